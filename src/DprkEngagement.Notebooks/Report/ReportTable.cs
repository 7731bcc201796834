using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DprkEngagement.Notebooks;

/// <summary>A <see cref="ResultTable"/> on a page.</summary>
internal static partial class ReportTable
{
    public static ResultTable Parse(JsonNode json) => new(
        (string)json["title"]!,
        Texts(json["columns"]!),
        [.. json["rows"]!.AsArray().Select(row => new ResultRow(Texts(row!["cells"]!), Texts(row["ids"]!)))]);

    /// <summary>The table in a frame that scrolls by itself where it is wider than the page.</summary>
    public static Markup ToMarkup(ResultTable table)
    {
        var numeric = Enumerable.Range(0, table.Columns.Count).Select(column => IsNumeric(table, column)).ToList();
        var withIds = table.Rows.Any(row => row.RowIds.Count > 0);
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{table.Title}">
            <table>
            <caption>{table.Title}</caption>
            <thead><tr>{table.Columns.Select((head, column) => Head(head, numeric[column]))}{(withIds ? Head("Rows of the data", false) : Markup.Empty)}</tr></thead>
            <tbody>
            {table.Rows.Select(row => Row(row, numeric, withIds))}</tbody>
            </table>
            </div>

            """);
    }

    private static Markup Row(ResultRow row, List<bool> numeric, bool withIds) => Markup.Of(
        $"<tr>{row.Cells.Select((cell, column) => Cell(cell, column < numeric.Count && numeric[column]))}{(withIds ? Ids(row) : Markup.Empty)}</tr>\n");

    private static Markup Head(string text, bool numeric) => numeric
        ? Markup.Of($"<th scope=\"col\" class=\"number\">{text}</th>")
        : Markup.Of($"<th scope=\"col\">{text}</th>");

    private static Markup Cell(string text, bool numeric) => numeric
        ? Markup.Of($"<td class=\"number\">{text}</td>")
        : Markup.Of($"<td>{text}</td>");

    private static Markup Ids(ResultRow row) =>
        Markup.Of($"<td class=\"ids\">{row.RowIds.Select(id => Markup.Of($"<code>{id}</code> "))}</td>");

    // Numbers stand flush right; an open end or a range is still a number.
    private static bool IsNumeric(ResultTable table, int column)
    {
        var cells = table.Rows.Where(row => column < row.Cells.Count).Select(row => row.Cells[column]).ToList();
        return cells.Any(cell => cell.Length > 0) && cells.All(cell => cell.Length == 0 || Number().IsMatch(cell));
    }

    private static IReadOnlyList<string> Texts(JsonNode array) =>
        [.. array.AsArray().Select(item => (string?)item ?? "")];

    [GeneratedRegex(@"^[≤≥<>~+\-−]?\s?[0-9][0-9,. ]*([–-][0-9][0-9,. ]*)?\s?(%|m|k|\+)?$")]
    private static partial Regex Number();
}
