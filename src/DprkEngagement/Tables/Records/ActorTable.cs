namespace DprkEngagement;

internal sealed class ActorTable(TableColumns columns) : RecordTable<Actor>("actors")
{
    private readonly int _iso3c = columns.Required("iso3c", FieldType.String);
    private readonly int _name = columns.Required("name", FieldType.String);
    private readonly int _shortName = columns.Required("short_name", FieldType.String);
    private readonly int _cowCode = columns.Optional("cow_code", FieldType.Integer);
    private readonly int _gwCode = columns.Optional("gw_code", FieldType.Integer);
    private readonly int _fivePower = columns.Required("five_power", FieldType.Boolean);

    protected override Actor Create(Row row) => new(
        row.Text(_iso3c), row.Text(_name), row.Text(_shortName), row.WholeOrNull(_cowCode), row.WholeOrNull(_gwCode), row.Flag(_fivePower));
}
