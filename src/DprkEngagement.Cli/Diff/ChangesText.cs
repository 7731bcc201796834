namespace DprkEngagement.Cli.Diff;

/// <summary>Changes as lines for a terminal.</summary>
internal static class ChangesText
{
    /// <summary>More rows of one table than these are not listed one by one.</summary>
    private const int MostListed = 200;

    public static IEnumerable<string> Lines(DataChanges changes, string before, string after)
    {
        if (changes.IsEmpty)
        {
            return [$"From {before} to {after}: no change in the data."];
        }

        return
        [
            $"From {before} to {after}:",
            .. changes.Tables.SelectMany(table => (IEnumerable<string>)["", .. Rows(table)]),
            .. Part("datapackage.json", changes.Schema),
            .. Part("Counts that move", changes.Counts.Select(count => $"{count.What}: {count}")),
            .. changes.Notes.SelectMany(note => (IEnumerable<string>)["", note]),
        ];
    }

    private static IEnumerable<string> Rows(TableChanges table) =>
    [
        $"{table.Table}: {table.InWords()}",
        .. Listed(table.Added, row => [$"  + {Named(row)}"]),
        .. Listed(table.Removed, row => [$"  - {Named(row)}"]),
        .. Listed(table.Changed, row => [$"  ~ {Named(row)}", .. row.Values.Select(value => $"      {value.Column}: {value}")]),
    ];

    private static IEnumerable<string> Listed(IReadOnlyList<RowChange> rows, Func<RowChange, IEnumerable<string>> lines) =>
    [
        .. rows.Take(MostListed).SelectMany(lines),
        .. rows.Count > MostListed ? [FormattableString.Invariant($"    and {rows.Count - MostListed} more")] : Array.Empty<string>(),
    ];

    private static string Named(RowChange row) => row.Label.Length == 0 ? row.Id : $"{row.Id}: {row.Label}";

    private static IEnumerable<string> Part(string head, IEnumerable<string> lines) =>
        lines.Any() ? ["", head, .. lines.Select(line => "  " + line)] : [];
}
