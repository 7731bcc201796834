namespace DprkEngagement.Notebooks.Tests.Running;

public class CancellationTests
{
    [Fact]
    public async Task Cancelling_ends_the_running_cell_and_keeps_what_ran()
    {
        using var notebook = new TestNotebook("1", "System.Threading.Thread.Sleep(600_000);", "2");
        using var cancellation = new CancellationTokenSource();

        var run = await NotebookRunner.RunAsync(notebook.Path, null, new CancelAt(2, cancellation), cancellation.Token);

        Assert.True(run.Cancelled);
        Assert.Null(run.Failure);
        var cells = run.Executed.Cells;
        Assert.Equal("1", Assert.Single(cells[0].Outputs).Text("text/plain"));
        Assert.Equal("cell 2: stopped, because the run was cancelled", Assert.Single(cells[1].Outputs).ErrorValue);
        Assert.Null(cells[2].ExecutionCount);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_before_it_starts_runs_nothing()
    {
        using var notebook = new TestNotebook("1");

        var run = await NotebookRunner.RunAsync(notebook.Path, null, null, new CancellationToken(canceled: true));

        Assert.True(run.Cancelled);
        Assert.Null(Assert.Single(run.Executed.Cells).ExecutionCount);
    }

    private sealed class CancelAt(int cell, CancellationTokenSource cancellation) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            if (value is { Ended: false } && value.Cell == cell)
            {
                cancellation.Cancel();
            }
        }
    }
}
