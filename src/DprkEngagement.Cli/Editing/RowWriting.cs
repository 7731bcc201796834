namespace DprkEngagement.Cli.Editing;

/// <summary>Shows what a change of rows does to the tables, and makes it: asked first at a terminal, at once elsewhere.</summary>
/// <param name="typedFolder">What followed <c>--data</c>; null where it was not given.</param>
/// <param name="surroundings">Where the command was started.</param>
/// <param name="yes">True to write without asking.</param>
/// <param name="dryRun">True to write nothing.</param>
internal sealed class RowWriting(string? typedFolder, Surroundings surroundings, bool yes, bool dryRun)
{
    private const int LongestValue = 60;

    /// <summary>For how long a command waits for another that changes the tables.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly string _folder = Commands.DataOption.FolderOf(typedFolder, surroundings);
    private readonly TextWriter _output = surroundings.Output;

    /// <summary>Commands as they are typed here.</summary>
    public CommandLines Lines { get; } = new(surroundings, typedFolder);

    /// <summary>Where somebody can be asked; null where nobody answers or nothing is to be asked.</summary>
    public IAnsiConsole? Questions => yes ? null : surroundings.Questions;

    /// <summary>The tables as they stand.</summary>
    /// <returns>Null where some cannot be changed; what is wrong with them has been printed.</returns>
    /// <exception cref="IOException">The folder cannot be written: said before anything is asked.</exception>
    public DataTables? Read()
    {
        if (!dryRun)
        {
            using var alone = FolderWriter.Lock(_folder, LongestWait);
            if (FolderWriter.RemoveLeftovers(_folder) is { Count: > 0 } left)
            {
                surroundings.Error.WriteLine(
                    $"A change that was cut off had left {string.Join(", ", left)}; {(left.Count == 1 ? "it is" : "they are")} taken "
                        + $"away, the tables are as they were.");
            }
        }

        var tables = DataTables.Read(_folder);
        if (tables is { Unusable.Count: 0 })
            return tables;

        var wrong = EngagementData.TryLoad(_folder).Problems
            .Where(problem => tables is null || tables.Unusable.Contains(Commands.DataOption.InFolder(problem))).ToList();
        Commands.DataOption.PrintProblems(Opened(wrong), _output);
        _output.WriteLine("Nothing was written: no row can be changed before this is mended.");
        return null;
    }

