namespace DprkEngagement;

/// <summary>Makes the columns of a table from its schema.</summary>
/// <param name="tables">All tables by name, with their keys.</param>
internal sealed class ColumnFactory(IReadOnlyDictionary<string, TableKeys> tables)
{
    public Column[] Create(TableSchema schema, FieldValue[] row) =>
        [.. schema.Fields.Select(field => Create(schema, field, row))];

    /// <summary>The tables that a column record_table lists.</summary>
    /// <exception cref="SchemaException">One is not described or has no single key.</exception>
    public IReadOnlyList<TableKeys> RecordTables(TableSchema schema)
    {
        var place = schema.IndexOf(RecordReferenceColumn.TableField);
        return [.. schema.Fields[place].Enum.Select(name => tables.TryGetValue(name, out var table) && table.KeyField.Length > 0
            ? table
            : throw new SchemaException($"table '{schema.Name}': record_table lists '{name}', which is no table with a key of one column"))];
    }

    private Column Create(TableSchema schema, FieldSchema field, FieldValue[] row)
    {
        var missing = schema.MissingValues;
        if (schema.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } key)
        {
            return new ReferenceColumn(field, tables[key.Resource], key.ResourceFields[0], key.Resource == schema.Name) { MissingValues = missing };
        }

        if (RecordReferenceColumn.IsIn(schema) && field.Name == RecordReferenceColumn.IdField)
        {
            return new RecordReferenceColumn(field, row, schema.IndexOf(RecordReferenceColumn.TableField), RecordTables(schema)) { MissingValues = missing };
        }

        var isKey = field.Unique || (schema.PrimaryKey.Count == 1 && schema.PrimaryKey[0] == field.Name);
        return field.Type switch
        {
            FieldType.Integer => new IntegerColumn(field) { MissingValues = missing },
            FieldType.Number => new NumberColumn(field) { MissingValues = missing },
            FieldType.Boolean => new BooleanColumn(field) { MissingValues = missing },
            FieldType.Date => new DateColumn(field) { MissingValues = missing },
            FieldType.Uri => new UrlColumn(field) { MissingValues = missing },
            _ when field.Enum.Count > 0 => new EnumColumn(field) { MissingValues = missing },
            _ => new TextColumn(field, repeats: !isKey) { MissingValues = missing },
        };
    }
}
