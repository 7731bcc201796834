namespace DprkEngagement;

internal sealed class SourceTable(TableColumns columns) : RecordTable<Source>("sources")
{
    private readonly int _id = columns.Required("source_id", FieldType.String);
    private readonly int _publisher = columns.Required("publisher", FieldType.String);
    private readonly int _title = columns.Required("title", FieldType.String);
    private readonly int _published = columns.Optional("date_published", FieldType.Date);
    private readonly int _url = columns.Required("url", FieldType.Uri);

    protected override Source Create(Row row) => new(
        row.Text(_id), row.Text(_publisher), row.Text(_title), row.DateOrNull(_published), new Uri(row.Text(_url)));
}
