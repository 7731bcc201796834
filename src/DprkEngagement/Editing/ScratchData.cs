namespace DprkEngagement;

/// <summary>A copy of the data to try things out in: nothing done to it touches the data themselves. Gone from the disk when disposed.</summary>
public sealed class ScratchData : IDisposable
{
    private readonly ScratchCopy _copy;

    private ScratchData(ScratchCopy copy) => _copy = copy;

    /// <summary>The copy's data folder; its name is that of the original.</summary>
    public string Folder => _copy.Folder;

    /// <summary>Copies the tables and their description.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static ScratchData Of(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new ScratchData(new ScratchCopy(data.Folder));
    }

    /// <summary>Reads the copy as it stands.</summary>
    /// <exception cref="DataException">It has problems.</exception>
    public EngagementData Load() => EngagementData.Load(Folder);

    /// <summary>Everything that is wrong in the copy; empty where nothing is.</summary>
    public IReadOnlyList<DataProblem> Problems() => EngagementData.TryLoad(Folder).Problems;

    /// <summary>Takes a row out, with the rows that say which pages support it.</summary>
    /// <param name="table">The table's name, e.g. claims.</param>
    /// <param name="id">The row's id.</param>
    /// <exception cref="ArgumentException">There is no such table or row.</exception>
    public void Remove(string table, string id)
    {
        var tables = DataTables.Read(Folder) ?? throw new DataException(Problems());
        var rows = tables.Find(table) is { Schema.PrimaryKey: [var key] } found ? (found, key) : throw new ArgumentException($"there is no table '{table}' with a single key", nameof(table));
        if (rows.found.Find(rows.key, id) < 0)
        {
            throw new ArgumentException(UnknownName.Message($"row of the table {table}", id, rows.found.Rows.Select(row => row.Values[rows.found.Schema.IndexOf(rows.key)])), nameof(id));
        }

        Keep(rows.found, row => rows.found.Value(row, rows.key) != id);
        var citations = tables["citations"];
        Keep(citations, row => citations.Value(row, RecordReferenceColumn.TableField) != table || citations.Value(row, RecordReferenceColumn.IdField) != id);
    }

    /// <summary>Writes a text file beside the copied data folder.</summary>
    /// <param name="name">The file's name, e.g. mine.csv.</param>
    /// <param name="text">Its content.</param>
    /// <returns>Its full path.</returns>
    public string WriteBeside(string name, string text)
    {
        var path = Path.Combine(Path.GetDirectoryName(Folder)!, Path.GetFileName(name));
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Removes the copy from the disk.</summary>
    public void Dispose() => _copy.Dispose();

    private void Keep(CsvTable table, Func<int, bool> kept)
    {
        var bytes = new List<byte>(table.Bytes[..table.Rows[0].Start]);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (kept(row))
            {
                bytes.AddRange(table.Bytes[table.Rows[row].Start..(row + 1 < table.Rows.Count ? table.Rows[row + 1].Start : table.Bytes.Length)]);
            }
        }

        File.WriteAllBytes(Path.Combine(Folder, table.Schema.Path), [.. bytes]);
    }
}
