namespace DprkEngagement.Cli.Codebook;

/// <summary>A table in Markdown.</summary>
internal static partial class MarkdownTable
{
    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(Line).ToList();
        return lines.Count == 0 ? "None." : string.Join('\n', [Line(columns), "|" + string.Concat(columns.Select(_ => "---|")), .. lines]);
    }

    /// <summary>A result as the library shows it elsewhere.</summary>
    public static string Of(Result result) => Of(result.Headers, result.Texts);

    public static string[] Row(params string?[] cells) => [.. cells.Select(cell => cell ?? "")];

    /// <summary>Text as code, so that Markdown takes nothing in it for markup; nothing where it is empty.</summary>
    public static string Code(string? text) =>
        string.IsNullOrEmpty(text) || text.Contains('`', StringComparison.Ordinal) ? text ?? "" : $"`{text}`";

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(Cell))} |";

    // A bar would end the cell and a line break the table; outside code a less-than sign would begin HTML, and brackets a link or a
    // picture, of which only those within the document are ours. A backtick without its fellow begins no code.
    private static string Cell(string text)
    {
        var pieces = text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Split('`');
        return string.Join('`', pieces.Select((piece, place) => pieces.Length % 2 == 1 && place % 2 == 1 ? piece
            : OutsideLink().Replace(piece.Replace("<", "&lt;", StringComparison.Ordinal), "]\\(")));
    }

    [GeneratedRegex(@"\]\((?!#)")]
    private static partial Regex OutsideLink();
}
