namespace DprkEngagement.Cli.Commands;

/// <summary>The option <c>--data DIR</c>, and what was found in the data, in words.</summary>
internal static class DataOption
{
    private const string Name = "--data";

    public static Option<string?> Create() => new(Name)
    {
        HelpName = "DIR",
        Description = "The folder with datapackage.json and the tables. Without it: the folder that DPRK_DATA names, "
            + "else data/ in this folder or one above it, else the data that came with the tool.",
    };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>Reads and checks the data; a problem names its file so that it opens from where the command was started.</summary>
    public static LoadResult Load(string? typed, Surroundings surroundings)
    {
        var folder = FolderOf(typed, surroundings);
        var loaded = EngagementData.TryLoad(folder);
        return loaded with { Problems = Opened(loaded.Problems, folder, surroundings) };
    }

    public static string FolderOf(string? typed, Surroundings surroundings)
    {
        string folder;
        try
        {
            folder = surroundings.FullPath(typed ?? EngagementData.FindFolder());
        }
        catch (DataException)
        {
            throw new UsageException($"There are no data in {surroundings.Folder}, in a folder above it, or beside the tool. "
                + "Change to the project's folder, or name the folder with --data.");
        }

        // What was found by looking is there; what was named may not be.
        return Directory.Exists(folder) ? folder
            : throw new UsageException($"{(typed is null ? EngagementData.FolderVariable : Name)}: there is no folder {folder}.");
    }

    /// <summary>The data folder that a command line names, known before the line is parsed: its schema says which options there
    /// are.</summary>
    public static string? TypedIn(string[] arguments) => arguments.Select((argument, place) =>
        argument == Name ? arguments.ElementAtOrDefault(place + 1)
        : argument.StartsWith(Name + "=", StringComparison.Ordinal) || argument.StartsWith(Name + ":", StringComparison.Ordinal)
            ? argument[(Name.Length + 1)..]
        : null).FirstOrDefault(folder => folder is not null);

    /// <summary>Names the files of problems so that they open from where the command was started; the library names them by the last part
    /// of their folder: data/claims.csv.</summary>
    public static IReadOnlyList<DataProblem> Opened(IReadOnlyList<DataProblem> problems, string folder, Surroundings surroundings) =>
        [.. problems.Select(problem => problem with { File = surroundings.Shown(Path.Combine(folder, InFolder(problem))) })];

    /// <summary>The file of a problem by its path in the data folder.</summary>
    public static string InFolder(DataProblem problem) => problem.File[(problem.File.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Every problem on a line that editors link to its place, then how many there are.</summary>
    public static void PrintProblems(IReadOnlyList<DataProblem> problems, TextWriter output)
    {
        foreach (var line in problems.Select(problem => PrintableText.Of(problem.ToString())).Append(""))
            output.WriteLine(line);

        PrintCount(problems, output);
    }

    public static void PrintCount(IReadOnlyList<DataProblem> problems, TextWriter output) =>
        output.WriteLine(
            $"{Count(problems.Count, "problem")} in {Count(problems.Select(problem => problem.File).Distinct().Count(), "file")}.");

    public static string Count(int number, string what) => Invariant($"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
