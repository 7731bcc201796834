namespace DprkEngagement;

/// <content>Reading a data folder.</content>
public sealed partial class EngagementData
{
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
