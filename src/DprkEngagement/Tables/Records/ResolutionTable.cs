namespace DprkEngagement;

internal sealed class ResolutionTable(TableColumns columns, EventTable events) : RecordTable<Resolution>("resolutions")
{
    private readonly int _event = columns.RequiredKey("event_id", "events");
    private readonly int _symbol = columns.Optional("symbol", FieldType.String);
    private readonly EnumField<ResolutionBody> _body = columns.Enum<ResolutionBody>("body");
    private readonly int _title = columns.Required("title", FieldType.String);
    private readonly int _adopted = columns.Required("adopted", FieldType.Boolean);
    private readonly int _yes = columns.Optional("yes", FieldType.Integer);
    private readonly int _no = columns.Optional("no", FieldType.Integer);
    private readonly int _abstain = columns.Optional("abstain", FieldType.Integer);

    /// <summary>The votes of each resolution, by the resolution's row; filled when votes.csv is read.</summary>
    public List<List<Vote>> Votes { get; } = [];

    protected override void Check(Row row) => Votes.Add([]);

    protected override Resolution Create(Row row) => new(
        events[row.Whole(_event)], row.TextOrNull(_symbol), _body.Of(row), row.Text(_title), row.Flag(_adopted),
        row.WholeOrNull(_yes), row.WholeOrNull(_no), row.WholeOrNull(_abstain), Votes[row.Number]);
}
