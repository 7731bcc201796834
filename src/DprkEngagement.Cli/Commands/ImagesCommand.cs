using System.CommandLine;
using System.Globalization;
using DprkEngagement.Cli.Images;
using DprkEngagement.Cli.Running;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk images</c>: draws the figures of notebooks as SVG and PNG.</summary>
internal static class ImagesCommand
{
    public const string Name = "images";

    public const string Example =
        """
          dprk images
          dprk images 01-summits-2018-2019 --figure summit-timeline --look wide-light --out ~/my-slides
          dprk images --readme
        """;

    private static readonly string Looks = string.Join(", ", PictureLook.All.Select(look => look.Name));

    public static Command Create(Surroundings surroundings)
    {
        var notebooks = new Argument<string[]>("notebook")
        {
            Description = "Notebooks whose figures are drawn, by path or by name; without any, all in notebooks/.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var dataFolder = DataOption.Create();
        var figures = new Option<string[]>("--figure") { HelpName = "ID", Description = "Only this figure, e.g. summit-timeline; may be given more than once." };
        var looks = new Option<string[]>("--look") { HelpName = "LOOK", Description = $"Only this look; may be given more than once. The looks are {Looks}; wide is 1280 px, medium 900, narrow 390." };
        var outFolder = new Option<string?>("--out") { HelpName = "DIR", Description = "The folder for the pictures. Without it: artifacts/images of the project." };
        var readme = new Option<bool>("--readme") { Description = "Instead: draws again those pictures that README.md shows and that no longer fit their figure." };
        var command = new Command(
            Name,
            "Runs the notebooks and draws their figures as SVG and PNG, with the Chromium or Chrome of the system. "
            + "A picture's name is <notebook>-<figure>-<look>. The same figure gives the same bytes on one machine.")
        {
            notebooks,
            dataFolder,
            figures,
            looks,
            outFolder,
            readme,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var typed = new Typed(
                parsed.GetValue(notebooks) ?? [], parsed.GetValue(dataFolder), parsed.GetValue(figures) ?? [], parsed.GetValue(looks) ?? [], parsed.GetValue(outFolder));
            return parsed.GetValue(readme)
                ? DrawReadmeAsync(typed, surroundings, cancellation)
                : DrawAllAsync(typed, surroundings, cancellation);
        });
        return command;
    }

    private static Task<int> DrawAllAsync(Typed typed, Surroundings surroundings, CancellationToken cancellation)
    {
        var repository = Repository.Around(surroundings.Folder);
        var looks = ChosenLooks(typed.Looks);
        var folder = typed.Out is not null
            ? surroundings.FullPath(typed.Out)
            : Path.Combine(
                repository?.Artifacts ?? throw new UsageException($"{surroundings.Folder} is not inside the project, so there is no place for the pictures: name a folder with --out."),
                "images");
        return RunAsync(typed, repository, surroundings, cancellation, async (shown, painter) =>
        {
            Directory.CreateDirectory(folder);
            foreach (var figure in Chosen(shown, typed.Figures))
            {
                foreach (var look in looks)
                {
                    var picture = await painter.DrawAsync(figure.In(look), cancellation);
                    WholeFile.Write(Path.Combine(folder, $"{figure.Name}-{look.Name}.svg"), picture.Svg);
                    WholeFile.Write(Path.Combine(folder, $"{figure.Name}-{look.Name}.png"), picture.Png);
                }

                surroundings.Output.WriteLine($"{figure.Name}: {Count(looks.Count, "look")} as SVG and PNG");
            }

            surroundings.Output.WriteLine($"Pictures: {PrintableText.Of(surroundings.Shown(folder))}");
        });
    }

    private static Task<int> DrawReadmeAsync(Typed typed, Surroundings surroundings, CancellationToken cancellation)
    {
        if (typed.Notebooks.Length + typed.Figures.Length + typed.Looks.Length > 0 || typed.Out is not null)
        {
            throw new UsageException("--readme draws what README.md shows, into docs/: leave notebooks, --figure, --look and --out away.");
        }

        var repository = Repository.Around(surroundings.Folder)
            ?? throw new UsageException($"{surroundings.Folder} is not inside the project: no Analysis.sln with a notebooks folder here or above.");
        var wanted = ReadmePicture.In(File.ReadAllText(Path.Combine(repository.Folder, "README.md")));
        return RunAsync(typed, repository, surroundings, cancellation, async (shown, painter) =>
        {
            foreach (var picture in wanted)
            {
                var drawing = Chosen(shown, [picture.FigureId])[0].In(picture.Look);
                var fits = picture.Fits(drawing, repository.Folder);
                if (!fits)
                {
                    picture.Write(await painter.DrawAsync(drawing, cancellation), repository.Folder);
                }

                surroundings.Output.WriteLine($"{picture.Name}: {(fits ? "fits its figure" : "drawn")}");
            }

            surroundings.Output.WriteLine($"README.md shows {Count(wanted.Count, "picture")} of figures.");
        });
    }

    // The browser is started first: without one there is no need to run anything.
    private static async Task<int> RunAsync(
        Typed typed, Repository? repository, Surroundings surroundings, CancellationToken cancellation, Func<IReadOnlyList<ShownFigure>, FigurePainter, Task> drawAsync)
    {
        var jobs = NotebookSelection.Of(typed.Notebooks, surroundings, repository).Select(path => new NotebookJob(path)).ToList();
        if (!CheckedData.TryChoose(typed.Data, surroundings))
        {
            return ExitCode.DataProblems;
        }

        try
        {
            await using var painter = await FigurePainter.StartAsync(cancellation);
            await Rerun.RunAsync(jobs, new NotKept(), surroundings, cancellation);
            cancellation.ThrowIfCancellationRequested();
            surroundings.Output.WriteLine();
            RerunSummary.PrintFailures(jobs, surroundings);
            await drawAsync(ShownFigure.In(jobs.Select(job => job.Run).OfType<NotebookRun>()), painter);
        }
        catch (PictureException problem)
        {
            throw new UsageException(problem.Message);
        }
        catch (OperationCanceledException)
        {
            surroundings.Output.WriteLine("\nInterrupted: the pictures that were drawn are written, the others left as they were.");
            return ExitCode.Interrupted;
        }

        return jobs.Exists(job => job.Stage == NotebookStage.Failed) ? ExitCode.CellFailed : ExitCode.Done;
    }

    private static IReadOnlyList<ShownFigure> Chosen(IReadOnlyList<ShownFigure> shown, string[] ids)
    {
        if (ids.FirstOrDefault(id => !shown.Any(figure => figure.Id == id)) is { } unknown)
        {
            throw new UsageException($"No notebook that was run shows a figure {unknown}. The figures are {string.Join(", ", shown.Select(figure => figure.Id).Distinct())}.");
        }

        return ids.Length == 0 ? shown : [.. shown.Where(figure => ids.Contains(figure.Id))];
    }

    private static IReadOnlyList<PictureLook> ChosenLooks(string[] names) => names.Length == 0
        ? PictureLook.All
        : [.. names.Distinct().Select(name => PictureLook.Named(name) ?? throw new UsageException($"There is no look {name}. The looks are {Looks}."))];

    private static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    private sealed record Typed(string[] Notebooks, string? Data, string[] Figures, string[] Looks, string? Out);
}
