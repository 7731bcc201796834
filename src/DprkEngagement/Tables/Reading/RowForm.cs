namespace DprkEngagement;

/// <summary>Checks that a row has the form of its table: as many fields as the header names columns, and no fault.</summary>
internal sealed class RowForm(TableSchema schema, TableHeader header, ProblemList problems)
{
    /// <summary>One cause, whether the header or the rows show it.</summary>
    private const string EmptyColumns = "columns-empty";

    /// <summary>Says what is wrong with columns at the end of the header that have no name.</summary>
    public void CheckHeader()
    {
        if (header.Names.Count > header.Width)
        {
            ReportEmptyColumns(1, header.Names.Count - header.Width);
        }
    }

    /// <returns>True where the row can be read field by field.</returns>
    public bool Check(CsvReader csv)
    {
        if (csv.Fault != CsvFault.None)
        {
            CsvFaultMessage.Report(csv, schema.Path, header.Names, problems);
            return false;
        }

        var spare = csv.FieldCount - header.Width;
        if (spare == 0)
        {
            return true;
        }

        if (spare > 0 && FirstFilled(csv) < 0)
        {
            if (header.Names.Count == header.Width)
            {
                ReportEmptyColumns(csv.Line, spare);
            }

            return true;
        }

        var (rule, message) = spare > 0 && header.Names.Count >= csv.FieldCount ? Unnamed(csv) : csv.IsUnended && spare < 0 ? Cut(csv) : Count(csv);
        problems.Add(schema.Path, csv.Line, 0, rule, "", "", message);
        return false;
    }

    private (string Rule, string Message) Unnamed(CsvReader csv) =>
        ("column-unknown", FormattableString.Invariant($"field {FirstFilled(csv) + 1} holds something, but the header names no such column; delete it, or name the column and describe it in {DataPackageReader.FileName}"));

    private (string Rule, string Message) Cut(CsvReader csv) =>
        ("file-cut", FormattableString.Invariant($"the file ends inside this row, in the field {header.Names[csv.FieldCount - 1]}: its end was lost in copying or saving; complete the row, or delete it"));

    private (string Rule, string Message) Count(CsvReader csv)
    {
        var advice = csv.FieldCount < header.Width ? "put a comma for every field, also for an empty one"
            : HasTypographicQuotes(csv) ? "typographic quotes (\u201C \u201D) hold no field together; put straight ones (\")"
            : "a text with a comma in it must stand in double quotes";
        return ("field-count", FormattableString.Invariant($"the row has {csv.FieldCount} fields, the header {header.Width}; {advice}"));
    }

    private void ReportEmptyColumns(int line, int count) => problems.Add(schema.Path, line, header.Width + 1, EmptyColumns, "", "", FormattableString.Invariant(
        $"{count} empty {(count == 1 ? "field follows" : "fields follow")} the last column, {header.Names[header.Width - 1]}, as a spreadsheet adds them; delete them, or run 'dprk fix'"), EmptyColumns);

    /// <summary>The first field after the last column that is not empty, or -1.</summary>
    private int FirstFilled(CsvReader csv)
    {
        for (var field = header.Width; field < csv.FieldCount; field++)
        {
            if (!csv.Field(field).IsEmpty)
            {
                return field;
            }
        }

        return -1;
    }

    private static bool HasTypographicQuotes(CsvReader csv)
    {
        for (var field = 0; field < csv.FieldCount; field++)
        {
            if (TypographicQuotes.Open(csv.Field(field)))
            {
                return true;
            }
        }

        return false;
    }
}
