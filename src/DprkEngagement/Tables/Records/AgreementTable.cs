namespace DprkEngagement;

internal sealed class AgreementTable(TableColumns columns) : RecordTable<Agreement>("agreements")
{
    private readonly int _id = columns.Required("agreement_id", FieldType.String);
    private readonly int _title = columns.Required("title", FieldType.String);
    private readonly int _mutualDefence = columns.Optional("mutual_defence", FieldType.Boolean);
    private readonly int _inForceFrom = columns.Optional("in_force_from", FieldType.Date);
    private readonly int _endedOn = columns.Optional("ended_on", FieldType.Date);
    private readonly int _notes = columns.Optional("notes", FieldType.String);

    /// <summary>The steps of each agreement, by the agreement's row; filled when agreement-steps.csv is read.</summary>
    public List<List<AgreementStep>> Steps { get; } = [];

    protected override void Check(Row row)
    {
        DateRules.CheckOrder(row, _inForceFrom, _endedOn, "in_force_from", "ended_on");
        Steps.Add([]);
    }

    protected override Agreement Create(Row row) => new(
        row.Text(_id), row.Text(_title), row.Has(_mutualDefence) ? row.Flag(_mutualDefence) : null,
        row.DateOrNull(_inForceFrom), row.DateOrNull(_endedOn), row.TextOrNull(_notes), Steps[row.Number]);
}
