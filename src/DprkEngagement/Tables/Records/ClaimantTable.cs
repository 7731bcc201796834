namespace DprkEngagement;

internal sealed class ClaimantTable(TableColumns columns, ActorTable actors) : RecordTable<Claimant>("claimants")
{
    private readonly int _id = columns.Required("claimant_id", FieldType.String);
    private readonly int _name = columns.Required("name", FieldType.String);
    private readonly int _shortName = columns.Required("short_name", FieldType.String);
    private readonly int _actor = columns.OptionalKey("iso3c", "actors");
    private readonly EnumField<ClaimantType> _type = columns.Enum<ClaimantType>("claimant_type");
    private readonly int _partyToWar = columns.Required("party_to_war", FieldType.Boolean);

    protected override Claimant Create(Row row) => new(
        row.Text(_id), row.Text(_name), row.Text(_shortName), actors.Optional(row, _actor), _type.Of(row), row.Flag(_partyToWar));
}
