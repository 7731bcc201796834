using System.Text.Json;

namespace DprkEngagement;

/// <summary>Reads datapackage.json (Data Package v2, Table Schema). Whatever it does not understand is an error: nothing in the schema is passed over.</summary>
internal static class DataPackageReader
{
    /// <summary>The file's name.</summary>
    public const string FileName = "datapackage.json";

    /// <returns>The schema, or null where it cannot be used; a check of the folder says why.</returns>
    public static DataPackage? TryRead(string folder) =>
        File.Exists(Path.Combine(folder, FileName)) ? Read(folder, new ProblemList("")) : null;

    /// <returns>The schema, or null where a problem was added.</returns>
    public static DataPackage? Read(string folder, ProblemList problems)
    {
        var path = Path.Combine(folder, FileName);
        if (new FileInfo(path).Length is var length and > JsonForm.MostBytes)
        {
            problems.Add(FileName, 0, 0, "schema-unreadable", "", "", FormattableString.Invariant(
                $"the file has {length >> 20} MB, and no description of tables has more than {JsonForm.MostBytes >> 20}; put the last version of the file back"));
            return null;
        }

        var bytes = WithoutMark(File.ReadAllBytes(path));
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var tables = root.List("resources").Select(TableSchemaReader.Read).ToList();
            CheckReferences(tables);
            return new DataPackage(root.Text("version"), tables)
            {
                Title = root.OptionalText("title"),
                Description = root.OptionalText("description"),
                Licence = root.OptionalList("licenses").Select(licence => licence.OptionalText("name")).FirstOrDefault(),
            };
        }
        catch (JsonException error)
        {
            problems.Add(FileName, (int)(error.LineNumber ?? 0) + 1, 0, "schema-unreadable", "", "", JsonForm.Explain(bytes.Span));
        }
        catch (InvalidOperationException)
        {
            // Thrown for a text that is not Unicode.
            problems.Add(FileName, 0, 0, "encoding-wrong", "", "", "the file holds text that is not UTF-8; save it as UTF-8");
        }
        catch (SchemaException error)
        {
            problems.Add(FileName, 0, 0, "schema-unusable", "", "", error.Message);
        }

        return null;
    }

    /// <summary>Some editors put a byte order mark first; JSON allows none, and it does no harm.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);

    private static void CheckReferences(List<TableSchema> tables)
    {
        foreach (var table in tables)
        {
            if (tables.Count(other => other.Name == table.Name) > 1)
            {
                throw new SchemaException($"two tables are named '{table.Name}'");
            }

            foreach (var key in table.ForeignKeys)
            {
                var target = tables.Find(other => other.Name == key.Resource)
                    ?? throw new SchemaException($"table '{table.Name}' points to table '{key.Resource}', which is not described");
                RequireFields(table, key.Fields);
                RequireFields(target, key.ResourceFields);
                if (key.Fields.Count != 1 || key.ResourceFields.Count != 1)
                {
                    throw new SchemaException($"a foreign key of table '{table.Name}' must name one column here and one in '{target.Name}'");
                }
            }

            RequireFields(table, table.PrimaryKey);
            if (table.Order.FirstOrDefault(name => table.IndexOf(name) < 0) is { } missing)
            {
                throw new SchemaException($"the order of table '{table.Name}' names column '{missing}', which is not described");
            }
        }
    }

    private static void RequireFields(TableSchema table, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => table.IndexOf(name) < 0) is { } missing)
        {
            throw new SchemaException($"a key names column '{missing}', which table '{table.Name}' does not describe");
        }
    }
}
