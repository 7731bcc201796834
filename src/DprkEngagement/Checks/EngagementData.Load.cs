namespace DprkEngagement;

/// <content>Reading a data folder.</content>
public sealed partial class EngagementData
{
    /// <summary>The environment variable that names a folder which <see cref="Load()"/> takes instead of looking for one.</summary>
    public const string FolderVariable = "DPRK_DATA";

    /// <summary>The folder that <see cref="Load()"/> reads.</summary>
    /// <exception cref="DataException">There is none; the message says where it was looked for.</exception>
    public static string FindFolder()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named)
            return named;

        // In a notebook the program is the kernel, which lies elsewhere; a library loaded from memory has no place.
        var library = typeof(EngagementData).Assembly.Location is { Length: > 0 } path ? Path.GetDirectoryName(path)! : "";
        var starts = new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory, library }.Where(start => start.Length > 0).ToList();
        foreach (var start in starts)
        {
            for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
            {
                if (Path.Combine(directory.FullName, "data") is var folder && File.Exists(Path.Combine(folder, SchemaReader.FileName)))
                    return folder;
            }
        }

        var problems = new ProblemList("data");
        problems.Add(SchemaReader.FileName, 0, "file-missing",
            $"no data folder was found; looked for data/{SchemaReader.FileName} in {string.Join(" and in ", starts.Distinct())} and every "
                + $"folder above; name the folder in Load(\"…\") or in the environment variable {FolderVariable}");
        throw new DataException(problems.InOrder());
    }

    /// <summary>Reads the project's data: the folder that the environment variable DPRK_DATA names, or else the folder <c>data</c> in the
    /// current directory or one above it, or else in the program's own directory or one above it, or else in this library's directory or
    /// one above it.</summary>
    /// <exception cref="DataException">The data have problems, or no folder was found; the message lists them all.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static EngagementData Load() => Load(FindFolder());

    /// <summary>Reads a data folder.</summary>
    /// <param name="folder">The folder with datapackage.json and the tables.</param>
    /// <exception cref="DataException">The data have problems, or there is no such folder; the message lists them all.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static EngagementData Load(string folder)
    {
        var result = TryLoad(folder);
        return result.Data ?? throw new DataException(result.Problems);
    }

    /// <summary>Reads a data folder and gives either the data or every problem in them.</summary>
    /// <param name="folder">The folder with datapackage.json and the tables.</param>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static LoadResult TryLoad(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Build(DataFolder.Read(folder));
    }

    /// <summary>Checks the rows of a folder, and builds records of them where there is no problem.</summary>
    internal static LoadResult Build(DataFolder folder)
    {
        if (folder.Package is null)
            return new LoadResult(null, folder.Problems.InOrder());

        RowRules.Check(folder.Tables);
        TableRules.Check(folder.Tables);
        var data = folder.Problems.Count == 0 ? Records.Of(folder) : null;
        Findings.Check(folder, data);
        return new LoadResult(folder.Problems.Count == 0 ? data : null, folder.Problems.InOrder());
    }
}
