using System.Diagnostics;
using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>Cells that end, block or overflow their process: it is said which, the others go on, nothing is left running.</summary>
[Collection("Cells that wait")]
public class HostileCellTests
{
    [Fact]
    public async Task A_cell_that_ends_or_blocks_its_process_is_named_and_the_others_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "exit codes of signals are those of Unix");
        const string slow = "not done after 20 seconds, the time limit of a cell";
        (string Code, string Message)[] hostile =
        [
            ("Environment.Exit(0);", "the cell ended its process (exit code 0)"),
            ("System.Threading.Thread.Sleep(120_000);", slow),
            ("Environment.FailFast(\"enough\");", "the cell ended its process (exit code 134): Process terminated. enough"),
            ("while (true) { }", slow),
            ("int Deep(int x) => Deep(x + 1) + 1;\nDeep(0)", "the cell overflowed the stack, which ended its process (exit code 134)"),
            ("await Task.Delay(120_000);", slow),
            (
                "System.Diagnostics.Process.GetCurrentProcess().Kill(); System.Threading.Thread.Sleep(5000);",
                "the cell ended its process (exit code 137)"),
        ];
        using var folder = new TemporaryFolder();
        var paths = hostile.Select((one, index) =>
            folder.WriteNotebook($"bad-{index}.ipynb", "var x = 1;", $"Console.WriteLine(\"before\");\n{one.Code}", "3")).ToList();
        paths.Insert(0, folder.WriteNotebook("before.ipynb", "1", "2"));
        paths.Add(folder.WriteNotebook("after.ipynb", "4"));

        var results = await NotebookRun.RunAsync(paths, new RunOptions(TimeSpan.FromSeconds(20)));

        Assert.True(results[0].Succeeded);
        Assert.True(results[^1].Succeeded);
        foreach (var (one, result) in hostile.Zip(results.Skip(1)))
        {
            Assert.Equal(new CellFailure(2, null, one.Message), result.Failure);
            Assert.Equal("before\n", result.Outputs(2)[0].Member("text"));
            Assert.Empty(result.Outputs(3));
        }
    }

    [Fact]
    public async Task A_thread_of_an_earlier_cell_that_throws_names_that_cell()
    {
        var result = await NotebookFiles.RunCellsAsync(
            "var a = 1;",
            "var thread = new System.Threading.Thread(() =>\n{\n    System.Threading.Thread.Sleep(500);\n"
            + "    throw new Exception(\"on a thread\");\n});\nthread.Start();",
            "System.Threading.Thread.Sleep(20_000);");

        Assert.Equal(new CellFailure(2, 4, "on a thread"), result.Failure);
    }

    [Fact]
    public async Task A_thread_that_throws_after_its_notebooks_end_is_its_failure_and_not_the_next_notebooks()
    {
        using var folder = new TemporaryFolder();
        const string late = "using System.Threading;\nnew Thread(() => { Thread.Sleep(1000); throw new Exception(\"late\"); }).Start();";
        var culprit = folder.WriteNotebook("culprit.ipynb", late, "1");
        var innocent = folder.WriteNotebook("innocent.ipynb", "System.Threading.Thread.Sleep(3000);", "\"whole\"");

        var results = await NotebookRun.RunAsync([culprit, innocent], RunOptions.Default with { Workers = 1 });

        Assert.Equal(1, results[0].Failure!.Cell);
        Assert.EndsWith("late", results[0].Failure!.Message, StringComparison.Ordinal);
        Assert.True(results[1].Succeeded);
        Assert.Equal("whole", results[1].Text(2));
    }

    [Fact]
    public async Task An_exit_that_an_earlier_notebook_has_put_off_is_not_the_next_notebooks()
    {
        using var folder = new TemporaryFolder();
        var culprit = folder.WriteNotebook("culprit.ipynb", "_ = Task.Delay(1000).ContinueWith(_ => Environment.Exit(0));", "1");
        var innocent = folder.WriteNotebook("innocent.ipynb", "System.Threading.Thread.Sleep(3000);", "\"whole\"");

        var results = await NotebookRun.RunAsync([culprit, innocent], RunOptions.Default with { Workers = 1 });

        const string message = "after the notebook's end, what one of its cells left running: the cell ended its process (exit code 0)";
        Assert.Equal(message, results[0].Failure!.Message);
        Assert.True(results[1].Succeeded);
    }

    [Fact]
    public async Task What_cells_started_does_not_outlive_the_run()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "looks for the programs in /proc");
        using var folder = new TemporaryFolder();
        // A number that nobody else sleeps for.
        var marker = $"{9_000_000 + (Environment.ProcessId % 100_000)}";
        string[] endings = ["1", "Environment.Exit(3);", "System.Threading.Thread.Sleep(120_000);"];
        var paths = endings.Select((ending, index) =>
            folder.WriteNotebook($"{index}.ipynb", $"System.Diagnostics.Process.Start(\"sleep\", \"{marker}\");", ending)).ToList();

        var results = await NotebookRun.RunAsync(paths, new RunOptions(TimeSpan.FromSeconds(20)) { Workers = 3 });

        Assert.Equal([true, false, false], results.Select(result => result.Succeeded));
        Assert.Empty(Running(marker));
    }

    [Fact]
    public async Task Ctrl_C_ends_the_run_at_once_with_what_has_ended()
    {
        using var folder = new TemporaryFolder();
        var done = folder.WriteNotebook("done.ipynb", "1");
        var slow = folder.WriteNotebook("slow.ipynb", "2", "System.Threading.Thread.Sleep(120_000);");
        var never = folder.WriteNotebook("never.ipynb", "3");
        using var stop = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var progress = new StopAt(slow: 1, cell: 2, stop);
        var kept = new List<string>();

        var results = await NotebookRun.RunAsync(
            [done, slow, never],
            RunOptions.Default with { Workers = 1 },
            progress,
            (result, _) =>
            {
                kept.Add(Path.GetFileName(result.Path));
                return Task.CompletedTask;
            },
            stop.Token);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(40));
        Assert.Equal([false, true], results.Select(result => result.Cancelled));
        Assert.Equal(["done.ipynb"], kept);
    }

    private static IEnumerable<string> Running(string marker) =>
        from folder in Directory.EnumerateDirectories("/proc")
        let file = Path.Combine(folder, "cmdline")
        where int.TryParse(Path.GetFileName(folder), out _) && TryRead(file).Contains(marker, StringComparison.Ordinal)
        select folder;

    private static string TryRead(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private sealed class StopAt(int slow, int cell, CancellationTokenSource stop) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.Notebook == slow && value.Cell == cell && value.Result is null)
            {
                stop.CancelAfter(TimeSpan.FromMilliseconds(300));
            }
        }
    }
}
