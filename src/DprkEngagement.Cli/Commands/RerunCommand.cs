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
          dprk rerun --in-place
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
        var inPlace = new Option<bool>("--in-place")
        {
            Description = "Brings the notebooks themselves to the form in which the project keeps them, e.g. after VS Code or Jupyter saved them: "
                + "executed, with a picture of each chart. No other results are written. What stands in the cells is not touched.",
        };
        var command = new Command(
            Name,
            "Checks the data, runs the notebooks, and writes them with their outputs and the report. "
            + "With problems in the data nothing is run (it ends with 3). A failed cell ends its notebook; the others still run (it ends with 2).")
        {
            notebooks,
            dataFolder,
            outFolder,
            inPlace,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var typed = new Typed(parsed.GetValue(notebooks) ?? [], parsed.GetValue(dataFolder), parsed.GetValue(outFolder));
            return parsed.GetValue(inPlace)
                ? RunInPlaceAsync(typed, surroundings, cancellation)
                : RunToFoldersAsync(typed, surroundings, cancellation);
        });
        return command;
    }

    private static async Task<int> RunToFoldersAsync(Typed typed, Surroundings surroundings, CancellationToken cancellation)
    {
        var repository = Repository.Around(surroundings.Folder);
        var jobs = Jobs(typed, surroundings, repository);
        var results = ResultFolders.For(typed.Out, surroundings, repository);
        results.RefuseToOverwrite(jobs.Select(job => job.Path));
        if (!CheckedData.TryChoose(typed.Data, surroundings))
        {
            return ExitCode.DataProblems;
        }

        Directory.CreateDirectory(results.Notebooks);
        return await RunAsync(jobs, new KeptInFolder(results.Notebooks), results.Report, surroundings, cancellation);
    }

    private static async Task<int> RunInPlaceAsync(Typed typed, Surroundings surroundings, CancellationToken cancellation)
    {
        if (typed.Out is not null)
        {
            throw new UsageException("--in-place writes the notebooks where they lie, so there is nothing for --out: leave one of the two away.");
        }

        var jobs = Jobs(typed, surroundings, Repository.Around(surroundings.Folder));
        if (!CheckedData.TryChoose(typed.Data, surroundings))
        {
            return ExitCode.DataProblems;
        }

        await using var keeper = new KeptInPlace();
        return await RunAsync(jobs, keeper, reportFolder: null, surroundings, cancellation);
    }

    private static List<NotebookJob> Jobs(Typed typed, Surroundings surroundings, Repository? repository) =>
        [.. NotebookSelection.Of(typed.Notebooks, surroundings, repository).Select(path => new NotebookJob(path))];

    private static async Task<int> RunAsync(
        List<NotebookJob> jobs, INotebookKeeper keeper, string? reportFolder, Surroundings surroundings, CancellationToken cancellation)
    {
        await Rerun.RunAsync(jobs, keeper, surroundings, cancellation);
        if (cancellation.IsCancellationRequested)
        {
            RerunSummary.PrintInterrupted(jobs, keeper, surroundings);
            return ExitCode.Interrupted;
        }

        var report = reportFolder is null ? null : ReportWriter.Write([.. jobs.Select(job => job.Run).OfType<NotebookRun>()], reportFolder);
        RerunSummary.Print(jobs, keeper, report, surroundings);
        return jobs.Exists(job => job.Stage == NotebookStage.Failed) ? ExitCode.CellFailed : ExitCode.Done;
    }

    private sealed record Typed(string[] Notebooks, string? Data, string? Out);
}
