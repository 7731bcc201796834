namespace DprkEngagement.Cli.Editing;

/// <summary>Shows a row as it will stand: a line for each filled column, and which are empty.</summary>
internal static class RowView
{
    private const int LongestValue = 60;

    public static void Print(PlannedRow row, string file, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{PrintableText.Of(file)}, line {row.Line}, {(row.IsNew ? "a new row" : "changed")}:"));
        var names = row.Schema.Fields.Select(field => field.Name).ToList();
        var shown = Enumerable.Range(0, names.Count).Where(column => row.Values[column].Length > 0 && (row.IsNew || row.Reasons.ContainsKey(names[column]))).ToList();
        var width = shown.Count == 0 ? 0 : shown.Max(column => names[column].Length);
        var valueWidth = Math.Min(LongestValue, shown.Count == 0 ? 0 : shown.Max(column => PrintableText.Of(row.Values[column]).Length));
        if (!row.IsNew)
        {
            output.WriteLine($"  {names[0].PadRight(width)}  {PrintableText.Of(row.Values[0])}");
        }

        foreach (var column in shown)
        {
            var value = PrintableText.Of(row.Values[column]);
            output.WriteLine(row.Reasons.TryGetValue(names[column], out var reason)
                ? $"  {names[column].PadRight(width)}  {value.PadRight(valueWidth)}  ({PrintableText.Of(reason)})"
                : $"  {names[column].PadRight(width)}  {value}");
        }

        var empty = Enumerable.Range(0, names.Count).Where(column => row.Values[column].Length == 0).Select(column => names[column]).ToList();
        if (row.IsNew && empty.Count > 0)
        {
            output.WriteLine($"  empty: {string.Join(", ", empty)}");
        }

        output.WriteLine();
    }
}
