using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DprkEngagement.Notebooks;

/// <summary>A <see cref="ResultTable"/> on a page.</summary>
internal static partial class ReportTable
{
    private const int ShortText = 20;
    private const int ManyColumns = 8;
    private const int ManyIds = 6;

    /// <exception cref="InvalidOperationException">The JSON has another shape.</exception>
    public static ResultTable Parse(JsonNode json) => new(
        json.TextOf("title"),
        Texts(json.Of("columns")),
        [.. json.ItemsOf("rows").Select(row => new ResultRow(Texts(row.Of("cells")), Texts(row.Of("ids"))))]);

    /// <summary>The table in a frame that scrolls by itself where it is wider than the page.</summary>
    public static Markup ToMarkup(ResultTable table)
    {
        var kinds = Enumerable.Range(0, table.Columns.Count).Select(column => Kind(table, column)).ToList();
        var withIds = table.Rows.Any(row => row.RowIds.Count > 0);
        return Markup.Of($"""
            <p class="table-title">{table.Title}</p>
            <p class="wider" hidden>Wider than the page: scroll it sideways.</p>
            <div class="scroll" tabindex="0" role="region" aria-label="{table.Title}">
            <table{(table.Columns.Count > ManyColumns ? new Markup(" class=\"many\"") : Markup.Empty)}>
            <thead><tr>{table.Columns.Select((head, column) => Head(head, kinds[column]))}{(withIds ? Head("Rows of the data", null) : Markup.Empty)}</tr></thead>
            <tbody>
            {table.Rows.Select(row => Row(row, kinds, withIds))}</tbody>
            </table>
            </div>

            """);
    }

    private static Markup Row(ResultRow row, List<string?> kinds, bool withIds) => Markup.Of(
        $"<tr>{row.Cells.Select((cell, column) => Cell(cell, kinds.ElementAtOrDefault(column)))}{(withIds ? Ids(row) : Markup.Empty)}</tr>\n");

    private static Markup Head(string text, string? kind) => kind is null
        ? Markup.Of($"<th scope=\"col\">{text}</th>")
        : Markup.Of($"<th scope=\"col\" class=\"{kind}\">{text}</th>");

    private static Markup Cell(string text, string? kind) => kind is null
        ? Markup.Of($"<td>{text}</td>")
        : Markup.Of($"<td class=\"{kind}\">{text}</td>");

    // A number may rest on dozens of rows, which would make the table a list of them.
    private static Markup Ids(ResultRow row)
    {
        var ids = Markup.Join(row.RowIds.Select(id => Markup.Of($"<code>{id}</code> ")));
        return row.RowIds.Count > ManyIds
            ? Markup.Of($"<td class=\"ids\"><details><summary>{row.RowIds.Count} rows</summary>{ids}</details></td>")
            : Markup.Of($"<td class=\"ids\">{ids}</td>");
    }

    // Numbers stand flush right; an open end or a range is still a number, and a column of numbers may hold a remark
    // such as "2 + 1 provisional". Short texts, such as dates, stay on a line.
    private static string? Kind(ResultTable table, int column)
    {
        var cells = table.Rows.Select(row => row.Cells.ElementAtOrDefault(column) ?? "").Where(cell => cell.Length > 0).ToList();
        var isShort = cells.All(cell => cell.Length <= ShortText);
        return isShort && cells.Count(Number().IsMatch) * 2 > cells.Count ? "number"
            : isShort ? "short"
            : null;
    }

    private static IReadOnlyList<string> Texts(JsonNode array) =>
        [.. array.AsArray().Select(item => (string?)item ?? "")];

    [GeneratedRegex(@"^[≤≥<>~+\-−]?\s?[0-9][0-9,. ]*([–-][0-9][0-9,. ]*)?\s?(%|m|k|\+)?$")]
    private static partial Regex Number();
}
