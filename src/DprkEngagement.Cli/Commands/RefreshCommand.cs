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

    public static Command Create(Surroundings surroundings)
    {
        var data = DataOption.Create();
        var dataOnly = DataOption.Flag("--data-only",
            "Only what lies in the data folder: the codebook and the derived tables; no notebook is run.");
        var command = new Command(
            Name,
            "Brings everything up to date that is made from the data: CODEBOOK.md, the tables in derived/, the committed notebooks with "
                + "their charts, and the pictures that README.md shows. With problems in the data nothing is written (it ends with 3).")
        {
            data, dataOnly,
        };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(data), parsed.GetValue(dataOnly), surroundings, stop));
        return command;
    }

    private static async Task<int> RunAsync(string? typedFolder, bool dataOnly, Surroundings surroundings, CancellationToken stop)
    {
        var output = surroundings.Output;
        var loaded = DataOption.Load(typedFolder, surroundings);
        if (loaded.Data is not { } data)
        {
            DataOption.PrintProblems(loaded.Problems, output);
            output.WriteLine("Nothing was written.");
            return ExitCode.DataProblems;
        }

        try
        {
            WriteTexts(data, surroundings);
        }
        catch (DataException found)
        {
            DataOption.PrintProblems(DataOption.Opened(found.Problems, data.Folder, surroundings), output);
            return ExitCode.DataProblems;
        }

        var repository = Checkout.Around(surroundings.Folder)?.Folder;
        var isOurs = repository is not null && RealPath.Of(Path.GetFullPath(data.Folder)) == RealPath.Of(Path.Combine(repository, "data"));
        if (dataOnly || !isOurs)
        {
            output.WriteLine(dataOnly ? "The notebooks and README pictures were left as they are."
                : $"{surroundings.Shown(data.Folder)} is not the project's own data folder: no notebook and no picture rests on it.");
            return ExitCode.Done;
        }

        var ended = await RerunCommand.RunAsync([], typedFolder, null, inPlace: true, RunOptions.Default, surroundings, stop);
        if (ended == ExitCode.Done)
        {
            var readme = Path.Combine(repository!, "README.md");
            WriteWhereItDiffers(readme, ReadmeAnswer.Of(File.ReadAllText(readme), data), surroundings);
            DrawReadme(data, repository!, output);
            output.WriteLine($"Next, to see in words what changed: {new CommandLines(surroundings, typedFolder).Of("diff")}");
        }

        return ended;
    }

    private static void WriteTexts(EngagementData data, Surroundings surroundings)
    {
        WriteWhereItDiffers(Path.Combine(data.Folder, CodebookText.FileName), CodebookText.Of(data), surroundings);
        var folder = Directory.CreateDirectory(Path.Combine(data.Folder, DerivedTables.Folder)).FullName;
        foreach (var (name, table) in DerivedTables.Of(data))
            WriteWhereItDiffers(Path.Combine(folder, name), DerivedTables.Csv(table), surroundings);
    }

    private static void WriteWhereItDiffers(string path, string text, Surroundings surroundings)
    {
        var isNew = !File.Exists(path) || File.ReadAllText(path) != text;
        if (isNew)
            WholeFile.Write(path, text);

        surroundings.Output.WriteLine($"{PrintableText.Of(surroundings.Shown(path))}: {(isNew ? "written" : "up to date")}");
    }

    /// <summary>The pictures that README.md names: docs/ID-light.svg is the chart of that id. The README is the only list of
    /// them.</summary>
    private static void DrawReadme(EngagementData data, string folder, TextWriter output)
    {
        foreach (var match in PictureName().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).DistinctBy(match => match.Value))
        {
            var path = Path.Combine(folder, match.Value);
            if (FigureOf(match.Groups["id"].Value, data) is not { } figure)
            {
                output.WriteLine($"{match.Value}: no chart is named so; left as it is");
                continue;
            }

            var look = new Look(900, Dark: match.Groups["theme"].Value == "dark");
            var mark = $"<!-- figure {new FigureDrawing(ChartJson.Of(figure.Chart(look))).Digest} -->";
            var fits = File.Exists(path) && File.ReadAllText(path).Contains(mark, StringComparison.Ordinal);
            if (!fits && SystemBrowser.TryFind() is null)
            {
                output.WriteLine($"{SystemBrowser.NotFound} The README's pictures were left as they are.");
                return;
            }

            if (!fits)
            {
                figure.Save(path, look);
                File.AppendAllText(path, mark + "\n");
            }

            output.WriteLine($"{match.Value}: {(fits ? "fits its chart" : "drawn")}");
        }
    }

    /// <summary>The chart whose function has a name like the id: contacts-before-after is Charts.ContactsBeforeAfter.</summary>
    private static Figure? FigureOf(string id, EngagementData data)
    {
        var draw = typeof(Charts).GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(method =>
            method.ReturnType == typeof(Figure)
            && method.Name.Equals(id.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
            && method.GetParameters() is [var first, .. var rest]
            && first.ParameterType == typeof(EngagementData) && rest.All(parameter => parameter.HasDefaultValue));
        return (Figure?)draw?.Invoke(null, [data, .. draw.GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)]);
    }

    [GeneratedRegex(@"\bdocs/(?<id>[a-z0-9-]+?)-(?<theme>light|dark)\.svg\b")]
    private static partial Regex PictureName();
}
