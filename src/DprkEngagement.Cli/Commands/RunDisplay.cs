namespace DprkEngagement.Cli.Commands;

/// <summary>Shows a run while it works: on a terminal a table that redraws itself, else a line for every cell that starts and every
/// notebook that ends.</summary>
internal sealed class RunDisplay(IReadOnlyList<string> paths, Surroundings surroundings) : IProgress<RunProgress>
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);

    private readonly RunProgress?[] _latest = new RunProgress?[paths.Count];

    /// <summary>A cell has started or a notebook has ended; from any thread.</summary>
    public void Report(RunProgress value)
    {
        _latest[value.Notebook] = value;
        if (surroundings.IsTerminal)
            return;

        var time = value.Result is null ? "" : $", {Seconds(value)}";
        lock (_latest)
            surroundings.Output.WriteLine($"{NameOf(paths[value.Notebook])}: {Stage(value)}{time}");
    }

    public async Task<T> ShowAsync<T>(Func<Task<T>> work)
    {
        if (!surroundings.IsTerminal)
            return await work();

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surroundings.Output) });
        return await console.Live(Draw()).StartAsync(async live =>
        {
            var running = Task.Run(work);
            while (await Task.WhenAny(running, Task.Delay(Redraw)) != running)
                live.UpdateTarget(Draw());

            live.UpdateTarget(Draw());
            return await running;
        });
    }

    // Text, not markup: a name may hold brackets.
    private Table Draw()
    {
        var table = new Table().NoBorder().HideHeaders().AddColumns("notebook", "stage", "time");
        // Fixed widths: columns that follow their text would jump with every cell.
        table.Columns[1].Width(16);
        table.Columns[2].Width(8).RightAligned();
        foreach (var (path, latest) in paths.Zip(_latest))
        {
            var look = latest?.Result switch
            {
                { Succeeded: true } => new Style(Color.Green),
                { Cancelled: false } => new Style(Color.Red, decoration: Decoration.Bold),
                _ => latest is null ? new Style(decoration: Decoration.Dim) : Style.Plain,
            };
            table.AddRow(new Text(NameOf(path)), new Text(Stage(latest), look), new Text(latest is null ? "" : Seconds(latest)));
        }

        return table;
    }

    private static string NameOf(string path) => PrintableText.Of(Path.GetFileNameWithoutExtension(path));

    private static string Stage(RunProgress? latest) => latest switch
    {
        null => "waiting",
        { Result: null } => $"cell {latest.Cell} of {latest.Cells}",
        { Result.Cancelled: true } => "stopped",
        { Result.Succeeded: true } => "done",
        _ => "FAILED",
    };

    private static string Seconds(RunProgress latest) => Invariant($"{latest.Elapsed.TotalSeconds:0.0} s");
}
