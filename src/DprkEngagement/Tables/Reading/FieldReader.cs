namespace DprkEngagement;

/// <summary>Reads the fields of a row into values and reports each that is not what its column holds.</summary>
/// <param name="columns">One for each column of the schema.</param>
/// <param name="values">Where the values go.</param>
internal sealed class FieldReader(Column[] columns, FieldValue[] values)
{
    public void Read(CsvReader csv, int[] fieldOfColumn, Row row)
    {
        for (var i = 0; i < values.Length; i++)
        {
            ref var value = ref values[i];
            var column = columns[i];
            var bytes = fieldOfColumn[i] < 0 ? [] : csv.Field(fieldOfColumn[i]);
            if (bytes.IsEmpty || column.IsMissingValue(bytes))
            {
                value.State = FieldState.Missing;
                CheckRequired(row, i);
            }
            else if (column.TryRead(bytes, ref value))
            {
                value.State = FieldState.Present;
            }
            else
            {
                value.State = FieldState.Wrong;
                Explain(row, i);
            }
        }
    }

    /// <summary>A column that the whole file lacks was reported with the header.</summary>
    private void CheckRequired(Row row, int i)
    {
        var schema = columns[i].Schema;
        row.IsSound &= !schema.Required;
        if (schema.Required && row.FieldOf(i) >= 0)
        {
            row.Report(i, "value-missing", $"{schema.Name} is empty; it must be filled");
        }
    }

    private void Explain(Row row, int i)
    {
        row.IsSound = false;
        var text = row.Raw(i);
        var found = $"{columns[i].Schema.Name} is '{Excerpt.Of(text)}'; ";
        if (FieldAccidents.Of(columns[i], text) is { } accident)
        {
            row.Report(i, accident.Rule, found + accident.Message, accident);
        }
        else if (columns[i].Explain(text) is var (rule, message))
        {
            row.Report(i, rule, found + message);
        }
    }
}
