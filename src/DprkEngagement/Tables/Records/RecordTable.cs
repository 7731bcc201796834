namespace DprkEngagement;

/// <summary>Makes a typed record of each row of a table.</summary>
internal abstract class RecordTable<T>(string name) : IRecordTable
    where T : class
{
    private readonly List<T?> _records = [];

    public string Name => name;

    /// <summary>The record of a row; null in every use only while the row has a problem, and then no record is given out.</summary>
    public T this[int row] => _records[row]!;

    public void Expect(int rows) => _records.EnsureCapacity(rows);

    public void Receive(Row row)
    {
        Check(row);
        _records.Add(row.IsSound ? Create(row) : null);
    }

    /// <summary>All records, where no row has a problem.</summary>
    public IReadOnlyList<T> Finish() => System.Runtime.CompilerServices.Unsafe.As<List<T>>(_records);

    /// <summary>Rules between the fields of a row. Fields may be missing or wrong.</summary>
    protected virtual void Check(Row row)
    {
    }

    /// <summary>The record of a row in which nothing is wrong.</summary>
    protected abstract T Create(Row row);

    /// <summary>The record that a key points to, or null where the field is empty.</summary>
    public T? Optional(Row row, int column) => row.Has(column) ? this[row.Whole(column)] : null;
}
