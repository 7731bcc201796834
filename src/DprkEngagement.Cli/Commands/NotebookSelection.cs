namespace DprkEngagement.Cli.Commands;

/// <summary>Which notebooks to run, and where their results go.</summary>
internal static class NotebookSelection
{
    private const string Extension = ".ipynb";

    /// <summary>Full paths: in reading order when none was named, else in the order named, each once.</summary>
    /// <param name="typed">What the user named: paths, or names from the notebooks folder with or without .ipynb.</param>
    /// <param name="surroundings">Where the command was started.</param>
    /// <exception cref="UsageException">A notebook is not there, or two have one name; or none was named outside the project.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> typed, Surroundings surroundings)
    {
        var checkout = Checkout.Around(surroundings.Folder);
        if (typed.Count == 0)
        {
            return checkout is not null
                ? InReadingOrder(checkout)
                : throw new UsageException(
                    $"{surroundings.Folder} is not inside the project: no Analysis.sln with a notebooks folder here or above. "
                    + "Change to the project's folder, or name the notebooks to run and, with --out, a folder for the results.");
        }

        var paths = typed.Select(name => Find(name, surroundings, checkout)).Distinct(StringComparer.Ordinal).ToList();
        var twice = paths.GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? paths
            : throw new UsageException(
                $"Two notebooks are called {twice.Key}; their results would overwrite each other. "
                + $"Run one at a time: {string.Join(", ", twice)}.");
    }

    /// <summary>The full path of the folder for the results: the one named, else artifacts/ of the project.</summary>
    /// <param name="typed">What followed <c>--out</c>; null where it was not given.</param>
    /// <param name="surroundings">Where the command was started.</param>
    /// <param name="notebooks">The notebooks to run, full paths.</param>
    /// <exception cref="UsageException">
    /// Outside the project, without <c>--out</c>; or the results would replace a notebook to run.
    /// </exception>
    public static string ResultFolder(string? typed, Surroundings surroundings, IEnumerable<string> notebooks)
    {
        var folder = typed is not null
            ? surroundings.FullPath(typed)
            : Checkout.Around(surroundings.Folder)?.Artifacts ?? throw new UsageException(
                $"{surroundings.Folder} is not inside the project, so there is no place for the results: name a folder with --out.");
        var results = RealPath.Of(Path.Combine(folder, "notebooks"));
        return notebooks.FirstOrDefault(Replaced) is { } source
            ? throw new UsageException($"--out: the results would replace {source}; name another folder.")
            : folder;

        // A notebook that is a link can be replaced in two places: the link's and the file's.
        bool Replaced(string path) =>
            string.Equals(Path.Combine(results, Path.GetFileName(path)), RealPath.Of(path), RealPath.Comparison)
            || string.Equals(results, RealPath.Of(Path.GetDirectoryName(path)!), RealPath.Comparison);
    }

    private static string Find(string typed, Surroundings surroundings, Checkout? checkout)
    {
        string[] folders = checkout is null ? [surroundings.Folder] : [surroundings.Folder, checkout.Notebooks];
        var candidates =
            from folder in folders
            from name in new[] { typed, typed + Extension }
            select Path.GetFullPath(name, folder);
        var found = candidates.FirstOrDefault(path => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path));
        if (found is not null)
            return found;

        List<string> known = checkout is null ? [] : [.. InReadingOrder(checkout).Select(path => Path.GetFileNameWithoutExtension(path)!)];
        throw new UsageException(
            NearestValue.Of(typed, known) is { } near ? $"There is no notebook {typed}; did you mean {near}?"
            : known.Count == 0 ? $"There is no notebook {typed}."
            : $"There is no notebook {typed}. The notebooks are {string.Join(", ", known)}.");
    }

    private static List<string> InReadingOrder(Checkout checkout)
    {
        var paths = Directory.EnumerateFiles(checkout.Notebooks, "*" + Extension).Order(StringComparer.Ordinal).ToList();
        return paths.Count > 0 ? paths : throw new UsageException($"There is no notebook in {checkout.Notebooks}.");
    }
}
