using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>Plain values as HTML; whatever text they hold stays text.</summary>
internal static class Html
{
    public static string Table(PropertyTable table)
    {
        var html = new StringBuilder("<table>\n<thead><tr>");
        html.AppendJoin("", table.Columns.Select(column => $"<th>{Escape(column)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{Escape(cell)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        return table.LeftOut is null ? html.ToString() : $"{html}\n<p>{Escape(table.LeftOut)}</p>";
    }

    public static string Text(string text) => $"<pre>{Escape(text)}</pre>";

    private static string Escape(string text) => new StringBuilder(text)
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("\"", "&quot;")
        .Replace("'", "&#39;")
        .ToString();
}
