using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;
using DprkEngagement.Cli.Report;
using DprkEngagement.Tests;

namespace DprkEngagement.Browser.Tests;

/// <summary>A report page with what a test needs, of the frozen sample.</summary>
internal static class SamplePage
{
    public static EngagementData Data { get; } = EngagementData.Load(Repository.Sample);

    /// <summary>The chart that the tests act on: seven rows of oil.</summary>
    public static Figure Oil { get; } = Charts.Oil(Data);

    /// <summary>Writes the page.</summary>
    /// <returns>Its path.</returns>
    public static string Write(TemporaryFolder folder, params string[] htmls)
    {
        JsonObject Cell(string html) => new()
        {
            ["cell_type"] = "code",
            ["source"] = "x",
            ["outputs"] = new JsonArray(new JsonObject
            {
                ["output_type"] = "display_data", ["data"] = new JsonObject { ["text/html"] = html, ["text/plain"] = "text" },
            }),
        };
        var prose = new JsonObject { ["cell_type"] = "markdown", ["source"] = "# Sample\n\nOne chart.\n\n## Part" };
        var notebook = new JsonObject { ["cells"] = new JsonArray([prose, .. htmls.Select(Cell)]) };
        ReportWriter.Write(
            [new(new NotebookDocument("index.ipynb", []), null), new(new NotebookDocument("sample.ipynb", notebook), null)], Data, folder.Path);
        return Path.Combine(folder.Path, "sample.html");
    }
}
