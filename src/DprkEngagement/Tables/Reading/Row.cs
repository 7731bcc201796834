using System.Text;

namespace DprkEngagement;

/// <summary>The current row of a table: its fields as values, and where to report what is wrong with it.</summary>
internal sealed class Row(TableSchema schema, CsvReader csv, int[] fieldOfColumn, FieldValue[] values, ProblemList problems)
{
    /// <summary>The row's number, from 0.</summary>
    public int Number { get; set; } = -1;

    /// <summary>True while nothing is wrong with the row.</summary>
    public bool IsSound { get; set; }

    public RowPosition Position => new(schema.Name, csv.Line);

    public bool Has(int column) => values[column].State == FieldState.Present;

    /// <summary>True where all columns named hold a value.</summary>
    public bool Has(int first, int second) => Has(first) && Has(second);

    public bool IsMissing(int column) => values[column].State == FieldState.Missing;

    public string Text(int column) => values[column].Text!;

    public string? TextOrNull(int column) => Has(column) ? values[column].Text : null;

    /// <summary>An integer, an enum's place or the number of the row that a key points to.</summary>
    public int Whole(int column) => values[column].Whole;

    public int? WholeOrNull(int column) => Has(column) ? values[column].Whole : null;

    public bool Flag(int column) => values[column].Whole == 1;

    public decimal? NumberOrNull(int column) => Has(column) ? values[column].Number : null;

    public DateOnly Date(int column) => DateOnly.FromDayNumber(values[column].Whole);

    public DateOnly? DateOrNull(int column) => Has(column) ? Date(column) : null;

    /// <summary>The column's place in the file, from 0; -1 where the file lacks it.</summary>
    public int FieldOf(int column) => fieldOfColumn[column];

    /// <summary>The line on which the column's field begins.</summary>
    public int LineOf(int column) => csv.LineOf(Math.Max(0, fieldOfColumn[column]));

    /// <summary>The field as it stands in the file; empty where the row or the file has no such column.</summary>
    public ReadOnlySpan<byte> RawBytes(int column) =>
        fieldOfColumn[column] is >= 0 and var field && field < csv.FieldCount ? csv.Field(field) : [];

    /// <summary>The same as text.</summary>
    public string Raw(int column) => Encoding.UTF8.GetString(RawBytes(column));

    /// <summary>Reports a problem at a column of this row.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="accident">What has happened to the file, or null where the problem is a slip of its own.</param>
    public void Report(int column, string rule, string message, Accident? accident = null)
    {
        IsSound = false;
        var name = schema.Fields[column].Name;
        problems.Add(
            schema.Path, LineOf(column), Math.Max(0, FieldOf(column)) + 1, rule, name, Raw(column), $"{message} (codebook: {schema.Name}.{name})", accident?.Cause, accident?.Weight ?? 0);
    }
}
