using DprkEngagement.Cli.Report;

namespace DprkEngagement.Cli.Commands;

/// <summary>Which notebooks to run, and where their results go.</summary>
internal sealed class NotebookSelection(Surroundings surroundings)
{
    private const string Extension = ".ipynb";

    private readonly Checkout? _checkout = Checkout.Around(surroundings.Folder);

    /// <summary>Full paths: in reading order when none was named, else in the order named, each once.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> typed)
    {
        if (typed.Count == 0 && _checkout is null)
        {
            throw new UsageException(
                $"{surroundings.Folder} is not inside the project: no Analysis.sln with a notebooks folder here or above. "
                + "Change to the project's folder, or name the notebooks to run and, with --out, a folder for the results.");
        }

        if (typed.Count == 0)
            return InReadingOrder() is { Count: > 0 } all ? all : throw new UsageException($"No notebook is in {_checkout!.Notebooks}.");

        var paths = typed.Select(Find).Distinct(StringComparer.Ordinal).ToList();
        var twice = paths.GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? paths
            : throw new UsageException(
                $"Two notebooks are called {twice.Key}; their results would overwrite each other. "
                + $"Run one at a time: {string.Join(", ", twice)}.");
    }

    /// <summary>The full path of the folder for the results: the one named with <c>--out</c>, else artifacts/ of the project.</summary>
    public string ResultFolder(string? typed, IEnumerable<string> notebooks)
    {
        var folder = typed is not null
            ? surroundings.FullPath(typed)
            : _checkout?.Artifacts ?? throw new UsageException(
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

    /// <summary>Chapters that were run, among those of the project that were not, where only some were named: their pages stay.</summary>
    public IReadOnlyList<Chapter> AmongAll(IReadOnlyList<Chapter> run, IReadOnlyList<string> typed)
    {
        if (typed.Count == 0 || _checkout is null)
            return run;

        var named = run.ToDictionary(chapter => chapter.FileName, StringComparer.OrdinalIgnoreCase);
        var all = InReadingOrder().Select(path => named.GetValueOrDefault(Path.GetFileName(path)) ?? Chapter.TryLoad(path));
        return [.. all.OfType<Chapter>().Union(run)];
    }

    private string Find(string typed)
    {
        string[] folders = _checkout is null ? [surroundings.Folder] : [surroundings.Folder, _checkout.Notebooks];
        var found =
            from folder in folders
            from name in new[] { typed, typed + Extension }
            let path = Path.GetFullPath(name, folder)
            where path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path)
            select path;
        if (found.FirstOrDefault() is { } first)
            return first;

        var known = InReadingOrder().Select(path => Path.GetFileNameWithoutExtension(path)).ToList();
        throw new UsageException($"There is no notebook {typed}" + (
            NearestValue.Of(typed, known) is { } near ? $"; did you mean {near}?"
            : known.Count == 0 ? "."
            : $". The notebooks are {string.Join(", ", known)}."));
    }

    private IReadOnlyList<string> InReadingOrder() => _checkout is null
        ? []
        : [.. Directory.EnumerateFiles(_checkout.Notebooks, "*" + Extension).Order(StringComparer.Ordinal)];
}