    /// <summary>Runs to the end.</summary>
    /// <param name="plan">Works out the change on the tables as they stand.</param>
    /// <param name="correct">At a terminal, what to do instead after problems; gives null where nothing helps.</param>
    /// <param name="ifRefused">Lines to print where the change is not made, e.g. what is still needed.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(
        Func<DataTables, EditPlan> plan, Func<EditPlan, Func<DataTables, EditPlan>?>? correct = null, Func<EditPlan,
            IEnumerable<string>>? ifRefused = null)
    {
        while (true)
        {
            if (Read() is not { } tables)
                return ExitCode.DataProblems;

            var shown = plan(tables);
            if (!Show(shown))
            {
                if (!dryRun && Questions is not null && correct?.Invoke(shown) is { } again)
                {
                    plan = again;
                    continue;
                }

                return Refuse(shown, ifRefused, ExitCode.DataProblems);
            }

            if (dryRun)
            {
                _output.WriteLine("Nothing was written: this was a dry run.");
                return ExitCode.Done;
            }

            if (Questions is { } questions && !questions.Prompt(new ConfirmationPrompt("Write this?")))
                return Refuse(shown, ifRefused, ExitCode.Done);

            // Nobody else has to wait while somebody thinks: what was shown is worked out again before it is written.
            using (FolderWriter.Lock(_folder, LongestWait))
            {
                if (DataTables.Read(_folder) is { Unusable.Count: 0 } now && plan(now) is var last && last.Problems.Count == 0
                    && (Questions is null || last.IsLike(shown)))
                {
                    last.Write();
                    Report(last);
                    return ExitCode.Done;
                }
            }

            _output.WriteLine("The tables were changed meanwhile; this is what it would be now.");
        }
    }

    /// <returns>False where something would be wrong.</returns>
    private bool Show(EditPlan plan)
    {
        foreach (var note in plan.Notes)
        {
            _output.WriteLine(PrintableText.Of(note));
            _output.WriteLine();
        }

        foreach (var row in plan.Rows)
            Print(row);

        if (plan.Problems.Count > 0)
        {
            Commands.DataOption.PrintProblems(Opened(plan.Problems), _output);
            return false;
        }

        _output.WriteLine(plan.ProblemsBefore == 0
            ? "Checked by all rules: no problem, no near-duplicate."
            : string.Create(
                    CultureInfo.InvariantCulture,
                $"Checked: no new problem. {plan.ProblemsBefore} stood in the data before; 'dprk check' lists them, and near-duplicates "
                    + $"are only looked for without them."));
        return true;
    }

    private int Refuse(EditPlan plan, Func<EditPlan, IEnumerable<string>>? ifRefused, int exitCode)
    {
        _output.WriteLine("Nothing was written.");
        foreach (var line in ifRefused?.Invoke(plan) ?? [])
            _output.WriteLine(PrintableText.Of(line));

        return exitCode;
    }

    private void Report(EditPlan plan)
    {
        var places = plan.Rows.Select(row => row.Fate == RowFate.Removed
            ? $"{PrintableText.Of(surroundings.Shown(Path.Combine(_folder, row.Schema.Path)))} without {PrintableText.Of(row.Id)}"
            : FormattableString.Invariant($"{PrintableText.Of(surroundings.Shown(Path.Combine(_folder, row.Schema.Path)))}({row.Line})"));
        _output.WriteLine($"Written: {string.Join(", ", places)}.");
        var back = Lines.TakeBack(plan);
        _output.WriteLine($"To take it back: {PrintableText.Of(back[0])}");
        foreach (var command in back.Skip(1))
            _output.WriteLine($"            then: {PrintableText.Of(command)}");

        _output.WriteLine($"Next, to bring charts, codebook and derived tables up to date: {PrintableText.Of(Lines.Of("refresh"))}");
    }

    /// <summary>A row as it will stand: a line for each filled column, and which are empty; of a changed row what changes.</summary>
    private void Print(PlannedRow row)
    {
        var fate = row.Fate switch { RowFate.Added => "a new row", RowFate.Changed => "changed", _ => "goes" };
        _output.WriteLine(
            FormattableString.Invariant(
            $"{PrintableText.Of(surroundings.Shown(Path.Combine(_folder, row.Schema.Path)))}, line {row.Line}, {fate}:"));
        var fields = row.Schema.Names.Zip(row.Values).ToList();
        var isKey = row.Schema.PrimaryKey.ToHashSet(StringComparer.Ordinal);
        var shown = fields.Where(one => row.Fate == RowFate.Changed ? isKey.Contains(one.First) || row.Reasons.ContainsKey(one.First)
            : one.Second.Length > 0).ToList();
        var width = shown.Max(one => one.First.Length);
        var valueWidth = Math.Min(LongestValue, shown.Max(one => PrintableText.Of(one.Second).Length));
        foreach (var (column, text) in shown)
        {
            var value = text.Length == 0 ? "(empty)" : PrintableText.Of(text);
            _output.WriteLine(row.Reasons.TryGetValue(column, out var reason)
                ? $"  {column.PadRight(width)}  {value.PadRight(valueWidth)}  ({PrintableText.Of(reason)})"
                : $"  {column.PadRight(width)}  {value}");
        }

        var empty = fields.Where(one => one.Second.Length == 0).Select(one => one.First).ToList();
        if (row.Fate == RowFate.Added && empty.Count > 0)
            _output.WriteLine($"  empty: {string.Join(", ", empty)}");

        _output.WriteLine();
    }

    private IReadOnlyList<DataProblem> Opened(IReadOnlyList<DataProblem> problems) => Commands.DataOption.Opened(problems, _folder,
        surroundings);
}
