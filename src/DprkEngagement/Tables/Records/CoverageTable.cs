namespace DprkEngagement;

internal sealed class CoverageTable(TableColumns columns, ActorTable actors) : RecordTable<Coverage>("coverage")
{
    private readonly int _id = columns.Required("coverage_id", FieldType.String);
    private readonly EnumField<CoverageSeries> _series = columns.Enum<CoverageSeries>("series");
    private readonly int _actor = columns.OptionalKey("iso3c", "actors");
    private readonly int _start = columns.Required("date_start", FieldType.Date);
    private readonly int _end = columns.Required("date_end", FieldType.Date);
    private readonly EnumField<Completeness> _completeness = columns.Enum<Completeness>("completeness");
    private readonly int _basis = columns.Required("basis", FieldType.String);

    protected override void Check(Row row) => DateRules.CheckOrder(row, _start, _end, "date_start", "date_end");

    protected override Coverage Create(Row row) => new(
        row.Text(_id), _series.Of(row), actors.Optional(row, _actor), row.Date(_start), row.Date(_end), _completeness.Of(row), row.Text(_basis));
}
