using System.Reflection;
using DprkEngagement.Cli.Codebook;
using DprkEngagement.Cli.Report;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk refresh</c>: everything that is made from the data, in one call: codebook, derived tables, notebooks, README
/// pictures.</summary>
internal static partial class RefreshCommand
{
    public const string Name = "refresh";

    public const string Example =
        """
          dprk refresh
          dprk refresh --data-only
        """;

    private const int PictureWidth = 900;

    public static Command Create(Surroundings surroundings)
    {
        var data = DataOption.Create();
        var dataOnly = new Option<bool>("--data-only")
        {
            Description = "Only what lies in the data folder: the codebook and the derived tables; no notebook is run.",
        };
        var command = new Command(
            Name,
            "Brings everything up to date that is made from the data: CODEBOOK.md, the tables in derived/, the committed notebooks with "
                + "their charts, "
            + "and the pictures that README.md shows. With problems in the data nothing is written (it ends with 3).")
        {
            data, dataOnly,
        };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(data), parsed.GetValue(dataOnly), surroundings, stop));
        return command;
    }

    private static async Task<int> RunAsync(string? typedFolder, bool dataOnly, Surroundings surroundings, CancellationToken stop)
    {
        var loaded = DataOption.Load(typedFolder, surroundings);
        if (loaded.Data is not { } data)
        {
            DataOption.PrintProblems(loaded.Problems, surroundings.Output);
            surroundings.Output.WriteLine("Nothing was written.");
            return ExitCode.DataProblems;
        }

        try
        {
            WriteTexts(data, surroundings);
        }
        catch (DataException found)
        {
            DataOption.PrintProblems(DataOption.Opened(found.Problems, data.Folder, surroundings), surroundings.Output);
            return ExitCode.DataProblems;
        }

        var repository = Checkout.Around(surroundings.Folder);
        var isOurs = repository is not null && RealPath.Of(Path.GetFullPath(data.Folder)) == RealPath.Of(
            Path.Combine(repository.Folder, "data"));
        if (dataOnly || !isOurs)
        {
            surroundings.Output.WriteLine(dataOnly ? "The notebooks and README pictures were left as they are."
                : $"{surroundings.Shown(data.Folder)} is not the project's own data folder: no notebook and no picture rests on it.");
            return ExitCode.Done;
        }

        var ended = await RerunCommand.RunAsync([], typedFolder, null, inPlace: true, RunOptions.Default, surroundings, stop);
        if (ended == ExitCode.Done)
        {
            ReadmeAnswer.Write(data, Path.Combine(repository!.Folder, "README.md"), surroundings);
            await DrawReadmeAsync(data, repository.Folder, surroundings);
            surroundings.Output.WriteLine($"Next, to see in words what changed: {new CommandLines(surroundings, typedFolder).Of("diff")}");
        }

        return ended;
    }

    /// <summary>The codebook and the derived tables: written where they differ.</summary>
    private static void WriteTexts(EngagementData data, Surroundings surroundings)
    {
        var files = new List<(string Path, string Text)> { (CodebookText.FileName, CodebookText.Of(data)) };
        files.AddRange(DerivedTables.Of(data).Select(one => (Path.Combine(DerivedTables.Folder, one.Name), DerivedTables.Csv(one.Table))));
        Directory.CreateDirectory(Path.Combine(data.Folder, DerivedTables.Folder));
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(data.Folder, path);
            var isNew = !File.Exists(full) || File.ReadAllText(full) != text;
            if (isNew)
                WholeFile.Write(full, text);

            surroundings.Output.WriteLine($"{PrintableText.Of(surroundings.Shown(full))}: {(isNew ? "written" : "up to date")}");
        }
    }

    /// <summary>The pictures that README.md names: docs/ID-light.svg is the chart of that id. The README is the only list of
    /// them.</summary>
    private static async Task DrawReadmeAsync(EngagementData data, string folder, Surroundings surroundings)
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(folder, "README.md"));
        FigurePainter? painter = null;
        try
        {
            foreach (var match in PictureName().Matches(readme).DistinctBy(match => match.Value))
            {
                var path = Path.Combine(folder, match.Value);
                if (FigureOf(match.Groups["id"].Value, data) is not { } figure)
                {
                    surroundings.Output.WriteLine($"{match.Value}: no chart is named so; left as it is");
                    continue;
                }

                var drawing = new FigureDrawing(ChartJson.Of(figure.Chart(new Look(PictureWidth, match.Groups["theme"].Value == "dark"))));
                var mark = $"<!-- figure {drawing.Digest} -->";
                var fits = File.Exists(path) && (await File.ReadAllTextAsync(path)).Contains(mark, StringComparison.Ordinal);
                if (!fits)
                {
                    painter ??= await FigurePainter.StartAsync();
                    WholeFile.Write(path, (await painter.SvgAsync(drawing)).TrimEnd() + mark + "\n");
                }

                surroundings.Output.WriteLine($"{match.Value}: {(fits ? "fits its chart" : "drawn")}");
            }
        }
        catch (PictureException problem)
        {
            surroundings.Output.WriteLine($"{PrintableText.Of(problem.Message)} The README's pictures were left as they are.");
        }
        finally
        {
            await (painter?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    /// <summary>The chart whose function has a name like the id: contacts-before-after is Charts.ContactsBeforeAfter.</summary>
    private static Figure? FigureOf(string id, EngagementData data) => typeof(Charts).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType == typeof(Figure) && Plain(method.Name) == Plain(id))
        .Select(method => (method, parameters: method.GetParameters()))
        .Where(one => one.parameters is [{ ParameterType: var first }, ..] && first == typeof(EngagementData) && one.parameters.Skip(1)
            .All(parameter => parameter.HasDefaultValue))
        .Select(one => (Figure?)one.method.Invoke(null, [data, .. one.parameters.Skip(1).Select(parameter => parameter.DefaultValue)]))
            .FirstOrDefault();

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"\bdocs/(?<id>[a-z0-9-]+?)-(?<theme>light|dark)\.svg\b")]
    private static partial Regex PictureName();
}
