namespace DprkEngagement;

internal sealed class CitationTable : RecordTable<Citation>
{
    private readonly int _table;
    private readonly int _record;
    private readonly int _source;
    private readonly int _supports;
    private readonly IReadOnlyList<TableKeys> _targets;
    private readonly SourceTable _sources;

    /// <param name="columns">The table's columns.</param>
    /// <param name="targets">The tables that record_table lists, in its order.</param>
    /// <param name="sources">The sources.</param>
    public CitationTable(TableColumns columns, IReadOnlyList<TableKeys> targets, SourceTable sources)
        : base("citations")
    {
        _table = columns.Required(RecordReferenceColumn.TableField, FieldType.String);
        _record = columns.Required(RecordReferenceColumn.IdField, FieldType.String);
        _source = columns.RequiredKey("source_id", "sources");
        _supports = columns.Required("supports", FieldType.String);
        (_targets, _sources) = (targets, sources);
        Cited = new CitedRows(targets.Count);
    }

    /// <summary>Which rows are cited.</summary>
    public CitedRows Cited { get; }

    /// <summary>Which row of which table rests on which row of sources.</summary>
    public List<CitationLink> Links { get; } = [];

    protected override void Check(Row row) => Cited.Note(row, _table, _record);

    protected override Citation Create(Row row)
    {
        Links.Add(new CitationLink(row.Whole(_table), row.Whole(_record), row.Whole(_source)));
        var target = _targets[row.Whole(_table)];
        return new Citation(target.Schema.Name, target.Ids.KeyOf(row.Whole(_record)) ?? "", _sources[row.Whole(_source)], row.Text(_supports));
    }
}
