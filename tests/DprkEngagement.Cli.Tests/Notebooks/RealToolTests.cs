using System.Diagnostics;
using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>
/// The notebooks in the engine that users have: every cell succeeds there, and its outputs are those of our runner. Only this
/// tells whether a library can be loaded beside what the tool carries.
/// </summary>
[Collection("The tool")]
public class RealToolTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "notebooks");

    // All in one run, as `dprk rerun` does it.
    private static readonly Lazy<Task<IReadOnlyList<NotebookResult>>> Ours = new(
        () => NotebookRun.RunAsync([.. Paths()], new(TimeSpan.FromMinutes(3))));

    // Two kernels at a time, begun with the first test; each test waits for its own.
    private static readonly SemaphoreSlim Kernels = new(2);
    private static readonly Lazy<Dictionary<string, Task<IReadOnlyList<JsonArray>>>> Tools = new(() => Paths().Reverse()
        .ToDictionary(path => Path.GetFileName(path), InToolAsync));

    public static TheoryData<string> Shipped => [.. Paths().Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task A_committed_notebook_gives_in_the_tool_what_it_gives_in_our_runner(string name)
    {
        await NotebookInTool.SkipUnlessAvailableAsync();
        var tool = Tools.Value[name];
        var ours = (await Ours.Value).Single(result => Path.GetFileName(result.Path) == name);
        Assert.Null(ours.Failure);

        AssertSame(ours, await tool);
    }

    [Fact]
    public async Task Values_errors_and_commands_give_in_the_tool_what_they_give_in_our_runner()
    {
        await NotebookInTool.SkipUnlessAvailableAsync();
        using var folder = new TemporaryFolder();
        var path = folder.WriteNotebook(
            "values.ipynb",
            "var x = 41;\nx + 1",
            "new { name = \"a\", list = new[] { 1, 2, 3 }, day = new DateOnly(2024, 6, 19) }",
            "#!markdown\n# A *heading*\n\n| a | b |\n|---|---|\n| 1 | 2 |",
            "#!html\n<b>bold</b>",
            "#!value --name note\nsome text",
            "#!share --from value note\nnote",
            "#!who",
            "var shown = display(1); shown.Update(2);",
            "#r \"nuget: Markdig, 1.4.1\"\nMarkdig.Markdown.ToHtml(\"*x*\")",
            "\"text\"");

        var ours = (await NotebookRun.RunAsync([path], RunOptions.Default)).Single();
        Assert.Null(ours.Failure);

        AssertSame(ours, await InToolAsync(path));
    }

    [Fact]
    public async Task The_first_notebook_runs_in_the_tool_from_a_clone_with_nothing_built()
    {
        await NotebookInTool.SkipUnlessAvailableAsync();
        using var clone = new TemporaryFolder();
        foreach (var file in await TrackedFilesAsync())
        {
            var target = Path.Combine(clone.Path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Root, file), target);
        }

        var name = Path.GetFileName(Paths().First());
        var ours = (await Ours.Value).Single(result => Path.GetFileName(result.Path) == name);

        AssertSame(ours, await InToolAsync(Path.Combine(clone.Path, "notebooks", name)));
    }

    private static IEnumerable<string> Paths() => Directory.EnumerateFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal);

    private static async Task<IReadOnlyList<JsonArray>> InToolAsync(string path)
    {
        await Kernels.WaitAsync();
        try
        {
            return await NotebookInTool.RunNotebookAsync(path);
        }
        finally
        {
            Kernels.Release();
        }
    }

    // Streams aside: the first cell says so when it builds.
    private static void AssertSame(NotebookResult ours, IReadOnlyList<JsonArray> tools)
    {
        Assert.Equal(ours.Executed!.CodeCells.Count(), tools.Count);
        foreach (var (cell, outputs) in ours.Executed.CodeCells.Zip(tools))
        {
            var place = $"{Path.GetFileName(ours.Path)}, cell {cell.Number}";
            var shown = Displays(outputs.Select(output => new NotebookOutput(output!.AsObject())));
            var own = Displays(cell.Outputs);
            Assert.True(own.Count == shown.Count, $"{place}: {own.Count} outputs here, {shown.Count} in the tool");
            foreach (var (one, other) in own.Zip(shown))
            {
                Assert.True(
                    one.MimeTypes.Order().SequenceEqual(other.MimeTypes.Order()),
                    $"{place}: {string.Join(", ", one.MimeTypes)} here, {string.Join(", ", other.MimeTypes)} in the tool");
                foreach (var type in one.MimeTypes)
                {
                    var same = one.Text(type) is { } text
                        ? text == other.Text(type)
                        : JsonNode.DeepEquals(one.JsonOf(type), other.JsonOf(type));
                    Assert.True(same, same ? "" : $"{place}, {type}: {Difference(Shown(one, type), Shown(other, type))}");
                }
            }
        }
    }

    private static List<NotebookOutput> Displays(IEnumerable<NotebookOutput> outputs) =>
        [.. outputs.Where(output => output.OutputType != "stream")];

    private static string Shown(NotebookOutput output, string type) => output.Text(type) ?? output.JsonOf(type)!.ToJsonString();

    private static string Difference(string ours, string tools)
    {
        var at = ours.Zip(tools).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"\nhere:        …{Around(ours)}…\nin the tool: …{Around(tools)}…";

        string Around(string text) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 120)];
    }

    private static async Task<string[]> TrackedFilesAsync()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        var files = await git.StandardOutput.ReadToEndAsync();
        return [.. files.Split('\n').Where(file => file.Length > 0 && File.Exists(Path.Combine(Repository.Root, file)))];
    }
}
