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
    public static string Of(DataFrame frame)
    {
        var (heads, rows, note) = Cells(frame);
        var numeric = frame.Columns.Select(column => column.IsNumericColumn()).ToList();
        return Style + Element("", heads, rows, numeric, null) + (note.Length == 0 ? "" : $"<p class=\"dprk-note\">{Encode(note)}</p>\n");
    }

    /// <summary>The same as plain text.</summary>
    public static string Text(DataFrame frame)
    {
        var (heads, rows, note) = Cells(frame);
        return TextTable.Of("", heads, rows).TrimStart('\n') + (note.Length == 0 ? "" : note + "\n");
    }

    /// <summary>The table alone.</summary>
    public static string Element(Result result)
    {
        var cells = result.Cells;
        var numeric = Enumerable.Range(0, result.Headers.Count)
            .Select(column => cells.Any(row => row[column] is not null)
                && cells.All(row => row[column] is null or int or long or double or decimal or Amount)).ToList();
        return Element(result.Title, result.Headers, result.Texts, numeric, result.IdsOfRows);
    }

    /// <summary>Text for html, steering characters spelled out.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));

    private static string Element(string title, IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows,
        IReadOnlyList<bool> numeric, IReadOnlyList<IReadOnlyList<string>>? ids)
    {
        string Class(int column) => numeric[column] ? " class=\"dprk-number\"" : "";
        string Ids(int row) => ids?[row] is { Count: > 0 } all ? $" data-rows=\"{Encode(string.Join(' ', all))}\"" : "";
        var name = title.Length > 0 ? Encode(title) : "Table";
        var html = new StringBuilder($"<div class=\"dprk-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{name}\">")
            .Append("<table class=\"dprk-table\">\n").Append(title.Length > 0 ? $"<caption>{name}</caption>\n" : "").Append("<thead><tr>")
            .AppendJoin("", heads.Select((head, column) => $"<th scope=\"col\"{Class(column)}>{Encode(head)}</th>"))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var (number, row) in rows.Index())
            html.Append($"<tr{Ids(number)}>").AppendJoin("", row.Select((cell, column) => $"<td{Class(column)}>{Encode(cell)}</td>"))
                .Append("</tr>\n");

        return html.Append("</tbody></table></div>\n").ToString();
    }

    private static string Notes(Result result)
    {
        var note = result.Definition.Length == 0 ? "" : $"<p class=\"dprk-note\">{Encode(result.Definition)}</p>\n";
        var left = result.LeftOut.Select(row => $"<li><code>{Encode(row.RowId)}</code>: {Encode(row.Reason)}</li>\n");
        return note + (result.LeftOut.Count == 0 ? ""
            : $"<details class=\"dprk-note\"><summary>Left out: {result.LeftOut.Count}</summary><ul>\n"
                + string.Concat(left) + "</ul></details>\n");
    }

    private static (IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, string Note) Cells(DataFrame frame)
    {
        var shown = (int)Math.Min(frame.Rows.Count, FrameRows);
        var rows = Enumerable.Range(0, shown)
            .Select(row => (IReadOnlyList<string>)[.. frame.Columns.Select(column => CellText.Plain(column[row]))]).ToList();
        return ([.. frame.Columns.Select(column => column.Name)], rows,
            frame.Rows.Count > shown ? $"The first {shown} of {frame.Rows.Count} rows." : "");
    }
}
