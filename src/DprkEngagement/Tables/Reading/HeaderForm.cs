using System.Text;

namespace DprkEngagement;

/// <summary>Tells from the first line of a file that it cannot be read as a table at all.</summary>
internal static class HeaderForm
{
    /// <summary>No table has as many columns; a file that does is none.</summary>
    public const int MostColumns = 2000;

    private const string SaveAgain = "save it as \"CSV UTF-8 (Comma delimited)\"";

    /// <returns>True where the line names columns; otherwise a problem was added.</returns>
    public static bool Check(CsvReader csv, bool isThere, TableSchema schema, ProblemList problems)
    {
        if (!isThere)
        {
            problems.Add(schema.Path, 1, 0, "header-missing", "", "", $"the file is empty; its first line must name the columns: {string.Join(',', schema.Fields.Select(field => field.Name))}");
            return false;
        }

        if (Separator(csv) is { } separator)
        {
            problems.Add(schema.Path, csv.Line, 0, "separator-wrong", "", "", separator);
            return false;
        }

        if (csv.Fault != CsvFault.None)
        {
            CsvFaultMessage.Report(csv, schema.Path, [], problems);
            return false;
        }

        if (csv.FieldCount > MostColumns)
        {
            problems.Add(schema.Path, csv.Line, 0, "header-endless", "", "", FormattableString.Invariant(
                $"the line has {csv.FieldCount:N0} fields, and {schema.Name} has {schema.Fields.Count} columns; the file is not this table, and nothing after this is read"));
            return false;
        }

        if (!Enumerable.Range(0, csv.FieldCount).Any(field => IsLikeAColumn(Encoding.UTF8.GetString(csv.Field(field)), schema)))
        {
            problems.Add(schema.Path, csv.Line, 0, "header-missing", "", "", $"the first line names no column of {schema.Name}; it must read {string.Join(',', schema.Fields.Select(field => field.Name))}");
            return false;
        }

        return true;
    }

    private static bool IsLikeAColumn(string name, TableSchema schema) => NearestValue.Of(name, schema.Fields.Select(field => field.Name)) is not null;

    private static string? Separator(CsvReader csv)
    {
        var line = csv.FieldCount > 0 ? csv.Field(0) : [];
        return line.StartsWith("sep="u8) ? "the first line, 'sep=', is a note for Excel alone; delete it, so that the first line names the columns"
            : csv.FieldCount != 1 ? null
            : line.Contains((byte)'\t') ? $"the fields are separated by tabs, not commas, as in Excel's \"Text (Tab delimited)\"; {SaveAgain}"
            : line.Contains((byte)';') ? "the fields are separated by semicolons, not commas, as Excel does where a comma stands before decimals; in Windows set Region, Additional settings, List separator to a comma and save again, or save from LibreOffice with a comma"
            : line.Contains((byte)'|') ? $"the fields are separated by vertical bars, not commas; {SaveAgain}"
            : null;
    }
}
