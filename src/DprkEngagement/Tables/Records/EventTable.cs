namespace DprkEngagement;

internal sealed class EventTable(TableColumns columns, PlaceTable places) : RecordTable<Event>("events")
{
    private readonly int _id = columns.Required("event_id", FieldType.String);
    private readonly EnumField<EventType> _type = columns.Enum<EventType>("event_type");
    private readonly int _start = columns.Required("date_start", FieldType.Date);
    private readonly int _end = columns.Required("date_end", FieldType.Date);
    private readonly int _precision = columns.Required("date_prec", FieldType.Integer);
    private readonly int _talksStart = columns.Optional("talks_start", FieldType.Date);
    private readonly int _talksEnd = columns.Optional("talks_end", FieldType.Date);
    private readonly int _place = columns.OptionalKey("place_id", "places");
    private readonly int _title = columns.Required("title", FieldType.String);
    private readonly int _summary = columns.Required("summary", FieldType.String);
    private readonly int _outcome = columns.Optional("outcome", FieldType.String);
    private readonly int _notes = columns.Optional("notes", FieldType.String);

    /// <summary>Which events were replaced by which.</summary>
    public SupersededRows Superseded { get; } = new(columns, "event_id", "events");

    /// <summary>The participants of each event, by the event's row; filled when participations.csv is read.</summary>
    public List<List<Participation>> Participants { get; } = [];

    protected override void Check(Row row)
    {
        DateRules.CheckOrder(row, _start, _end, "date_start", "date_end");
        DateRules.CheckPrecision(row, _start, _end, _precision);
        DateRules.CheckTalks(row, _start, _end, _talksStart, _talksEnd);
        Superseded.Check(row);
        Participants.Add([]);
    }

    protected override Event Create(Row row) => new()
    {
        Id = row.Text(_id),
        Type = _type.Of(row),
        Date = new EventDate(row.Date(_start), row.Date(_end), (DatePrecision)row.Whole(_precision)),
        Talks = row.Has(_talksStart) ? new EventDate(row.Date(_talksStart), row.Date(_talksEnd), DatePrecision.Day) : null,
        Place = places.Optional(row, _place),
        Title = row.Text(_title),
        Summary = row.Text(_summary),
        Outcome = row.TextOrNull(_outcome),
        Status = Superseded.Status(row),
        SupersededBy = Superseded.By(row),
        Notes = row.TextOrNull(_notes),
        Participants = Participants[row.Number],
        Row = row.Position,
    };
}
