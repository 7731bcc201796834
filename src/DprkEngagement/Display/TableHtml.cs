using System.Net;
using Microsoft.Data.Analysis;

namespace DprkEngagement;

/// <summary>A result or a frame as one html table, without a script.</summary>
internal static class TableHtml
{
    /// <summary>A frame shows so many rows; the rest is counted.</summary>
    private const int FrameRows = 50;
    /// <summary>Every rule names one of our own classes, since all outputs of a notebook share a page.</summary>
    public static string Style { get; } = $"<style>{Assets.Read("table.css")}</style>\n";

    /// <summary>A result with its definition and what was left out.</summary>
    public static string Of(Result result) => Style + Element(result) + Notes(result);

    /// <summary>A frame's first rows.</summary>
    public static string Of(DataFrame frame) => Of(First(frame));

    /// <summary>The same as plain text.</summary>
    public static string Text(DataFrame frame) => First(frame) is var table
        ? TextTable.Of("", table.Headers, table.Texts).TrimStart('\n') + (table.Definition.Length == 0 ? "" : table.Definition + "\n") : "";

    /// <summary>The table alone.</summary>
    public static string Element(Result result)
    {
        var (cells, ids) = (result.Cells, result.IdsOfRows);
        var classes = Enumerable.Range(0, result.Headers.Count).Select(column => cells.Any(row => row[column] is not null)
            && cells.All(row => row[column] is null or int or long or float or double or decimal or Amount)
                ? " class=\"dprk-number\"" : "").ToList();
        string Ids(int row) => ids[row].Count > 0 ? $" data-rows=\"{Encode(string.Join(' ', ids[row]))}\"" : "";
        var name = result.Title.Length > 0 ? Encode(result.Title) : "Table";
        var html = new StringBuilder($"<div class=\"dprk-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{name}\">")
            .Append("<table class=\"dprk-table\">\n").Append(result.Title.Length > 0 ? $"<caption>{name}</caption>\n" : "")
            .Append("<thead><tr>")
            .AppendJoin("", result.Headers.Select((head, column) => $"<th scope=\"col\"{classes[column]}>{Encode(head)}</th>"))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var (number, row) in result.Texts.Index())
            html.Append("<tr" + Ids(number) + ">").AppendJoin("", row.Select((cell, column) => $"<td{classes[column]}>{Encode(cell)}</td>"))
                .Append("</tr>\n");

        return html.Append("</tbody></table></div>\n").ToString();
    }

    /// <summary>Text for html, steering characters spelled out.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));

    private static string Notes(Result result)
    {
        var note = result.Definition.Length == 0 ? "" : $"<p class=\"dprk-note\">{Encode(result.Definition)}</p>\n";
        var left = result.LeftOut.Select(row => $"<li><code>{Encode(row.RowId)}</code>: {Encode(row.Reason)}</li>\n");
        return note + (result.LeftOut.Count == 0 ? ""
            : $"<details class=\"dprk-note\"><summary>Left out: {result.LeftOut.Count}</summary><ul>\n"
                + string.Concat(left) + "</ul></details>\n");
    }

    private static Result<long> First(DataFrame frame) => new()
    {
        Title = "", Unit = "",
        Definition = frame.Rows.Count > FrameRows ? $"The first {FrameRows} of {frame.Rows.Count} rows." : "",
        Rows = [.. Enumerable.Range(0, (int)Math.Min(frame.Rows.Count, FrameRows))],
        Columns = [.. frame.Columns.Select(column =>
            new Column<long>(column.Name, column.Name, row => column[row], row => CellText.Plain(column[row])))],
    };
}
