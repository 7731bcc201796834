using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement.Interop.Tests;

/// <summary>datapackage.json in SQL: types, keys, and every constraint that SQL can express.</summary>
internal static class SqliteSchema
{
    public static string CreateTable(PackageSchema.Table table)
    {
        IEnumerable<string> parts =
        [
            .. table.Fields.Select(Column),
            $"PRIMARY KEY ({string.Join(", ", table.PrimaryKey)})",
            .. table.ForeignKeys.Select(key => $"FOREIGN KEY ({key.Column}) REFERENCES \"{key.Table}\" ({key.There}) DEFERRABLE INITIALLY DEFERRED"),
        ];
        return $"CREATE TABLE \"{table.Name}\" ({string.Join(", ", parts)}) STRICT";
    }

    /// <summary>The type in which SQLite stores a column.</summary>
    public static string TypeOf(JsonNode field) => (string)field["type"]! switch
    {
        "integer" or "boolean" => "INTEGER",
        "number" => "REAL",
        _ => "TEXT",
    };

    private static string Column(JsonNode field)
    {
        var name = (string)field["name"]!;
        var constraints = field["constraints"];
        List<string> rules = [$"{name} {TypeOf(field)}"];
        if ((bool?)constraints?["required"] == true)
        {
            rules.Add("NOT NULL");
        }

        if ((bool?)constraints?["unique"] == true)
        {
            rules.Add("UNIQUE");
        }

        rules.AddRange(Checks(name, (string)field["type"]!, constraints).Select(check => $"CHECK ({check})"));
        return string.Join(' ', rules);
    }

    private static IEnumerable<string> Checks(string name, string type, JsonNode? constraints)
    {
        if (type == "boolean")
        {
            yield return $"{name} IN (0, 1)";
        }

        if (type == "date")
        {
            yield return $"date({name}) = {name}";
        }

        if (constraints?["enum"]?.AsArray() is { } values)
        {
            yield return $"{name} IN ({string.Join(", ", values.Select(value => $"'{(string)value!}'"))})";
        }

        foreach (var (bound, comparison) in new[] { ("minimum", ">="), ("maximum", "<=") })
        {
            if (constraints?[bound] is { } limit)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{name} {comparison} {limit.ToJsonString()}");
            }
        }
    }
}
