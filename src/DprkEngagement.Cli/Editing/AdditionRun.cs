using Spectre.Console;

namespace DprkEngagement.Cli.Editing;

/// <summary>Shows what an addition does to the tables, and makes it: asked first at a terminal, at once elsewhere.</summary>
/// <param name="typedFolder">What followed <c>--data</c>; null where it was not given.</param>
/// <param name="surroundings">Where the command was started.</param>
/// <param name="yes">True to write without asking.</param>
/// <param name="dryRun">True to write nothing.</param>
internal sealed class AdditionRun(string? typedFolder, Surroundings surroundings, bool yes, bool dryRun)
{
    private readonly string _folder = Commands.DataOption.FolderOf(typedFolder, surroundings);
    private readonly TextWriter _output = surroundings.Output;

    /// <summary>Runs to the end.</summary>
    /// <param name="request">What to add.</param>
    /// <param name="correct">At a terminal, asks anew for what problems name; gives null where that does not help.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(AddRequest request, Func<AddRequest, IReadOnlyList<DataProblem>, AddRequest?> correct)
    {
        if (dryRun)
        {
            return ShowOnly(request);
        }

        return yes || surroundings.Questions is not { } questions ? WriteAtOnce(request) : WriteIfWanted(request, questions, correct);
    }

    /// <summary>The tables as they stand, after whatever was interrupted.</summary>
    /// <returns>Null where some cannot be changed; what is wrong with them has been printed.</returns>
    public DataTables? Read()
    {
        var tables = DataTables.Read(_folder);
        if (tables is { Unusable.Count: 0 })
        {
            return tables;
        }

        var wrong = EngagementData.TryLoad(_folder).Problems
            .Where(problem => tables is null || tables.Unusable.Any(path => problem.File.EndsWith("/" + path, StringComparison.Ordinal)))
            .ToList();
        DataCheck.PrintProblems(Opened(wrong), _output);
        _output.WriteLine("Nothing was written: no row can be added before this is mended.");
        return null;
    }

    private int ShowOnly(AddRequest request)
    {
        using (InterruptedChange.Finish(_folder, surroundings))
        {
            if (Read() is not { } tables)
            {
                return ExitCode.DataProblems;
            }

            var plan = Addition.Plan(tables, request);
            if (!Show(plan))
            {
                return ExitCode.DataProblems;
            }
        }

        _output.WriteLine("Nothing was written: this was a dry run.");
        return ExitCode.Done;
    }

    private int WriteAtOnce(AddRequest request)
    {
        using var alone = InterruptedChange.TakeAndFinish(_folder, surroundings);
        if (Read() is not { } tables)
        {
            return ExitCode.DataProblems;
        }

        var plan = Addition.Plan(tables, request);
        return Show(plan) ? Write(plan) : ExitCode.DataProblems;
    }

    /// <summary>Nobody else has to wait while somebody thinks: what was shown is worked out again before it is written.</summary>
    private int WriteIfWanted(AddRequest request, IAnsiConsole questions, Func<AddRequest, IReadOnlyList<DataProblem>, AddRequest?> correct)
    {
        InterruptedChange.Finish(_folder, surroundings)?.Dispose();
        while (true)
        {
            if (Read() is not { } tables)
            {
                return ExitCode.DataProblems;
            }

            var shown = Addition.Plan(tables, request);
            if (!Show(shown))
            {
                var again = ReasonFor(shown, questions) is { Length: > 0 } reason ? request with { ExceptionReason = reason } : correct(request, shown.Problems);
                if (again is null)
                {
                    return ExitCode.DataProblems;
                }

                request = again;
                continue;
            }

            if (!questions.Prompt(new ConfirmationPrompt("Write this?")))
            {
                _output.WriteLine("Nothing was written.");
                return ExitCode.Done;
            }

            using var alone = InterruptedChange.TakeAndFinish(_folder, surroundings);
            if (DataTables.Read(_folder) is { Unusable.Count: 0 } now && Addition.Plan(now, request) is var plan
                && plan.Problems.Count == 0 && Same(plan, shown))
            {
                return Write(plan);
            }

            _output.WriteLine("The tables were changed meanwhile; this is what it would be now.");
        }
    }

    /// <summary>Where rules on likely mistakes alone found something, it may be right as it is.</summary>
    private static string? ReasonFor(AddPlan plan, IAnsiConsole questions) =>
        plan.Problems.All(problem => DataChecks.Rules.Contains(problem.Rule))
            ? questions.Prompt(new TextPrompt<string>("If it is right as it is, say why (empty: mend it):").AllowEmpty()).Trim()
            : null;

    private static bool Same(AddPlan one, AddPlan other) =>
        one.Rows.Count == other.Rows.Count && one.Rows.Zip(other.Rows).All(pair => pair.First.Line == pair.Second.Line && pair.First.Values.SequenceEqual(pair.Second.Values));

    /// <returns>False where something would be wrong.</returns>
    private bool Show(AddPlan plan)
    {
        foreach (var note in plan.Notes)
        {
            _output.WriteLine(PrintableText.Of(note));
            _output.WriteLine();
        }

        foreach (var row in plan.Rows)
        {
            RowView.Print(row, surroundings.Shown(Path.Combine(_folder, row.Schema.Path)), _output);
        }

        if (plan.Problems.Count > 0)
        {
            DataCheck.PrintProblems(Opened(plan.Problems), _output);
            MissingOptions.Print(plan, _output);
            _output.WriteLine("Nothing was written.");
            return false;
        }

        _output.WriteLine(plan.ProblemsBefore == 0
            ? "Checked by all rules: no problem, no near-duplicate."
            : FormattableString.Invariant($"Checked: no new problem. {plan.ProblemsBefore} stood in the data before; 'dprk check' lists them, and near-duplicates are only looked for without them."));
        return true;
    }

    private int Write(AddPlan plan)
    {
        FolderWriter.Write(_folder, plan.Tables.Changes);
        var places = plan.Rows.Select(row => FormattableString.Invariant($"{PrintableText.Of(surroundings.Shown(Path.Combine(_folder, row.Schema.Path)))}({row.Line})"));
        _output.WriteLine($"Written: {string.Join(", ", places)}.");
        var data = typedFolder is null ? "" : $" --data {PrintableText.Of(typedFolder)}";
        _output.WriteLine($"Next: 'dprk rerun{data}' draws the charts again; 'dprk codebook{data}' brings the counts in the codebook up to date.");
        return ExitCode.Done;
    }

    private IReadOnlyList<DataProblem> Opened(IReadOnlyList<DataProblem> problems) => Commands.DataOption.Opened(problems, _folder, surroundings);
}
