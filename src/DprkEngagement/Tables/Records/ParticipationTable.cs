namespace DprkEngagement;

internal sealed class ParticipationTable(TableColumns columns, EventTable events, ActorTable actors, PersonTable persons)
    : RecordTable<Participation>("participations")
{
    private readonly int _event = columns.RequiredKey("event_id", "events");
    private readonly int _number = columns.Required("participant_no", FieldType.Integer);
    private readonly int _actor = columns.RequiredKey("iso3c", "actors");
    private readonly int _person = columns.OptionalKey("person_id", "persons");
    private readonly EnumField<ParticipantRole> _role = columns.Enum<ParticipantRole>("role");
    private readonly EnumField<ParticipantRank> _rank = columns.Enum<ParticipantRank>("rank");
    private readonly int _office = columns.Required("office", FieldType.String);

    /// <summary>The numbers of the participants of each event.</summary>
    public ParticipantNumbers Numbers { get; } = new();

    protected override void Check(Row row) => Numbers.Note(row, _event, _number);

    protected override Participation Create(Row row)
    {
        var participants = events.Participants[row.Whole(_event)];
        var participation = new Participation(
            events[row.Whole(_event)]?.Id!, row.Whole(_number), actors[row.Whole(_actor)], persons.Optional(row, _person), _role.Of(row), _rank.Of(row), row.Text(_office));
        var place = participants.FindLastIndex(earlier => earlier.Number < participation.Number) + 1;
        participants.Insert(place, participation);
        return participation;
    }
}
