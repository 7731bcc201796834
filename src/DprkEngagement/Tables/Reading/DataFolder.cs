namespace DprkEngagement;

/// <summary>Finds the project's data folder.</summary>
internal static class DataFolder
{
    /// <param name="named">The folder that the user named, or null.</param>
    /// <param name="starts">Directories from which to look upwards for data/datapackage.json.</param>
    /// <exception cref="DataException">It is nowhere; the message lists where it was looked for.</exception>
    public static string Find(string? named, params IReadOnlyList<string> starts)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return named;
        }

        foreach (var start in starts)
        {
            for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
            {
                var folder = Path.Combine(directory.FullName, "data");
                if (File.Exists(Path.Combine(folder, DataPackageReader.FileName)))
                {
                    return folder;
                }
            }
        }

        throw new DataException([new DataProblem($"data/{DataPackageReader.FileName}", 0, 0, "file-missing", "", "",
            $"no data folder was found; looked for data/{DataPackageReader.FileName} in {string.Join(" and in ", starts.Distinct())} and every folder above; name the folder in Load(\"…\") or in the environment variable DPRK_DATA")]);
    }
}
