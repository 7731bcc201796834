namespace DprkEngagement;

/// <summary>A table in plain text, its columns aligned.</summary>
internal static class TextTable
{
    public static string Of(string title, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Prepend(heads).Select(cells => cells.Select(VisibleText.Of).ToList()).ToList();
        var widths = heads.Select((_, column) => lines.Max(cells => cells[column].Length)).ToList();
        return VisibleText.Of(title) + "\n\n" + string.Concat(lines.Select(cells =>
            string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }
}

/// <summary>Rows in the form of the data files: commas, LF, quotes where a field needs them.</summary>
internal static class CsvText
{
    // Full-width signs too: spreadsheets take them for the same.
    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

    public static string Of(IEnumerable<string> names, IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Prepend(names).Select(fields => string.Join(',', fields.Select(Quoted)) + "\n"));

    /// <summary>A text as a file for spreadsheets holds it: an apostrophe before what it would run as a formula.</summary>
    public static string Guarded(string text) => text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal)
        && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        ? "'" + text : text;

    public static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
