using System.Text.Json;

namespace DprkEngagement;

/// <summary>Reads one resource of datapackage.json.</summary>
internal static class TableSchemaReader
{
    public static TableSchema Read(JsonElement resource)
    {
        var name = resource.Text("name");
        try
        {
            var schema = resource.Required("schema");
            var fields = schema.List("fields").Select(FieldSchemaReader.Read).ToList();
            if (fields.GroupBy(field => field.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            {
                throw new SchemaException($"column '{twice.Key}' is described twice");
            }

            return new TableSchema(
                name,
                PathOf(resource),
                fields,
                schema.TextOrList("primaryKey"),
                schema.OptionalList("foreignKeys").Select(ReadForeignKey).ToList(),
                schema.Optional("missingValues") is null ? [""] : schema.TextOrList("missingValues"))
            {
                Description = resource.OptionalText("description"),
                Order = resource.TextOrList("order"),
            };
        }
        catch (SchemaException error)
        {
            throw new SchemaException($"table '{name}': {error.Message}");
        }
    }

    private static string PathOf(JsonElement resource)
    {
        var path = resource.Text("path");
        var leavesFolder = path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal) || path.AsSpan().ContainsAny(':', '\\', '\0');
        return leavesFolder ? throw new SchemaException($"path '{path}' must stay inside the data folder") : path;
    }

    private static ForeignKey ReadForeignKey(JsonElement key)
    {
        var reference = key.Required("reference");
        return new ForeignKey(key.TextOrList("fields"), reference.Text("resource"), reference.TextOrList("fields"));
    }
}
