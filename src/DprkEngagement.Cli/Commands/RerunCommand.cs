using System.CommandLine;
using DprkEngagement.Cli.Running;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk rerun</c>: checks the data, runs notebooks, writes them with their outputs and the report.</summary>
internal static class RerunCommand
{
    public const string Name = "rerun";

    public const string FirstExample = "  dprk rerun";

    public const string Example =
        """
          dprk rerun
          dprk rerun 01-summits-2018-2019
          dprk rerun notebooks/02-troops-and-munitions.ipynb --data ~/my-copy/data --out ~/my-results
        """;

    public static Command Create(Surroundings surroundings)
    {
        var notebooks = new Argument<string[]>("notebook")
        {
            Description = "Notebooks to run, by path or by name; without any, all in notebooks/. The report holds those that were run.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var dataFolder = DataOption.Create();
        var outFolder = new Option<string?>("--out")
        {
            HelpName = "DIR",
            Description = "The folder for the results: DIR/notebooks and DIR/report. Without it: artifacts/ of the project.",
        };
        var command = new Command(
            Name,
            "Checks the data, runs the notebooks, and writes them with their outputs and the report. "
            + "With problems in the data nothing is run (it ends with 3). A failed cell ends its notebook; the others still run (it ends with 2).")
        {
            notebooks,
            dataFolder,
            outFolder,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(notebooks) ?? [], parsed.GetValue(dataFolder), parsed.GetValue(outFolder), surroundings, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] typedNotebooks, string? typedData, string? typedOut, Surroundings surroundings, CancellationToken cancellation)
    {
        var repository = Repository.Around(surroundings.Folder);
        var jobs = NotebookSelection.Of(typedNotebooks, surroundings, repository).Select(path => new NotebookJob(path)).ToList();
        var results = ResultFolders.For(typedOut, surroundings, repository);
        results.RefuseToOverwrite(jobs.Select(job => job.Path));

        var loaded = DataOption.Load(typedData, surroundings);
        if (loaded.Data is not { } data)
        {
            DataCheck.PrintProblems(loaded.Problems, surroundings.Output);
            surroundings.Output.WriteLine("No notebook was run.");
            return ExitCode.DataProblems;
        }

        // The notebooks load what was checked, wherever they lie.
        Environment.SetEnvironmentVariable(EngagementData.FolderVariable, data.Folder);
        IRerunDisplay display = surroundings.IsTerminal ? new LiveDisplay(surroundings.Output) : new LineDisplay(surroundings.Output);
        await new Rerun(jobs, results.Notebooks, display).RunAsync(cancellation);
        if (cancellation.IsCancellationRequested)
        {
            RerunSummary.PrintInterrupted(jobs, surroundings);
            return ExitCode.Interrupted;
        }

        var report = ReportWriter.Write([.. jobs.Select(job => job.Run).OfType<NotebookRun>()], results.Report);
        RerunSummary.Print(jobs, results.Notebooks, report, surroundings);
        return jobs.Exists(job => job.Stage == NotebookStage.Failed) ? ExitCode.CellFailed : ExitCode.Done;
    }
}
