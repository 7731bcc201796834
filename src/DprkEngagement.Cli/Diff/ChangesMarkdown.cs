using System.Text;

namespace DprkEngagement.Cli.Diff;

/// <summary>Changes as Markdown for a pull request. Nothing in a value is taken for markup.</summary>
internal static class ChangesMarkdown
{
    private const int MostListed = 200;

    private const string Markup = "\\`*_{}[]<>()#!|~&@";

    public static IEnumerable<string> Lines(DataChanges changes, string before, string after)
    {
        yield return "### Changes of the data";
        yield return "";
        if (changes.IsEmpty)
        {
            yield return $"None from {Plain(before)} to {Plain(after)}.";
            yield break;
        }

        yield return $"From {Plain(before)} to {Plain(after)}.";
        foreach (var line in Part("Counts that move", ["what", "before", "after"], changes.Counts.Select(count => (string[])[count.What, count.Before, count.After]))
            .Concat(changes.Tables.SelectMany(table => Part($"{table.Table}: {table.InWords()}", ["row", "change"], Rows(table))))
            .Concat(Part("datapackage.json", ["change"], changes.Schema.Select(change => (string[])[change]))))
        {
            yield return line;
        }

        foreach (var note in changes.Notes)
        {
            yield return "";
            yield return Plain(note);
        }
    }

    private static IEnumerable<string[]> Rows(TableChanges table) =>
    [
        .. Listed(table.Added, row => [[row.Id, "added" + (row.Label.Length == 0 ? "" : $": {row.Label}")]]),
        .. Listed(table.Removed, row => [[row.Id, "removed" + (row.Label.Length == 0 ? "" : $": {row.Label}")]]),
        .. Listed(table.Changed, row => row.Values.Select(value => (string[])[row.Id, $"{value.Column}: {value}"])),
        .. table.Reordered ? [["", "the rows stand in another order"]] : Array.Empty<string[]>(),
    ];

    private static IEnumerable<string[]> Listed(IReadOnlyList<RowChange> rows, Func<RowChange, IEnumerable<string[]>> lines) =>
    [
        .. rows.Take(MostListed).SelectMany(lines),
        .. rows.Count > MostListed ? [["", FormattableString.Invariant($"and {rows.Count - MostListed} more")]] : Array.Empty<string[]>(),
    ];

    private static IEnumerable<string> Part(string head, string[] columns, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(cells => $"| {string.Join(" | ", cells.Select(Plain))} |").ToList();
        return lines.Count == 0
            ? []
            : ["", $"**{Plain(head)}**", "", $"| {string.Join(" | ", columns)} |", "|" + string.Concat(columns.Select(_ => "---|")), .. lines];
    }

    /// <summary>The text with a backslash before every character that Markdown could take for markup.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in PrintableText.Of(text.ReplaceLineEndings(" ")))
        {
            _ = Markup.Contains(letter, StringComparison.Ordinal) ? plain.Append('\\').Append(letter) : plain.Append(letter);
        }

        return plain.ToString();
    }
}
