using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

public sealed partial class RerunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RerunTests() => _folder.Write("Analysis.sln", "");

    [Fact]
    public async Task It_says_what_it_does_cell_by_cell_and_where_the_results_are()
    {
        WriteNotebook("01-first", "var n = 20;", "n + 1");
        WriteNotebook("02-second", "\"two\"");

        var run = await RerunAsync();

        Assert.Equal("", run.Error);
        Assert.Equal(
            """
            01-first: cell 1 of 2, # s
            01-first: cell 2 of 2, # s
            01-first: done, # s
            02-second: cell 1 of 1, # s
            02-second: done, # s

            2 notebooks ran without a failure.
            Notebooks with their outputs: artifacts/notebooks
            Report: artifacts/report/index.html

            """,
            WithoutTimes(run.Output));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("21", Result("artifacts/notebooks/01-first.ipynb", 1));
        Assert.Equal("two", Result("artifacts/notebooks/02-second.ipynb", 0));
        Assert.True(File.Exists(InFolder("artifacts/report/index.html")));
    }

    [Fact]
    public async Task A_failed_cell_ends_its_notebook_and_no_other()
    {
        WriteNotebook("01-broken", "var n = 1;", "\nvar m = nothing;", "n");
        WriteNotebook("02-whole", "2");

        var run = await RerunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(
            """
            01-broken: FAILED, # s
            02-whole: cell 1 of 1, # s
            02-whole: done, # s

            notebooks/01-broken.ipynb, cell 2, line 2: The name 'nothing' does not exist in the current context (CS0103)

            1 of 2 notebooks failed.
            Notebooks with their outputs: artifacts/notebooks
            Report: artifacts/report/index.html

            """,
            WithoutTimes(run.Output),
            StringComparison.Ordinal);
        Assert.Equal("2", Result("artifacts/notebooks/02-whole.ipynb", 0));
        Assert.Equal("error", NotebookDocument.Load(InFolder("artifacts/notebooks/01-broken.ipynb")).Cells[1].Outputs.Single().OutputType);
    }

    [Fact]
    public async Task A_notebook_that_needs_what_is_not_there_is_left_out_and_said_to_be()
    {
        WriteNotebook("01-whole", "1");
        _folder.Write(
            "notebooks/02-needs.ipynb",
            """
            {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [], "source": "2"}],
             "metadata": {"dprk": {"needs": ["../lib/Some.Adapter.dll"]}}, "nbformat": 4, "nbformat_minor": 5}
            """);

        var without = await RerunAsync();
        _folder.Write("lib/Some.Adapter.dll", "");
        var with = await RerunAsync();

        Assert.Equal(
            """
            01-whole: cell 1 of 1, # s
            01-whole: done, # s
            02-needs: left out, # s

            notebooks/02-needs.ipynb was left out: it needs Some.Adapter, which 'dotnet build' builds where its packages can be had.
            1 notebook ran without a failure.
            Notebooks with their outputs: artifacts/notebooks
            Report: artifacts/report/index.html

            """,
            WithoutTimes(without.Output));
        Assert.Equal(0, without.ExitCode);
        Assert.Contains("\n2 notebooks ran without a failure.\n", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_cell_throws_cannot_steer_the_terminal()
    {
        WriteNotebook("01-hostile", "throw new System.Exception(\"\\u001B[2Jgone\\nsecond line\");");

        var run = await RerunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain('\u001B', run.Output);
        Assert.Contains("\\u001B[2Jgone\n    second line\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_a_failure_and_the_others_still_run()
    {
        _folder.Write("notebooks/01-torn.ipynb", "{\"cells\": [");
        WriteNotebook("02-whole", "2");

        var run = await RerunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\nnotebooks/01-torn.ipynb(1,12): error notebook-malformed: this is not JSON: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 of 2 notebooks failed.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("2", Result("artifacts/notebooks/02-whole.ipynb", 0));
    }

    [Fact]
    public async Task A_notebook_that_cannot_be_read_is_a_failure_and_the_others_still_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a right that not everybody has.");
        Directory.CreateDirectory(InFolder("notebooks"));
        File.CreateSymbolicLink(InFolder("notebooks/01-gone.ipynb"), InFolder("nowhere.ipynb"));
        WriteNotebook("02-whole", "2");

        var run = await RerunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains(
            $"\nnotebooks/01-gone.ipynb: error notebook-unreadable: Could not find file '{InFolder("notebooks/01-gone.ipynb")}'.\n\n1 of 2 notebooks failed.\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal("2", Result("artifacts/notebooks/02-whole.ipynb", 0));
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_is_a_failure_that_leaves_nothing_behind_and_the_others_still_run()
    {
        WriteNotebook("01-first", "1");
        WriteNotebook("02-whole", "2");
        Directory.CreateDirectory(InFolder("artifacts/notebooks/01-first.ipynb"));

        var run = await RerunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("\nnotebooks/01-first.ipynb: error result-unwritable: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 of 2 notebooks failed.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("2", Result("artifacts/notebooks/02-whole.ipynb", 0));
        Assert.Equal(["02-whole.ipynb"], Directory.EnumerateFiles(InFolder("artifacts/notebooks")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task With_problems_in_the_data_nothing_is_run()
    {
        WriteNotebook("01-first", "1");
        _folder.Write("data/datapackage.json", "not JSON");

        var run = await Dprk.InAsync(_folder.Path, "rerun", "--data", "data");

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("\n1 problem in 1 file.\nNo notebook was run.\n", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(InFolder("artifacts")));
    }

    [Fact]
    public async Task The_notebooks_are_told_which_data_were_checked()
    {
        WriteNotebook("01-first", "System.Environment.GetEnvironmentVariable(\"DPRK_DATA\")");
        var run = await RerunAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ThisRepository.Data, Result("artifacts/notebooks/01-first.ipynb", 0));
    }

    [Fact]
    public async Task Results_go_where_they_are_wanted()
    {
        WriteNotebook("01-first", "1");
        WriteNotebook("02-second", "2");

        var run = await RerunAsync("02-second", "--out", "elsewhere");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n1 notebook ran without a failure.\nNotebooks with their outputs: elsewhere/notebooks\nReport: elsewhere/report/index.html\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["02-second.ipynb"], Directory.EnumerateFiles(InFolder("elsewhere/notebooks")).Select(path => Path.GetFileName(path)));
        Assert.False(Directory.Exists(InFolder("artifacts")));
    }

    [Fact]
    public async Task Results_do_not_replace_their_notebooks_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a right that not everybody has.");
        WriteNotebook("01-first", "1");
        Directory.CreateSymbolicLink(InFolder("way-round"), _folder.Path);

        var run = await RerunAsync("--out", "way-round");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"--out: the results would replace {InFolder("notebooks/01-first.ipynb")}; name another folder.\n", run.Error);
    }

    [Fact]
    public async Task A_linked_notebook_is_not_replaced_where_it_really_lies()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a right that not everybody has.");
        var real = _folder.Write("mine/notebooks/01-first.ipynb", "{}");
        Directory.CreateDirectory(InFolder("notebooks"));
        File.CreateSymbolicLink(InFolder("notebooks/01-first.ipynb"), real);

        var run = await RerunAsync("--out", "mine");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("{}", await File.ReadAllTextAsync(real));
    }

    [Fact]
    public async Task Interrupted_it_says_what_is_written_and_leaves_the_rest_as_it_was()
    {
        WriteNotebook("01-first", "1");
        WriteNotebook("02-endless", "await System.Threading.Tasks.Task.Delay(-1);");
        WriteNotebook("03-third", "3");
        var output = new SignallingWriter(after: "01-first: done");
        using var stop = new CancellationTokenSource();
        output.Reached += stop.Cancel;

        var exitCode = await DprkCommand.RunAsync(
            ["rerun", "--data", ThisRepository.Data], new Surroundings(_folder.Path, output, TextWriter.Null, IsTerminal: false), stop.Token);

        Assert.Equal(130, exitCode);
        Assert.EndsWith("\nInterrupted: 1 of 3 notebooks had ended and are written; the report was left as it was.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(["01-first.ipynb"], Directory.EnumerateFiles(InFolder("artifacts/notebooks")).Select(path => Path.GetFileName(path)));
        Assert.False(Directory.Exists(InFolder("artifacts/report")));
    }

    [Fact]
    public async Task Interrupted_it_says_what_had_failed_and_does_not_count_what_was_no_notebook()
    {
        _folder.Write("notebooks/01-torn.ipynb", "{\"cells\": [");
        WriteNotebook("02-broken", "nothing");
        WriteNotebook("03-endless", "await System.Threading.Tasks.Task.Delay(-1);");
        var output = new SignallingWriter(after: "02-broken: FAILED");
        using var stop = new CancellationTokenSource();
        output.Reached += stop.Cancel;

        await DprkCommand.RunAsync(
            ["rerun", "--data", ThisRepository.Data], new Surroundings(_folder.Path, output, TextWriter.Null, IsTerminal: false), stop.Token);

        Assert.Contains("\nnotebooks/01-torn.ipynb(1,12): error notebook-malformed: ", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n\nnotebooks/02-broken.ipynb, cell 1, line 1: The name 'nothing' does not exist in the current context (CS0103)\n\n"
            + "Interrupted: 1 of 3 notebooks had ended and are written; the report was left as it was.\n",
            output.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(["02-broken.ipynb"], Directory.EnumerateFiles(InFolder("artifacts/notebooks")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task The_notebooks_and_the_data_of_this_repository_give_the_same_bytes_twice()
    {
        var first = await Dprk.RunAsync("rerun", "--out", InFolder("first"));
        var second = await Dprk.RunAsync("rerun", "--out", InFolder("second"));

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(Bytes("first"), Bytes("second"));
        Assert.Contains("report/index.html", Bytes("first").Keys);
    }

    public void Dispose() => _folder.Dispose();

    private Task<Dprk> RerunAsync(params string[] arguments) =>
        Dprk.InAsync(_folder.Path, ["rerun", .. arguments, "--data", ThisRepository.Data]);

    private void WriteNotebook(string name, params string[] cells) => _folder.Write(
        $"notebooks/{name}.ipynb",
        new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select((source, index) => new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = null,
                ["id"] = FormattableString.Invariant($"cell-{index + 1}"),
                ["metadata"] = new JsonObject(),
                ["outputs"] = new JsonArray(),
                ["source"] = source,
            })]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        }.ToJsonString());

    private string InFolder(string path) => Path.Combine(_folder.Path, path);

    private string? Result(string notebook, int cell) =>
        NotebookDocument.Load(InFolder(notebook)).Cells[cell].Outputs.Single().Text("text/plain");

    private SortedDictionary<string, string> Bytes(string folder) => FolderBytes.Of(InFolder(folder));

    private static string WithoutTimes(string output) => Times().Replace(output, "# s");

    [GeneratedRegex(@"\d+\.\d s\b")]
    private static partial Regex Times();
}
