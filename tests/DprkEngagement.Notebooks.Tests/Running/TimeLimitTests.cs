namespace DprkEngagement.Notebooks.Tests.Running;

public class TimeLimitTests
{
    [Fact]
    public async Task A_cell_that_does_not_end_fails_at_the_limit_and_what_ran_is_kept()
    {
        // The first run pays for what only the first run needs, so that the limit leaves the other cells more than enough.
        using (var warmUp = new TestNotebook("Console.WriteLine(1);"))
        {
            await warmUp.RunWithoutFailureAsync();
        }

        using var notebook = new TestNotebook();
        var stop = Path.Combine(notebook.Folder, "stop");
        notebook.File(
            "test.ipynb",
            TestNotebook.Json("1", $"Console.WriteLine(\"started\");\nwhile (!System.IO.File.Exists(@\"{stop}\")) {{ }}\nConsole.WriteLine(\"ended\");", "2"));

        var run = await notebook.RunAsync(new RunnerOptions { TimeLimit = TimeSpan.FromSeconds(20) });
        File.WriteAllText(stop, "");

        Assert.Equal(new CellFailure(2, null, "not done after 20 seconds, the time limit of a cell"), run.Failure);
        Assert.False(run.Cancelled);
        var cells = run.Executed.Cells;
        Assert.Equal("1", Assert.Single(cells[0].Outputs).Text("text/plain"));
        Assert.Equal("started\n", cells[1].Outputs[0].StreamText);
        Assert.Equal("TimeLimit", cells[1].Outputs[1].ErrorName);
        Assert.Equal("cell 2: not done after 20 seconds, the time limit of a cell", cells[1].Outputs[1].ErrorValue);
        Assert.Equal(2, cells[1].Outputs.Count);
        Assert.Null(cells[2].ExecutionCount);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_that_leaves_no_time_is_refused(int seconds)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RunnerOptions { TimeLimit = TimeSpan.FromSeconds(seconds) });
    }

    [Fact]
    public async Task A_cell_that_sleeps_fails_at_the_limit_too()
    {
        using var notebook = new TestNotebook("System.Threading.Thread.Sleep(600_000);");

        var run = await notebook.RunAsync(new RunnerOptions { TimeLimit = TimeSpan.FromSeconds(0.5) });

        Assert.Equal("cell 1: not done after 0.5 seconds, the time limit of a cell", run.Failure?.ToString());
    }
}
