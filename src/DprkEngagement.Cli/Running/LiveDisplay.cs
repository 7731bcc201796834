using System.Globalization;
using DprkEngagement.Notebooks;
using Spectre.Console;

namespace DprkEngagement.Cli.Running;

/// <summary>A table that redraws itself on a terminal: a row for every notebook.</summary>
internal sealed class LiveDisplay(TextWriter terminal) : IRerunDisplay
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);

    public Task ShowAsync(IReadOnlyList<NotebookJob> jobs, Func<Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) });
        return console.Live(Draw(jobs)).StartAsync(async live =>
        {
            // A cell may keep the thread it runs on busy; the drawing must not wait for it.
            var running = Task.Run(work);
            while (await Task.WhenAny(running, Task.Delay(Redraw)) != running)
            {
                live.UpdateTarget(Draw(jobs));
            }

            live.UpdateTarget(Draw(jobs));
            await running;
        });
    }

    public void CellChanged(NotebookJob job, CellProgress progress)
    {
    }

    public void NotebookEnded(NotebookJob job)
    {
    }

    // Text, not markup: a name may hold brackets.
    private static Table Draw(IReadOnlyList<NotebookJob> jobs)
    {
        var table = new Table().NoBorder().HideHeaders().AddColumns("notebook", "stage", "time");
        // Fixed widths: columns that follow their text would jump with every cell.
        table.Columns[1].Width(16);
        table.Columns[2].Width(8).RightAligned();
        foreach (var job in jobs)
        {
            table.AddRow(
                new Text(PrintableText.Of(job.Name)),
                new Text(Progress(job), Look(job.Stage)),
                new Text(job.Stage == NotebookStage.Waiting ? "" : string.Create(CultureInfo.InvariantCulture, $"{job.Elapsed.TotalSeconds:0.0} s")));
        }

        return table;
    }

    private static string Progress(NotebookJob job) => job switch
    {
        { Stage: NotebookStage.Running, Cell: > 0 } => string.Create(CultureInfo.InvariantCulture, $"cell {job.Cell} of {job.Cells}"),
        _ => job.Stage.InWords(),
    };

    private static Style Look(NotebookStage stage) => stage switch
    {
        NotebookStage.Done => new Style(Color.Green),
        NotebookStage.Failed => new Style(Color.Red, decoration: Decoration.Bold),
        NotebookStage.Waiting => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
