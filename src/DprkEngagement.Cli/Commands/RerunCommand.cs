using DprkEngagement.Cli.Report;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk rerun</c>: checks the data, runs notebooks, writes them with their outputs and the report.</summary>
internal static class RerunCommand
{
    public const string Name = "rerun";

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
            Description = "Notebooks to run, by path or by name; without any, all in notebooks/. The other pages of a report stay.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var data = DataOption.Create();
        var output = new Option<string?>("--out", "--output")
        {
            HelpName = "DIR",
            Description = "The folder for the results: DIR/notebooks and DIR/report. Without it: artifacts/ of the project.",
        };
        var inPlace = DataOption.Flag("--in-place", "Brings the notebooks themselves to the form in which the project keeps them, e.g. "
            + "after VS Code or Jupyter saved them: executed, with a picture of each chart. No other results are written. "
            + "What stands in the cells is not touched.");
        var limit = new Option<double>("--time-limit")
        {
            HelpName = "SECONDS",
            Description = "How long one cell may take.",
            DefaultValueFactory = _ => RunOptions.Default.TimeLimit.TotalSeconds,
        };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and < 1e6))
                result.AddError("--time-limit: a number of seconds, more than 0.");
        });
        var command = new Command(
            Name,
            "Checks the data, runs the notebooks, and writes them with their outputs and the report. "
            + "With problems in the data nothing is run (it ends with 3). "
            + "A failed cell ends its notebook; the others still run (it ends with 2).")
        {
            notebooks, data, output, inPlace, limit,
        };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(notebooks) ?? [], parsed.GetValue(data), parsed.GetValue(output),
            parsed.GetValue(inPlace), new RunOptions(TimeSpan.FromSeconds(parsed.GetValue(limit))), surroundings, stop));
        return command;
    }

    public static async Task<int> RunAsync(string[] typed, string? dataFolder, string? output, bool inPlace, RunOptions options,
        Surroundings surroundings, CancellationToken stop)
    {
        if (inPlace && output is not null)
        {
            throw new UsageException(
                "--in-place writes the notebooks where they lie, so there is nothing for --out: leave one of the two away.");
        }

        var selection = new NotebookSelection(surroundings);
        var paths = selection.Of(typed);
        var folder = inPlace ? null : selection.ResultFolder(output, paths);
        var loaded = DataOption.Load(dataFolder, surroundings);
        if (loaded.Data is not { } data)
        {
            DataOption.PrintProblems(loaded.Problems, surroundings.Output);
            surroundings.Output.WriteLine("No notebook was run.");
            return ExitCode.DataProblems;
        }

        // The data that the notebooks load are those that were checked, wherever they lie.
        options = options with { DataFolder = data.Folder };
        await using var keeping = new NotebookKeeping();
        var written = 0;
        var display = new RunDisplay(paths, surroundings);
        var results = await display.ShowAsync(() => NotebookRun.RunAsync(paths, options, display, KeepAsync, stop));
        surroundings.Output.WriteLine();
        foreach (var result in results)
            PrintFailure(result, surroundings);

        if (stop.IsCancellationRequested)
        {
            surroundings.Output.WriteLine($"Interrupted: {(inPlace ? keeping.Written : written)} of "
                + $"{DataOption.Count(paths.Count, "notebook")} had ended and are written; the report was left as it was.");
            return ExitCode.Interrupted;
        }

        var failed = results.Count(result => !result.Succeeded);
        var ran = DataOption.Count(results.Count, "notebook");
        surroundings.Output.WriteLine(failed == 0 ? $"{ran} ran without a failure." : $"{failed} of {ran} failed.");
        foreach (var sentence in folder is null ? keeping.Summary() : Written(folder))
            surroundings.Output.WriteLine(PrintableText.Of(sentence));

        return failed == 0 ? ExitCode.Done : ExitCode.CellFailed;

        async Task KeepAsync(NotebookResult result, CancellationToken cancellation)
        {
            if (folder is null)
            {
                await keeping.KeepAsync(result, cancellation);
                return;
            }

            var notebooks = Directory.CreateDirectory(Path.Combine(folder, "notebooks")).FullName;
            result.Executed!.ForSaving().Save(Path.Combine(notebooks, Path.GetFileName(result.Path)));
            written++;
        }

        IEnumerable<string> Written(string folder)
        {
            yield return $"Notebooks with their outputs: {surroundings.Shown(Path.Combine(folder, "notebooks"))}";
            List<Chapter> chapters = [.. results.Where(result => result.Executed is not null)
                .Select(result => new Chapter(result.Executed!, result.Failure?.ToString()))];
            if (chapters.Count > 0)
            {
                var report = ReportWriter.Write(selection.AmongAll(chapters, typed), data, Path.Combine(folder, "report"));
                yield return $"Report: {surroundings.Shown(report)}";
                foreach (var sentence in chapters.SelectMany(chapter => chapter.Lacking()))
                    yield return sentence;
            }
        }
    }

    private static void PrintFailure(NotebookResult result, Surroundings surroundings)
    {
        var shown = surroundings.Shown(result.Path);
        var failure = result.Problem is { } problem ? shown + problem[result.Path.Length..]
            : result.Failure is { } cell ? $"{shown}, {cell}"
            : null;
        if (failure is null)
            return;

        // A message may run over lines (the errors of a build); each is made safe by itself and stays a line.
        surroundings.Output.WriteLine(string.Join("\n    ", failure.ReplaceLineEndings("\n").Split('\n').Select(PrintableText.Of)));
        surroundings.Output.WriteLine();
    }
}
