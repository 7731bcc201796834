using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace DprkEngagement.Interactive;

/// <summary>
/// A frame as an HTML table that says how many rows there are, scrolls, and sorts by a click on a head. Everything in
/// it is escaped, it has no ids, and without its script it is still the whole table.
/// </summary>
internal static class FrameHtml
{
    /// <summary>More rows than a page should hold; the line above the table says that there are more.</summary>
    public const int MostRows = 500;

    private static readonly Lazy<string> Style = new(() => Asset("frame.css"));
    private static readonly Lazy<string> Script = new(() => Asset("frame.js"));

    public static string Write(DataFrame frame)
    {
        var numeric = frame.Columns.Select(column => column.IsNumericColumn()).ToList();
        var html = new StringBuilder($"<style>{DisplayAssets.TableCss}{Style.Value}</style>\n<div class=\"dprk-frame dprk-scroll\"><table class=\"dprk-table\"><caption>")
            .Append(Count(frame)).Append("</caption>\n<thead><tr>");
        for (var column = 0; column < frame.Columns.Count; column++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" data-kind=\"{(numeric[column] ? "number" : "text")}\"{Right(numeric[column])}><button type=\"button\">")
                .Append(HtmlText.Encode(frame.Columns[column].Name)).Append("</button></th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0L; row < Math.Min(frame.Rows.Count, MostRows); row++)
        {
            html.Append("<tr>");
            for (var column = 0; column < frame.Columns.Count; column++)
            {
                html.Append("<td").Append(Right(numeric[column])).Append('>').Append(HtmlText.Encode(DataFrames.Text(frame.Columns[column][row]))).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table></div>\n<script>").Append(Script.Value).Append("</script>\n").ToString();
    }

    /// <summary>How large the frame is, and how much of it is shown.</summary>
    public static string Count(DataFrame frame, int shown = MostRows)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{frame.Rows.Count} {(frame.Rows.Count == 1 ? "row" : "rows")}, {frame.Columns.Count} {(frame.Columns.Count == 1 ? "column" : "columns")}");
        return frame.Rows.Count <= shown ? size : string.Create(CultureInfo.InvariantCulture, $"{size}; the first {shown} rows are shown");
    }

    private static string Right(bool numeric) => numeric ? " class=\"dprk-number\"" : "";

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(FrameHtml).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
