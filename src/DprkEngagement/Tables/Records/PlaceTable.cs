namespace DprkEngagement;

internal sealed class PlaceTable(TableColumns columns, ActorTable actors) : RecordTable<Place>("places")
{
    private readonly int _id = columns.Required("place_id", FieldType.String);
    private readonly int _name = columns.Required("name", FieldType.String);
    private readonly int _actor = columns.RequiredKey("iso3c", "actors");
    private readonly int _latitude = columns.Optional("latitude", FieldType.Number);
    private readonly int _longitude = columns.Optional("longitude", FieldType.Number);
    private readonly int _precision = columns.Required("where_prec", FieldType.Integer);

    protected override Place Create(Row row) => new(
        row.Text(_id), row.Text(_name), actors[row.Whole(_actor)], row.NumberOrNull(_latitude), row.NumberOrNull(_longitude), row.Whole(_precision));
}
