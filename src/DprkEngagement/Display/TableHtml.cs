using System.Text;

namespace DprkEngagement;

/// <summary>A table in HTML. A row's title names the data rows behind it.</summary>
internal static class TableHtml
{
    public static string Write(ResultTable table) => $"<style>{DisplayAssets.TableCss}</style>{Element(table)}";

    /// <summary>The table alone, for a page that has the style already.</summary>
    public static string Element(ResultTable table)
    {
        var numeric = table.Columns.Select((_, column) => IsNumeric(table, column)).ToList();
        var html = new StringBuilder("<div class=\"dprk-scroll\"><table class=\"dprk-table\"><caption>")
            .Append(HtmlText.Encode(table.Title)).Append("</caption>\n<thead><tr>");
        Cells(html, "th scope=\"col\"", "th", table.Columns, numeric);
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append(row.RowIds.Count == 0
                ? "<tr>"
                : $"<tr title=\"{HtmlText.Encode(string.Join(", ", row.RowIds))}\">");
            Cells(html, "td", "td", row.Cells, numeric);
            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table></div>\n").ToString();
    }

    private static void Cells(StringBuilder html, string open, string close, IReadOnlyList<string> cells, List<bool> numeric)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            html.Append('<').Append(open).Append(numeric[column] ? " class=\"dprk-number\">" : ">")
                .Append(HtmlText.Encode(cells[column])).Append("</").Append(close).Append('>');
        }
    }

    /// <summary>Numbers stand right: a column counts as such where every cell that says anything starts with a digit or a sign and has no letters.</summary>
    private static bool IsNumeric(ResultTable table, int column) =>
        table.Rows.Any(row => row.Cells[column].Length > 0)
        && table.Rows.All(row => row.Cells[column].All(character => !char.IsLetter(character) && character != '-'));
}
