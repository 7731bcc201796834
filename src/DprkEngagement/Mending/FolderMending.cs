namespace DprkEngagement;

/// <summary>Mends the form of all tables of a folder, never a value.</summary>
internal static class FolderMending
{
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static MendPlan Plan(string folder, DataPackage package)
    {
        var mends = new List<Mend>();
        var old = new Dictionary<string, byte[]>();
        var mended = new Dictionary<string, byte[]>();
        foreach (var table in Readable(package))
        {
            var path = Path.Combine(folder, table.Path);
            if (!File.Exists(path))
            {
                continue;
            }

            old[table.Path] = mended[table.Path] = File.ReadAllBytes(path);
            var (rows, found) = FileMending.Of(table.Path, old[table.Path]);
            mends.AddRange(found);
            if (rows is null)
            {
                mended[table.Path] = found.Count > 0 ? old[table.Path][3..] : old[table.Path];
                continue;
            }

            var ordered = OrderMending.Of(table, rows, DataTables.Of(folder, package, mended), mends);
            if (found.Count > 0 || ordered != rows)
            {
                mended[table.Path] = FileMending.Join(ordered);
            }
        }

        var changed = mended.Where(pair => !pair.Value.AsSpan().SequenceEqual(old[pair.Key])).ToDictionary();
        var files = package.Tables.Select(table => table.Path).ToList();
        return new MendPlan(
            [.. mends.OrderBy(mend => files.IndexOf(mend.Path)).ThenBy(mend => mend.Line).ThenBy(mend => mend.Column)],
            [.. changed.Select(pair => new FileChange(pair.Key, old[pair.Key], pair.Value))],
            FolderReader.Read(folder, changed).Problems);
    }

    /// <summary>Tables after those whose order they follow.</summary>
    private static IReadOnlyList<TableSchema> Readable(DataPackage package)
    {
        try
        {
            return ReadingOrder.Of(package.Tables);
        }
        catch (SchemaException)
        {
            // The check says what is wrong with the schema.
            return package.Tables;
        }
    }
}
