namespace DprkEngagement.Notebooks.Tests.Running;

public class ProgressTests
{
    [Fact]
    public async Task Each_cell_is_announced_when_it_starts_and_when_it_has_ended()
    {
        using var notebook = new TestNotebook("1", "throw new Exception();", "2");
        var seen = new List<CellProgress>();

        await NotebookRunner.RunAsync(notebook.Path, null, new Recorder(seen), TestContext.Current.CancellationToken);

        Assert.Equal(
            [(notebook.Path, 1, 3, false), (notebook.Path, 1, 3, true), (notebook.Path, 2, 3, false), (notebook.Path, 2, 3, true)],
            seen.Select(progress => (progress.Notebook, progress.Cell, progress.Of, progress.Ended)));
        Assert.Equal(TimeSpan.Zero, seen[0].Elapsed);
    }

    [Fact]
    public async Task What_progress_prints_does_not_land_in_the_notebook()
    {
        using var notebook = new TestNotebook("Console.WriteLine(\"cell\");");

        var run = await NotebookRunner.RunAsync(notebook.Path, null, new Printer(), TestContext.Current.CancellationToken);

        Assert.Equal("cell\n", Assert.Single(run.Executed.Cells[0].Outputs).StreamText);
    }

    private sealed class Recorder(List<CellProgress> seen) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => seen.Add(value);
    }

    private sealed class Printer : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => Console.WriteLine("progress");
    }
}
