namespace DprkEngagement;

/// <summary>The fields of a sound row as a record takes them, by column name. Before any row is read, each record is made once without a
/// row: every column that it asks for is then looked up in the schema, so that record and schema cannot part.</summary>
/// <exception cref="SchemaException">From every method while there is no row: the schema does not describe the column, or not as the
/// record needs it.</exception>
internal sealed class RowFields(TableSchema schema, IReadOnlyDictionary<string, Dictionary<string, DataRecord>> made)
{
    /// <summary>The row; while there is none, columns are only looked up.</summary>
    public DataRow? Row { get; set; }

    /// <summary>A text that every row fills.</summary>
    public string Text(string column) => Required(column, FieldType.String) ?? "";

    /// <summary>A text, or null where it is empty or the table has no such column.</summary>
    public string? TextOrNull(string column) => Optional(column, FieldType.String);

    /// <summary>A text of any type as it is written, where every row fills it.</summary>
    public Uri Address(string column) => new(Required(column, FieldType.Uri) ?? "https://example.org/");

    /// <summary>An address, or null.</summary>
    public Uri? AddressOrNull(string column) => Optional(column, FieldType.Uri) is { } text ? new Uri(text) : null;

    /// <summary>A whole number that every row fills.</summary>
    public int Whole(string column) => Required(column, FieldType.Integer) is { } text ? DataValue.Whole(text)!.Value : 1;

    /// <summary>A whole number, or null.</summary>
    public int? WholeOrNull(string column) => Optional(column, FieldType.Integer) is { } text ? DataValue.Whole(text) : null;

    /// <summary>A number that every row fills.</summary>
    public decimal Number(string column) => NumberIn(Required(column, FieldType.Number)) ?? 0;

    /// <summary>A number, or null.</summary>
    public decimal? NumberOrNull(string column) => NumberIn(Optional(column, FieldType.Number));

    /// <summary>True or false, where every row fills it.</summary>
    public bool Flag(string column) => Required(column, FieldType.Boolean) is { } text && IsTrue(column, text);

    /// <summary>True, false or null.</summary>
    public bool? FlagOrNull(string column) => Optional(column, FieldType.Boolean) is { } text ? IsTrue(column, text) : null;

    /// <summary>A day that every row fills.</summary>
    public DateOnly Date(string column) => Required(column, FieldType.Date) is { } text
        ? DataValue.Day(text)!.Value
        : new DateOnly(DataValue.FirstYear, 1, 1);

    /// <summary>A day, or null.</summary>
    public DateOnly? DateOrNull(string column) => Optional(column, FieldType.Date) is { } text ? DataValue.Day(text) : null;

    /// <summary>A value of a C# enum that every row fills.</summary>
    public T Code<T>(string column)
        where T : struct, Enum => Known<T>(column, Required(column, FieldType.String)) ?? default;

    /// <summary>A value of a C# enum, or null.</summary>
    public T? CodeOrNull<T>(string column)
        where T : struct, Enum => Known<T>(column, Optional(column, FieldType.String));

    /// <summary>The record that a key points to, where every row fills it.</summary>
    public T Key<T>(string column, string table)
        where T : DataRecord
    {
        RequireKey(column, table);
        return Required(column, FieldType.String) is { } key ? (T)made[table][key] : null!;
    }

    /// <summary>The record that a key points to, or null.</summary>
    public T? KeyOrNull<T>(string column, string table)
        where T : DataRecord
    {
        RequireKey(column, table);
        return Optional(column, FieldType.String) is { } key ? (T)made[table][key] : null;
    }

    private static decimal? NumberIn(string? text) => text is not null && DataValue.TryNumber(text, out var number, out _) ? number : null;

    private string? Required(string column, FieldType type)
    {
        if (Row is not null)
            return Row[column];

        return Find(column, type) is { Required: false }
            ? throw new SchemaException($"table '{schema.Name}': column '{column}' must be required")
            : null;
    }

    private string? Optional(string column, FieldType type)
    {
        if (Row is null && schema.IndexOf(column) >= 0)
            Find(column, type);

        return Row?.Or(column);
    }

    private FieldSchema Find(string column, FieldType type) => schema.IndexOf(column) is >= 0 and var place
        ? schema.Fields[place].Type == type
            ? schema.Fields[place]
            : throw new SchemaException($"table '{schema.Name}': column '{column}' must be of type {type.ToString().ToLowerInvariant()}")
        : throw new SchemaException($"table '{schema.Name}': column '{column}' is not described");

    private T? Known<T>(string column, string? text)
        where T : struct, Enum
    {
        if (Row is null && schema.IndexOf(column) is >= 0 and var place)
        {
            var values = schema.Fields[place].Enum;
            if (values.Count == 0 || values.FirstOrDefault(name => CodeNames.Value<T>(name) is null) is { Length: > 0 })
            {
                throw new SchemaException(values.FirstOrDefault(name => CodeNames.Value<T>(name) is null) is { } missing
                    ? $"{schema.Name}.{column} lists '{missing}', which the C# enum {typeof(T).Name} lacks"
                    : $"table '{schema.Name}': column '{column}' must list its values in enum, those of {typeof(T).Name}");
            }
        }

        return text is null ? null : CodeNames.Value<T>(text);
    }

    private bool IsTrue(string column, string text) => schema.Fields[schema.IndexOf(column)].TrueValues.Contains(text);

    private void RequireKey(string column, string table)
    {
        if (Row is null && schema.IndexOf(column) >= 0 && !schema.ForeignKeys.Any(key => key.Resource == table && key.Fields[0] == column))
            throw new SchemaException($"table '{schema.Name}': column '{column}' must have a foreign key to table '{table}'");
    }
}
