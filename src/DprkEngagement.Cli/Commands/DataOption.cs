using System.CommandLine;

namespace DprkEngagement.Cli.Commands;

/// <summary>The option <c>--data DIR</c>.</summary>
internal static class DataOption
{
    public static Option<string?> Create() => new("--data")
    {
        HelpName = "DIR",
        Description = "The folder with datapackage.json and the tables. Without it: the folder that DPRK_DATA names, "
            + "else data/ in this folder or one above it, else the data that came with the tool.",
    };

    /// <summary>Reads and checks the data.</summary>
    /// <param name="typed">What followed <c>--data</c>, or null where it was not given.</param>
    /// <param name="surroundings">Where the command was started.</param>
    /// <returns>The data or every problem; a problem names its file so that it opens from where the command was started.</returns>
    /// <exception cref="UsageException">The folder that the option or DPRK_DATA names is not there, or none was named and none found.</exception>
    public static LoadResult Load(string? typed, Surroundings surroundings)
    {
        var folder = FolderOf(typed, surroundings);
        using var others = InterruptedChange.Finish(folder, surroundings);
        var loaded = EngagementData.TryLoad(folder);
        return loaded with { Problems = Opened(loaded.Problems, folder, surroundings) };
    }

    /// <summary>The full path of the data folder.</summary>
    /// <param name="typed">What followed <c>--data</c>, or null where it was not given.</param>
    /// <param name="surroundings">Where the command was started.</param>
    /// <exception cref="UsageException">The folder that the option or DPRK_DATA names is not there, or none was named and none found.</exception>
    public static string FolderOf(string? typed, Surroundings surroundings)
    {
        string folder;
        try
        {
            folder = surroundings.FullPath(typed ?? EngagementData.FindFolder());
        }
        catch (DataException)
        {
            throw new UsageException($"There are no data in {surroundings.Folder}, in a folder above it, or beside the tool. Change to the project's folder, or name the folder with --data.");
        }

        // What was found by looking is there; what was named may not be.
        return Directory.Exists(folder)
            ? folder
            : throw new UsageException($"{(typed is null ? EngagementData.FolderVariable : "--data")}: there is no folder {folder}.");
    }

    /// <summary>Names the files of problems so that they open from where the command was started; the library names them by the last part of their folder: data/claims.csv.</summary>
    public static IReadOnlyList<DataProblem> Opened(IReadOnlyList<DataProblem> problems, string folder, Surroundings surroundings) =>
        [.. problems.Select(problem => problem with { File = surroundings.Shown(Path.Combine(folder, problem.File[(problem.File.IndexOf('/', StringComparison.Ordinal) + 1)..])) })];
}
