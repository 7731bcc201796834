using System.Globalization;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Running;

/// <summary>What a rerun ended with, in words.</summary>
internal static class RerunSummary
{
    /// <summary>After all notebooks have had their turn: failures, and where the results are.</summary>
    public static void Print(IReadOnlyList<NotebookJob> jobs, INotebookKeeper keeper, ReportResult? report, Surroundings surroundings)
    {
        var output = surroundings.Output;
        output.WriteLine();
        PrintFailures(jobs, surroundings);
        foreach (var message in report?.Messages ?? [])
        {
            output.WriteLine(PrintableText.Of(message));
        }

        foreach (var job in jobs.Where(job => job.Stage == NotebookStage.LeftOut))
        {
            output.WriteLine(PrintableText.Of(
                $"{surroundings.Shown(job.Path)} was left out: it needs {string.Join(" and ", job.Missing)}, which 'dotnet build' builds where its packages can be had."));
        }

        var run = jobs.Count(job => job.Stage != NotebookStage.LeftOut);
        var failed = jobs.Count(job => job.Stage == NotebookStage.Failed);
        output.WriteLine(failed == 0 ? $"{Notebooks(run)} ran without a failure." : $"{failed} of {Notebooks(run)} failed.");
        foreach (var sentence in keeper.Summary(surroundings))
        {
            output.WriteLine(PrintableText.Of(sentence));
        }

        if (report is not null)
        {
            output.WriteLine($"Report: {PrintableText.Of(surroundings.Shown(report.IndexPath))}");
        }
    }

    /// <summary>After Ctrl-C: failures before it, and what is written.</summary>
    public static void PrintInterrupted(IReadOnlyList<NotebookJob> jobs, INotebookKeeper keeper, Surroundings surroundings)
    {
        surroundings.Output.WriteLine();
        PrintFailures(jobs.Where(job => job.Stage == NotebookStage.Failed), surroundings);
        surroundings.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Interrupted: {keeper.Written} of {Notebooks(jobs.Count)} had ended and are written; the report was left as it was."));
    }

    /// <summary>Where and why notebooks failed.</summary>
    public static void PrintFailures(IEnumerable<NotebookJob> jobs, Surroundings surroundings)
    {
        foreach (var job in jobs.Where(job => job.Failure is not null))
        {
            PrintFailure(job, surroundings);
        }
    }

    private static void PrintFailure(NotebookJob job, Surroundings surroundings)
    {
        // A message may run over lines (the errors of a build); each is made safe by itself and stays a line.
        var shown = surroundings.Shown(job.Path);
        var failure = job.Failure!.StartsWith(job.Path, StringComparison.Ordinal)
            ? shown + job.Failure[job.Path.Length..]
            : $"{shown}, {job.Failure}";
        var lines = failure.ReplaceLineEndings("\n").Split('\n').Select(PrintableText.Of);
        surroundings.Output.WriteLine(string.Join("\n    ", lines));
        surroundings.Output.WriteLine();
    }

    private static string Notebooks(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} notebook{(number == 1 ? "" : "s")}");
}
