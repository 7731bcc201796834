namespace DprkEngagement.Cli;

/// <summary>Which notebooks to run: those the user named, or all.</summary>
internal static class NotebookSelection
{
    private const string Extension = ".ipynb";

    /// <summary>Full paths: in reading order when none was named, else in the order named, each once.</summary>
    /// <param name="typed">What the user named: paths, or names from the notebooks folder with or without .ipynb.</param>
    /// <param name="surroundings">Where the command was started.</param>
    /// <param name="repository">The project around it; null outside.</param>
    /// <exception cref="UsageException">A notebook is not there, or two have one name; or none was named outside the project.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> typed, Surroundings surroundings, Repository? repository)
    {
        if (typed.Count == 0)
        {
            return repository is null
                ? throw new UsageException($"{surroundings.Folder} is not inside the project: no Analysis.sln with a notebooks folder here or above. Change to the project's folder, or name the notebooks to run and, with --out, a folder for the results.")
                : InReadingOrder(repository);
        }

        var paths = typed.Select(name => Find(name, surroundings, repository)).Distinct(StringComparer.Ordinal).ToList();
        var twice = paths.GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? paths
            : throw new UsageException($"Two notebooks are called {twice.Key}; their results would overwrite each other. Run one at a time: {string.Join(", ", twice)}.");
    }

    private static string Find(string typed, Surroundings surroundings, Repository? repository)
    {
        string[] folders = repository is null ? [surroundings.Folder] : [surroundings.Folder, repository.Notebooks];
        var candidates =
            from folder in folders
            from name in new[] { typed, typed + Extension }
            select Path.GetFullPath(name, folder);
        if (candidates.FirstOrDefault(path => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path)) is { } found)
        {
            return found;
        }

        var known = repository is null
            ? ""
            : $" The notebooks are {string.Join(", ", InReadingOrder(repository).Select(Path.GetFileNameWithoutExtension))}.";
        throw new UsageException($"There is no notebook {typed}.{known}");
    }

    private static List<string> InReadingOrder(Repository repository)
    {
        var paths = Directory.EnumerateFiles(repository.Notebooks, "*" + Extension).Order(StringComparer.Ordinal).ToList();
        return paths.Count > 0 ? paths : throw new UsageException($"There is no notebook in {repository.Notebooks}.");
    }
}
