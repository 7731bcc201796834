using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;
using DprkEngagement.Cli.Report;

namespace DprkEngagement.Cli.Tests.Report;

/// <summary>Builds executed notebooks, and writes them as a report.</summary>
internal static class ReportSample
{
    public static EngagementData Data { get; } = EngagementData.Load(Repository.Sample);

    /// <summary>A chart of the sample, as a kernel stores it.</summary>
    public static JsonObject Figure(Func<Figure, Figure>? change = null)
    {
        var figure = change is null ? Charts.Oil(Data) : change(Charts.Oil(Data));
        return Display(("text/html", FigureHtml.Live(figure)), ("text/plain", FigureHtml.Text(figure)));
    }

    public static Chapter Chapter(string path, params JsonObject[] cells) =>
        new(new NotebookDocument(path, new JsonObject { ["cells"] = new JsonArray([.. cells]) }), null);

    public static JsonObject Prose(string markdown, params string[] tags) => new()
    {
        ["cell_type"] = "markdown",
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) },
        ["source"] = markdown,
    };

    public static JsonObject Code(string code, params JsonObject[] outputs) => new()
    {
        ["cell_type"] = "code",
        ["metadata"] = new JsonObject(),
        ["source"] = code,
        ["outputs"] = new JsonArray([.. outputs]),
    };

    public static JsonObject Display(params (string Mime, JsonNode Value)[] forms) => new()
    {
        ["output_type"] = "display_data",
        ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject(forms.Select(form => KeyValuePair.Create(form.Mime, (JsonNode?)form.Value))),
    };

    public static JsonObject Stream(string name, string text) =>
        new() { ["output_type"] = "stream", ["name"] = name, ["text"] = new JsonArray(text) };

    public static JsonObject Error(string name, string value, string trace) =>
        new() { ["output_type"] = "error", ["ename"] = name, ["evalue"] = value, ["traceback"] = new JsonArray(trace) };

    /// <summary>A report of a front page and one chapter of these cells; gives the chapter's page.</summary>
    public static string Page(params JsonObject[] cells)
    {
        using var folder = new TemporaryFolder();
        ReportWriter.Write([Chapter("00-front.ipynb", Prose("# Front")), Chapter("01-a.ipynb", cells)], Data, folder.Path);
        return File.ReadAllText(Path.Combine(folder.Path, "01-a.html"));
    }

    /// <summary>What stands in main, without the chapter's number and the code.</summary>
    public static string Body(params JsonObject[] cells)
    {
        var page = Page(cells);
        var from = page.IndexOf("<p class=\"kick\">", StringComparison.Ordinal);
        from = page.IndexOf('\n', from) + 1;
        var code = page.IndexOf("<details class=\"code\">", from, StringComparison.Ordinal);
        return page[from..(code < 0 ? page.IndexOf("</main>", from, StringComparison.Ordinal) : code)];
    }
}
