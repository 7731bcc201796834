namespace DprkEngagement;

internal sealed class PersonTable(TableColumns columns, ActorTable actors) : RecordTable<Person>("persons")
{
    private readonly int _id = columns.Required("person_id", FieldType.String);
    private readonly int _name = columns.Required("name", FieldType.String);
    private readonly int _shortName = columns.Required("short_name", FieldType.String);
    private readonly int _actor = columns.RequiredKey("iso3c", "actors");

    protected override Person Create(Row row) => new(row.Text(_id), row.Text(_name), row.Text(_shortName), actors[row.Whole(_actor)]);
}
