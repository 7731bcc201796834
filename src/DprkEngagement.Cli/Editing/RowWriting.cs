using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Editing;

/// <summary>Shows what a change of rows does to the tables, and makes it.</summary>
internal sealed class RowWriting(string? typedFolder, Surroundings surroundings, bool yes, bool dryRun)
{
    private const int LongestValue = 60;

    private readonly string _folder = DataOption.FolderOf(typedFolder, surroundings);
    private readonly TextWriter _output = surroundings.Output;

    /// <summary>Commands as they are typed here.</summary>
    public CommandLines Lines { get; } = new(surroundings, typedFolder);

    /// <summary>Where somebody can be asked; null where nobody answers or nothing is to be asked.</summary>
    public IAnsiConsole? Questions => yes || dryRun ? null : surroundings.Questions;

    /// <returns>The tables; null where some cannot be changed, and then what is wrong with them has been printed.</returns>
    /// <exception cref="IOException">The folder cannot be written: said before anything is asked.</exception>
    public DataTables? Read()
    {
        if (!dryRun)
        {
            using var alone = FolderWriter.Lock(_folder, FolderWriter.LongestWait, surroundings.Error);
            if (FolderWriter.RemoveLeftovers(_folder) is { Count: > 0 } left)
            {
                surroundings.Error.WriteLine($"A change that was cut off had left {string.Join(", ", left)}; "
                    + $"{(left.Count == 1 ? "it is" : "they are")} taken away, the tables are as they were.");
            }
        }

        var tables = DataTables.Read(_folder);
        if (tables is { Unusable.Count: 0 })
            return tables;

        PrintProblems([.. EngagementData.TryLoad(_folder).Problems
            .Where(problem => tables is null || tables.Unusable.Contains(DataOption.InFolder(problem)))]);
        _output.WriteLine("Nothing was written: no row can be changed before this is mended.");
        return null;
    }

    /// <param name="plan">Works out the change on the tables as they stand.</param>
    /// <param name="correct">At a terminal, mends what is planned after problems; gives false where nothing helps.</param>
    /// <param name="ifRefused">Lines to print where the change is not made, e.g. what is still needed.</param>
    public int Run(
        Func<DataTables, EditPlan> plan, Func<EditPlan, bool>? correct = null, Func<EditPlan, IEnumerable<string>>? ifRefused = null)
    {
        while (Read() is { } tables)
        {
            var shown = plan(tables);
            var isSound = Show(shown);
            if (!isSound && Questions is not null && correct?.Invoke(shown) == true)
                continue;

            if (!isSound || !WriteChoice.IsWanted((yes, dryRun), surroundings, "Write this?"))
            {
                IEnumerable<string> lines = isSound ? [] : ["Nothing was written."];
                foreach (var line in lines.Concat(isSound && dryRun ? [] : ifRefused?.Invoke(shown) ?? []))
                    _output.WriteLine(PrintableText.Of(line));

                return isSound ? ExitCode.Done : ExitCode.DataProblems;
            }

            // Nobody else has to wait while somebody thinks: what was shown is worked out again before it is written.
            using (FolderWriter.Lock(_folder, FolderWriter.LongestWait, surroundings.Error))
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

        return ExitCode.DataProblems;
    }

    /// <summary>What rules on likely mistakes alone found may be right as it is: somebody at a terminal is asked why.</summary>
    public string ReasonFor(EditPlan plan) => plan.Problems.Any(problem => problem.Severity != ProblemSeverity.Finding) ? ""
        : Questions!.Prompt(new TextPrompt<string>("If it is right as it is, say why (empty: mend it):").AllowEmpty()).Trim();

    /// <returns>False where something would be wrong.</returns>
    private bool Show(EditPlan plan)
    {
        foreach (var note in plan.Notes)
            _output.WriteLine(PrintableText.Of(note) + "\n");

        foreach (var row in plan.Rows)
            Print(row);

        if (plan.Problems.Count > 0)
            PrintProblems(plan.Problems);
        else
            _output.WriteLine(plan.ProblemsBefore == 0 ? "Checked by all rules: no problem, no near-duplicate."
                : FormattableString.Invariant($"Checked: no new problem. {plan.ProblemsBefore} stood in the data before; 'dprk check' ")
                    + "lists them, and near-duplicates are only looked for without them.");

        return plan.Problems.Count == 0;
    }

    private void Report(EditPlan plan)
    {
        _output.WriteLine($"Written: {string.Join(", ", plan.Rows.Select(row => row.Fate == RowFate.Removed
            ? $"{Shown(row)} without {PrintableText.Of(row.Id)}" : FormattableString.Invariant($"{Shown(row)}({row.Line})")))}.");
        foreach (var (place, command) in Lines.TakeBack(plan).Index())
            _output.WriteLine((place == 0 ? "To take it back: " : "            then: ") + PrintableText.Of(command));

        _output.WriteLine($"Next, to bring charts, codebook and derived tables up to date: {PrintableText.Of(Lines.Of("refresh"))}");
    }

    /// <summary>A row as it will stand: a line for each filled column, and which are empty; of a changed row what changes.</summary>
    private void Print(PlannedRow row)
    {
        var fate = row.Fate switch { RowFate.Added => "a new row", RowFate.Changed => "changed", _ => "goes" };
        _output.WriteLine(FormattableString.Invariant($"{Shown(row)}, line {row.Line}, {fate}:"));
        var fields = row.Schema.Names.Zip(row.Values, (name, value) => (Name: name, Value: PrintableText.Of(value))).ToList();
        var shown = fields.Where(one => row.Fate != RowFate.Changed ? one.Value.Length > 0
            : row.Schema.PrimaryKey.Contains(one.Name) || row.Reasons.ContainsKey(one.Name)).ToList();
        var width = shown.Max(one => one.Name.Length);
        var valueWidth = Math.Min(LongestValue, shown.Max(one => one.Value.Length));
        foreach (var (name, text) in shown)
        {
            var value = text.Length == 0 ? "(empty)" : text;
            _output.WriteLine($"  {name.PadRight(width)}  " + (row.Reasons.TryGetValue(name, out var reason)
                ? $"{value.PadRight(valueWidth)}  ({PrintableText.Of(reason)})" : value));
        }

        var empty = fields.Where(one => one.Value.Length == 0).Select(one => one.Name).ToList();
        if (row.Fate == RowFate.Added && empty.Count > 0)
            _output.WriteLine($"  empty: {string.Join(", ", empty)}");

        _output.WriteLine();
    }

    private string Shown(PlannedRow row) => PrintableText.Of(surroundings.Shown(Path.Combine(_folder, row.Schema.Path)));

    private void PrintProblems(IReadOnlyList<DataProblem> problems) =>
        DataOption.PrintProblems(DataOption.Opened(problems, _folder, surroundings), _output);
}
