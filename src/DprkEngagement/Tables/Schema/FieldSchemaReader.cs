using System.Globalization;
using System.Text.Json;

namespace DprkEngagement;

/// <summary>Reads one column of a table from datapackage.json.</summary>
internal static class FieldSchemaReader
{
    private static readonly string[] Constraints = ["required", "unique", "pattern", "enum", "minimum", "maximum"];

    /// <summary>A column with more values than this is not explained value by value.</summary>
    private const int MostCategories = 1000;

    public static FieldSchema Read(JsonElement field)
    {
        var name = field.Text("name");
        try
        {
            var constraints = field.Optional("constraints") ?? default;
            if (constraints.Names().Except(Constraints).FirstOrDefault() is { } unknown)
            {
                throw new SchemaException($"constraint '{unknown}' is not checked by this library; use {string.Join(", ", Constraints)}");
            }

            var schema = new FieldSchema
            {
                Name = name,
                Description = field.OptionalText("description"),
                Type = TypeOf(field),
                Inferred = field.OptionalText(ResourceText.Inferred),
                Example = field.Optional("example") is { } example ? TextOf(example) : null,
                Required = constraints.Flag("required"),
                Unique = constraints.Flag("unique"),
                Pattern = constraints.OptionalText("pattern"),
                Enum = constraints.OptionalList("enum").Select(value => value.ToString()).ToList(),
                Categories = field.OptionalList("categories").Select(ReadCategory).ToList(),
                Minimum = constraints.OptionalNumber("minimum"),
                Maximum = constraints.OptionalNumber("maximum"),
            };
            Check(schema);
            return schema;
        }
        catch (SchemaException error)
        {
            throw new SchemaException($"column '{name}': {error.Message}");
        }
    }

    private static Category ReadCategory(JsonElement category) => new(TextOf(category.Required("value")))
    {
        Label = category.OptionalText("label"),
        Unit = category.OptionalText("unit"),
        Forecast = category.Flag("forecast"),
        Codes = category.TextOrList("codes"),
        Ordered = category.Flag("ordered"),
    };

    private static FieldType TypeOf(JsonElement field)
    {
        var type = field.Text("type");
        var format = field.OptionalText("format") ?? "default";
        return (type, format) switch
        {
            ("string", "default") => FieldType.String,
            ("string", "uri") => FieldType.Uri,
            ("integer", "default") => FieldType.Integer,
            ("number", "default") => FieldType.Number,
            ("boolean", "default") => FieldType.Boolean,
            ("date", "default") => FieldType.Date,
            _ => throw new SchemaException($"type '{type}' with format '{format}' is not known; use string, string with format uri, integer, number, boolean or date"),
        };
    }

    /// <summary>A value as the tables write it: 1, false, summit.</summary>
    private static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static IEnumerable<string> ValuesOf(FieldSchema field) => field is { Type: FieldType.Integer, Minimum: { } least, Maximum: { } most }
        && least >= -MostCategories && most <= MostCategories && least <= most
        ? Enumerable.Range((int)least, (int)(most - least) + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))
        : field.Enum;

    private static void Check(FieldSchema field)
    {
        var number = field.Type is FieldType.Integer or FieldType.Number;
        if (!number && (field.Minimum ?? field.Maximum) is not null)
        {
            throw new SchemaException("minimum and maximum are for integer and number only");
        }

        if (field.Type != FieldType.String && (field.Enum.Count > 0 || field.Pattern is not null))
        {
            throw new SchemaException("enum and pattern are for string only");
        }

        if (field.Categories.Count > 0 && !field.Categories.Select(category => category.Value).SequenceEqual(ValuesOf(field)))
        {
            throw new SchemaException("categories must list the values of enum, or the whole numbers from minimum to maximum, in the same order");
        }

        try
        {
            _ = field.Pattern is null ? null : new TextPattern(field.Pattern);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw new SchemaException($"pattern '{field.Pattern}' is not a regular expression that can be used");
        }
    }
}
