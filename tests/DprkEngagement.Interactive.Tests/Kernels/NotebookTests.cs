using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DprkEngagement.Interactive.Tests.Kernels;

/// <summary>Every committed notebook in the real kernel, against what the project's own runner gives.</summary>
public sealed class NotebookTests : IDisposable
{
    private static readonly Lazy<string> OwnResults = new(RunOurs);

    private readonly string _folder = Directory.CreateTempSubdirectory("dprk-").FullName;

    public static TheoryData<string> Notebooks =>
        new(Directory.EnumerateFiles(Repository.Notebooks, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task A_notebook_shows_the_same_in_the_kernel_as_in_our_own_runner(string name)
    {
        using var kernel = new NotebookKernel();
        var shown = await kernel.RunNotebookAsync(Path.Combine(Repository.Notebooks, name));

        var expected = OutputsOf(Path.Combine(OwnResults.Value, "notebooks", name));
        Assert.Equal(expected.Count, shown.Count);
        foreach (var (theirs, ours) in shown.Zip(expected))
        {
            // Our runner keeps the text and, of a figure, what a front end draws.
            Assert.Equal(Text(ours["text/plain"]), theirs["text/plain"]);
            if (ours["application/vnd.plotly.v1+json"] is { } figure)
            {
                Assert.True(JsonNode.DeepEquals(figure, JsonNode.Parse(theirs["application/vnd.plotly.v1+json"])), $"{name}: {figure.ToJsonString()[..200]}");
                Assert.StartsWith("<style>", theirs["text/html"], StringComparison.Ordinal);
            }
            else if (ours["text/html"] is { } html)
            {
                Assert.Equal(Text(html), theirs["text/html"]);
            }
        }
    }

    [Fact]
    public async Task Every_notebook_shows_the_same_a_second_time_in_one_process()
    {
        var path = Path.Combine(Repository.Notebooks, "01-summits-2018-2019.ipynb");
        using var first = new NotebookKernel();
        var once = await first.RunNotebookAsync(path);
        using var second = new NotebookKernel();
        var again = await second.RunNotebookAsync(path);

        Assert.Equal(once.Select(output => output.OrderBy(form => form.Key, StringComparer.Ordinal)), again.Select(output => output.OrderBy(form => form.Key, StringComparer.Ordinal)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static List<JsonObject> OutputsOf(string path) =>
        [.. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()
            .SelectMany(cell => cell!["outputs"] as JsonArray ?? [])
            .Where(output => (string?)output!["output_type"] is "execute_result" or "display_data")
            .Select(output => output!["data"]!.AsObject())];

    private static string Text(JsonNode? lines) => lines is JsonArray list ? string.Concat(list.Select(line => (string?)line)) : (string?)lines ?? "";

    private static string RunOurs()
    {
        var results = Directory.CreateTempSubdirectory("dprk-").FullName;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { Path.Combine(Repository.Root, "artifacts", "bin", "DprkEngagement.Cli", "debug", "dprk.dll"), "rerun", "--out", results })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? results : throw new InvalidOperationException(output + errors.Result);
    }
}
