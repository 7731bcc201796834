using Spectre.Console;

namespace DprkEngagement.Cli.Editing;

/// <summary>Shows what mending changes, and makes it: asked first at a terminal, only with --yes elsewhere.</summary>
internal sealed class FixRun(string folder, Surroundings surroundings)
{
    private readonly TextWriter _output = surroundings.Output;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run((bool Yes, bool DryRun) choice)
    {
        // Nobody else has to wait while somebody thinks.
        InterruptedChange.Finish(folder, surroundings)?.Dispose();
        if (DataPackageReader.TryRead(folder) is not { } package)
        {
            DataCheck.PrintProblems(Opened(EngagementData.TryLoad(folder).Problems), _output);
            _output.WriteLine("Nothing was mended.");
            return ExitCode.DataProblems;
        }

        var plan = FolderMending.Plan(folder, package);
        Show(plan);
        if (plan.Changes.Count > 0)
        {
            var wanted = choice.Yes || (!choice.DryRun && surroundings.Questions?.Prompt(new ConfirmationPrompt("Write this?")) == true);
            if (wanted && !Write(package, plan))
            {
                return ExitCode.WrongUsage;
            }

            if (!wanted)
            {
                _output.WriteLine(choice.DryRun ? "Nothing was written: this was a dry run."
                    : surroundings.Questions is null ? "Nothing was written: add --yes to write it." : "Nothing was written.");
            }
        }

        return ReportLeft(plan.Left);
    }

    /// <summary>Works out once more what was shown, and writes it if it is still the same.</summary>
    private bool Write(DataPackage package, MendPlan shown)
    {
        using var alone = InterruptedChange.TakeAndFinish(folder, surroundings);
        var plan = FolderMending.Plan(folder, package);
        if (!plan.Mends.SequenceEqual(shown.Mends))
        {
            _output.WriteLine("Nothing was written: the tables were changed meanwhile. Run the command again.");
            return false;
        }

        FolderWriter.Write(folder, plan.Changes);
        _output.WriteLine($"Written: {string.Join(", ", plan.Changes.Select(change => Shown(change.Path)))}.");
        return true;
    }

    private void Show(MendPlan plan)
    {
        foreach (var mend in plan.Mends)
        {
            var place = mend.Line == 0 ? Shown(mend.Path) : FormattableString.Invariant($"{Shown(mend.Path)}({mend.Line},{mend.Column})");
            _output.WriteLine($"{place}: {PrintableText.Of(mend.What)}");
        }

        if (plan.Mends.Count == 0)
        {
            _output.WriteLine("There is nothing to mend in the form of the tables.");
        }
    }

    private int ReportLeft(IReadOnlyList<DataProblem> left)
    {
        if (left.Count == 0)
        {
            return ExitCode.Done;
        }

        _output.WriteLine();
        _output.WriteLine("What needs somebody's judgement:");
        DataCheck.PrintProblems(Opened(left), _output);
        return ExitCode.DataProblems;
    }

    private string Shown(string path) => PrintableText.Of(surroundings.Shown(Path.Combine(folder, path)));

    private IReadOnlyList<DataProblem> Opened(IReadOnlyList<DataProblem> problems) => Commands.DataOption.Opened(problems, folder, surroundings);
}
