namespace DprkEngagement.Cli;

/// <summary>Where a rerun writes.</summary>
/// <param name="Notebooks">Full path of the folder for the notebooks with their outputs.</param>
/// <param name="Report">Full path of the folder for the report.</param>
internal sealed record ResultFolders(string Notebooks, string Report)
{
    /// <param name="typed">What followed <c>--out</c>; null where it was not given.</param>
    /// <param name="surroundings">Where the command was started.</param>
    /// <param name="repository">The project around it; null outside.</param>
    /// <exception cref="UsageException">Outside the project, without <c>--out</c>.</exception>
    public static ResultFolders For(string? typed, Surroundings surroundings, Repository? repository)
    {
        var folder = typed is not null
            ? surroundings.FullPath(typed)
            : repository?.Artifacts
                ?? throw new UsageException($"{surroundings.Folder} is not inside the project, so there is no place for the results: name a folder with --out.");
        return new ResultFolders(Path.Combine(folder, "notebooks"), Path.Combine(folder, "report"));
    }

    /// <summary>Results must not replace the notebooks they come from.</summary>
    /// <exception cref="UsageException">A notebook to run lies in the folder for the results.</exception>
    public void RefuseToOverwrite(IEnumerable<string> sources)
    {
        var results = RealPath.Of(Notebooks);
        if (sources.FirstOrDefault(Replaced) is { } source)
        {
            throw new UsageException($"--out: the results would replace {source}; name another folder.");
        }

        // A notebook that is a link can be replaced in two places: the link's and the file's.
        bool Replaced(string path)
        {
            var result = Path.Combine(results, Path.GetFileName(path));
            return string.Equals(result, RealPath.Of(path), RealPath.Comparison)
                || string.Equals(results, RealPath.Of(Path.GetDirectoryName(path)!), RealPath.Comparison);
        }
    }
}
