namespace DprkEngagement;

/// <summary>Finds the columns that a typed record needs, and holds the schema to what the record expects of them.</summary>
/// <exception cref="SchemaException">From every method: the schema and the record differ.</exception>
internal sealed class TableColumns(TableSchema schema)
{
    /// <summary>What the schema says of a column.</summary>
    public FieldSchema Field(int column) => schema.Fields[column];

    /// <summary>A column that every row fills.</summary>
    public int Required(string name, FieldType type) => schema.Fields[Find(name, type)].Required
        ? schema.IndexOf(name)
        : throw new SchemaException($"table '{schema.Name}': column '{name}' must be required");

    /// <summary>A column that a row may leave empty.</summary>
    public int Optional(string name, FieldType type) => Find(name, type);

    /// <summary>A column that every row fills with a key of another table.</summary>
    public int RequiredKey(string name, string resource)
    {
        OptionalKey(name, resource);
        return Required(name, FieldType.String);
    }

    /// <summary>A column with a key of another table, or empty.</summary>
    public int OptionalKey(string name, string resource) =>
        schema.ForeignKeys.Any(key => key.Resource == resource && key.Fields is [var field] && field == name)
            ? Find(name, FieldType.String)
            : throw new SchemaException($"table '{schema.Name}': column '{name}' must have a foreign key to table '{resource}'");

    /// <summary>A required column with the values of a C# enum.</summary>
    public EnumField<T> Enum<T>(string name)
        where T : struct, Enum
    {
        var column = Required(name, FieldType.String);
        return new EnumField<T>(column, EnumNames.ValuesOf<T>($"{schema.Name}.{name}", schema.Fields[column].Enum));
    }

    private int Find(string name, FieldType type)
    {
        var column = schema.IndexOf(name);
        if (column < 0)
        {
            throw new SchemaException($"table '{schema.Name}': column '{name}' is not described");
        }

        return schema.Fields[column].Type == type
            ? column
            : throw new SchemaException($"table '{schema.Name}': column '{name}' must be of type {type.ToString().ToLowerInvariant()}");
    }
}
