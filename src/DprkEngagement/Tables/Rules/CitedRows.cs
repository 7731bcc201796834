namespace DprkEngagement;

/// <summary>No source, no row: every event and every claim has a citation.</summary>
internal sealed class CitedRows(int tables)
{
    /// <summary>With more unknown ids than this, nothing is said of what lacks a row: the ids are the cause.</summary>
    private const int MostUnknown = 1000;

    private readonly List<bool>[] _cited = [.. Enumerable.Range(0, tables).Select(_ => new List<bool>())];
    private readonly List<string> _unknown = [];

    /// <summary>True where rows may belong to any record: then none is called unsupported.</summary>
    private bool _unreadable;

    /// <summary>Notes a row of citations, sound or not.</summary>
    public void Note(Row row, int tableColumn, int recordColumn)
    {
        if (!row.Has(recordColumn))
        {
            var id = row.Raw(recordColumn);
            _unreadable |= id.Length == 0 || !row.Has(tableColumn);
            _unreadable |= _unknown.Count == MostUnknown;
            _unknown.Add(id);
            return;
        }

        var cited = _cited[row.Whole(tableColumn)];
        var record = row.Whole(recordColumn);
        while (cited.Count <= record)
        {
            cited.Add(false);
        }

        cited[record] = true;
    }

    /// <summary>Checks every row of a table, once that table and the citations are read.</summary>
    public void Check(int table, TableKeys records, TableKeys citations, ProblemList problems)
    {
        if (!citations.IsComplete || _unreadable)
        {
            return;
        }

        foreach (var (id, row) in records.Ids.Entries)
        {
            var isCited = row < _cited[table].Count && _cited[table][row];
            if (!isCited && NearestValue.Of(id, _unknown) is null)
            {
                problems.Add(records.Schema.Path, records.Lines[row], 1, "source-missing", records.KeyField, id,
                    $"'{id}' has no source, and no row stands without one; add a row to {citations.Schema.Path} (codebook: citations)");
            }
        }
    }
}
