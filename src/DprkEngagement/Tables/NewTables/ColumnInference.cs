using System.Text;

namespace DprkEngagement;

/// <summary>Says what a column of a new table seems to hold. It never changes a value, and takes the narrowest type that all values have.</summary>
internal static class ColumnInference
{
    private const int MostEnumValues = 12;

    private const int LongestEnumValue = 40;

    /// <summary>Each value of an enum stands in so many rows on average, or else it is text.</summary>
    private const int RowsForEnumValue = 3;

    /// <summary>A share of values from which a type was most likely meant, though some values have another form.</summary>
    private const double MostlyOfType = 0.6;

    private static readonly (string Single, string Plural, Func<string, FieldSchema, bool> Holds, FieldType Type)[] Types =
    [
        ("true or false", "true or false", Holds(field => new BooleanColumn(field)), FieldType.Boolean),
        ("a day", "days", Holds(field => new DateColumn(field)), FieldType.Date),
        ("a whole number", "whole numbers", Holds(field => new IntegerColumn(field)), FieldType.Integer),
        ("a number", "numbers", Holds(field => new NumberColumn(field)), FieldType.Number),
        ("a web address", "web addresses", Holds(field => new UrlColumn(field)), FieldType.Uri),
    ];

    /// <param name="name">The column's name.</param>
    /// <param name="head">Its head in the file.</param>
    /// <param name="values">Its values, without those that are empty or stand for "unknown".</param>
    /// <param name="keys">The keys of the tables there are.</param>
    public static InferredColumn Of(string name, string head, IReadOnlyList<string> values, ReferenceTargets keys)
    {
        if (values.Count == 0)
        {
            return new InferredColumn(name, head, FieldType.String, "no row has a value yet");
        }

        if (keys.Of(name, values) is var (table, field, file))
        {
            return new InferredColumn(name, head, FieldType.String, $"{All(values)} in {file}") { Reference = (table, field) };
        }

        var schema = new FieldSchema { Name = name, Type = FieldType.String };
        var zero = values.All(IsNumber) ? values.FirstOrDefault(HasLeadingZero) : null;
        foreach (var (single, plural, holds, type) in Types)
        {
            if (zero is null && values.All(value => holds(value, schema)))
            {
                return new InferredColumn(name, head, type, values.Count == 1 ? $"the one value is {single}, {values[0]}" : $"{All(values)} {plural}{Range(type, values)}");
            }
        }

        return Text(name, head, values, schema, keys.Doubt(name, values) ?? (zero is null ? null : $"'{zero}' begins with a zero, so it is no number"));
    }

    private static InferredColumn Text(string name, string head, IReadOnlyList<string> values, FieldSchema schema, string? doubt)
    {
        var column = new InferredColumn(name, head, FieldType.String, "texts");
        var different = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var near = Types.Select(type => (type.Plural, Held: values.Count(value => type.Holds(value, schema)), Not: values.FirstOrDefault(value => !type.Holds(value, schema))))
            .MaxBy(type => type.Held);
        if (doubt is null && near.Held >= values.Count * MostlyOfType)
        {
            doubt = FormattableString.Invariant($"{near.Held} of {values.Count} values are {near.Plural}, but '{near.Not}' is not");
        }

        if (doubt is not null)
        {
            return column with { Why = doubt };
        }

        if (different.Count is >= 2 and <= MostEnumValues && values.Count >= different.Count * RowsForEnumValue && different.All(value => value.Length <= LongestEnumValue))
        {
            return column with { Enum = different, Why = FormattableString.Invariant($"{different.Count} different values in {values.Count} rows: {string.Join(", ", different)}") };
        }

        return column with { Why = FormattableString.Invariant($"{different.Count} different {(different.Count == 1 ? "text" : "texts")} in {values.Count} {(values.Count == 1 ? "row" : "rows")}") };
    }

    private static Func<string, FieldSchema, bool> Holds(Func<FieldSchema, Column> column) => (value, field) =>
    {
        var read = default(FieldValue);
        return column(field).TryRead(Encoding.UTF8.GetBytes(value), ref read);
    };

    /// <summary>A code such as 007 would be another one without its zeros.</summary>
    private static bool HasLeadingZero(string value) => value is ['0', >= '0' and <= '9', ..];

    private static string All(IReadOnlyList<string> values) =>
        values.Count == 1 ? "the one value is" : FormattableString.Invariant($"all {values.Count} values are");

    private static string Range(FieldType type, IReadOnlyList<string> values) => type switch
    {
        FieldType.Date => $", from {values.Min(StringComparer.Ordinal)} to {values.Max(StringComparer.Ordinal)}",
        FieldType.Integer or FieldType.Number => FormattableString.Invariant($", from {values.Min(Number)} to {values.Max(Number)}"),
        _ => "",
    };

    private static bool IsNumber(string value) => DecimalText.TryRead(Encoding.UTF8.GetBytes(value), pointAllowed: true, out _);

    private static decimal Number(string value) => DecimalText.TryRead(Encoding.UTF8.GetBytes(value), pointAllowed: true, out var number) ? number : 0;
}
