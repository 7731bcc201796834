using System.Diagnostics;
using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>What <c>dprk rerun --in-place</c> makes of a notebook, without running it.</summary>
public sealed class InPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_save_in_VS_Code_leaves_no_difference_after_the_next_run()
    {
        Assert.SkipWhen(SystemBrowser.TryFind() is null, SystemBrowser.NotFound);
        Git("init", "-q");
        var path = _folder.WriteNotebook("a.ipynb", "chart");
        await KeepAsync(path, Executed(path, bars: 3));
        var committed = File.ReadAllText(path);
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "First");

        // VS Code drops the picture, adds the live html and notes when a cell ran.
        var saved = JsonNode.Parse(committed)!;
        var output = saved["cells"]![0]!["outputs"]![0]!;
        output["data"]!.AsObject().Remove("image/png");
        output["data"]!["text/html"] = "live";
        output["metadata"] = new JsonObject();
        saved["cells"]![0]!["metadata"]!["execution"] = new JsonObject { ["iopub.execute_input"] = "2024-01-01" };
        File.WriteAllText(path, NotebookJson.Write(saved));

        var summary = await KeepAsync(path, Executed(path, bars: 3));

        Assert.Equal(committed, File.ReadAllText(path));
        Assert.Contains("Pictures: 0 drawn, 1 kept.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_has_changed_is_drawn_again_at_twice_its_size()
    {
        Assert.SkipWhen(SystemBrowser.TryFind() is null, SystemBrowser.NotFound);
        var path = _folder.WriteNotebook("a.ipynb", "chart");
        await KeepAsync(path, Executed(path, bars: 3));
        var first = Picture(path);

        Assert.Contains("1 drawn, 0 kept", await KeepAsync(path, Executed(path, bars: 4)), StringComparison.Ordinal);
        var second = Picture(path);

        Assert.NotEqual(first, second);
        // Width and height stand in a PNG's header.
        Assert.Equal([0, 0, 600 * 2 / 256, 600 * 2 % 256, 0, 0, 400 * 2 / 256, 400 * 2 % 256], second[16..24].Select(one => (int)one));
        Assert.Contains("0 drawn, 1 kept", await KeepAsync(path, Executed(path, bars: 4)), StringComparison.Ordinal);
        Assert.Equal(second, Picture(path));
    }

    [Fact]
    public async Task The_same_figure_gives_the_same_bytes()
    {
        Assert.SkipWhen(SystemBrowser.TryFind() is null, SystemBrowser.NotFound);
        var drawing = new FigureDrawing(Figure(5));
        await using var one = new FigurePainter();
        await using var other = new FigurePainter();

        var picture = await one.TryPngAsync(drawing);
        Assert.NotNull(picture);
        Assert.Equal(picture, await other.TryPngAsync(drawing));
    }

    [Fact]
    public async Task A_notebook_in_which_a_cell_failed_is_left_as_it_was()
    {
        var path = _folder.WriteNotebook("a.ipynb", "chart");
        var before = File.ReadAllText(path);
        await using var keeping = new NotebookKeeping();

        var failed = new NotebookResult(path, Executed(path, bars: 3), new CellFailure(1, 1, "no"), Problem: null, Cancelled: false);
        await keeping.KeepAsync(failed, CancellationToken.None);

        Assert.Equal(before, File.ReadAllText(path));
        Assert.Contains("A notebook in which a cell failed was left as it was.", keeping.Summary());
    }

    [Fact]
    public void Metadata_of_a_person_stay_and_those_of_an_editor_go()
    {
        var path = _folder.WriteNotebook("a.ipynb", "1");
        var document = NotebookDocument.Load(path).With(root =>
        {
            root["metadata"] = JsonNode.Parse("""{"authors":[{"z":1,"name":"A"}],"kernelspec":{"name":"python3"},"widgets":{}}""");
            root["cells"]![0]!["metadata"] = JsonNode.Parse("""{"tags":["keep"],"scrolled":true,"jupyter":{"outputs_hidden":true}}""");
        });

        var committed = CommittedForm.Of(document, new Dictionary<string, string>());

        Assert.Equal(["authors", "kernelspec", "language_info", "polyglot_notebook"], committed.Metadata.Select(member => member.Key));
        Assert.Equal("""[{"z":1,"name":"A"}]""", committed.Metadata["authors"]!.ToJsonString());
        Assert.Equal(".net-csharp", (string?)committed.Metadata["kernelspec"]!["name"]);
        Assert.Equal(["language_info", "polyglot_notebook", "tags"], committed.Cells[0].Metadata.Select(member => member.Key));
    }

    [Fact]
    public void What_the_cell_prints_that_only_loads_a_script_is_not_kept()
    {
        var path = _folder.WriteNotebook("a.ipynb", "#load \"build.csx\"", "Console.WriteLine(1);");
        var document = NotebookDocument.Load(path).With(root =>
        {
            foreach (var cell in root["cells"]!.AsArray())
            {
                cell!["outputs"] = JsonNode.Parse("""[{"name":"stdout","output_type":"stream","text":["Built.\n"]}]""");
            }
        });

        Assert.Equal([0, 1], CommittedForm.Of(document, new Dictionary<string, string>()).Cells.Select(cell => cell.Outputs.Count));
    }

    private static async Task<string> KeepAsync(string path, NotebookDocument executed)
    {
        await using var keeping = new NotebookKeeping();
        await keeping.KeepAsync(new NotebookResult(path, executed, Failure: null, Problem: null, Cancelled: false), CancellationToken.None);
        return string.Join('\n', keeping.Summary());
    }

    private static NotebookDocument Executed(string path, int bars)
    {
        var document = NotebookDocument.Load(path);
        document.Cells[0].SetResult(1, new JsonArray(new JsonObject
        {
            ["data"] = new JsonObject { [NotebookDocument.PlotlyType] = Figure(bars), ["text/html"] = "live", ["text/plain"] = "A chart" },
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        }));
        return document;
    }

    private static JsonObject Figure(int bars) => new()
    {
        ["data"] = new JsonArray(new JsonObject
        {
            ["type"] = "bar",
            ["y"] = new JsonArray([.. Enumerable.Range(1, bars).Select(bar => JsonValue.Create(bar))]),
        }),
        ["layout"] = new JsonObject { ["height"] = 400, ["width"] = 600, ["title"] = new JsonObject { ["text"] = "Bars" } },
    };

    private static byte[] Picture(string path) =>
        Convert.FromBase64String(NotebookDocument.Load(path).Cells[0].Outputs[0].Text("image/png")!);

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
