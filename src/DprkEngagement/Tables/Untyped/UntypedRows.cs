namespace DprkEngagement;

/// <summary>Keeps the rows of a table that no record type holds.</summary>
internal sealed class UntypedRows(TableSchema schema) : IRowReceiver
{
    private readonly List<DataRow> _rows = [];
    private readonly DataTable _table = new(schema);

    public void Expect(int rows) => _rows.EnsureCapacity(rows);

    public void Receive(Row row)
    {
        if (row.IsSound)
        {
            var fields = Enumerable.Range(0, schema.Fields.Count).Select(column => row.Has(column) ? row.Raw(column) : null);
            _rows.Add(new DataRow(_table, [.. fields], row.Position));
        }
    }

    public DataTable Finish()
    {
        _table.Rows = _rows;
        return _table;
    }
}
