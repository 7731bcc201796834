namespace DprkEngagement;

/// <summary>
/// A key of the table that another column of the same row names: <c>record_table</c> says which, <c>record_id</c> points there.
/// Table Schema has no word for it.
/// </summary>
/// <param name="schema">The column record_id.</param>
/// <param name="row">The fields of the current row.</param>
/// <param name="tableColumn">The place of record_table in it.</param>
/// <param name="targets">The tables in the order of record_table's enum.</param>
internal sealed class RecordReferenceColumn(FieldSchema schema, FieldValue[] row, int tableColumn, IReadOnlyList<TableKeys> targets) : Column(schema)
{
    public const string TableField = "record_table";

    public const string IdField = "record_id";

    /// <summary>The row found last: citations mostly stand in the order of what they support.</summary>
    private int _last;

    /// <summary>True where a table has both columns, record_table first.</summary>
    public static bool IsIn(TableSchema schema) =>
        schema.IndexOf(TableField) is >= 0 and var table && schema.IndexOf(IdField) > table && schema.Fields[table].Enum.Count > 0;

    public override bool GivesNumber => true;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        value.Whole = Target is { } target ? target.Ids.FindNear(bytes, _last) : -1;
        _last = Math.Max(0, value.Whole);
        return value.Whole >= 0;
    }

    public override (string Rule, string Message)? Explain(string text) => Target?.Explain(UnknownRule, Target.KeyField, text);

    private TableKeys? Target => row[tableColumn].State == FieldState.Present ? targets[row[tableColumn].Whole] : null;
}
