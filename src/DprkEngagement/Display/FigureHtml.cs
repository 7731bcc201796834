using System.Globalization;
using System.Text;

namespace DprkEngagement;

/// <summary>
/// A figure as a piece of HTML that stands on its own: its four looks, the script that draws the one that fits, and
/// plotly.js itself, so that it draws without a network. It has no ids and shares nothing, since all outputs of a
/// notebook stand on one page and are shown in any order.
/// </summary>
internal static class FigureHtml
{
    public static string Write(Figure figure)
    {
        var html = new StringBuilder();
        html.Append("<style>").Append(DisplayAssets.FigureCss).Append("</style>\n<figure class=\"dprk-figure\" data-figure=\"")
            .Append(HtmlText.Encode(figure.Id)).Append("\">\n<div class=\"dprk-plot\" role=\"img\" tabindex=\"0\" aria-label=\"")
            .Append(HtmlText.Encode(figure.AltText)).Append("\"><p>").Append(HtmlText.Encode(figure.AltText)).Append("</p></div>\n<p class=\"dprk-keys\">Arrow keys move from mark to mark; Enter opens what stands behind a mark, Escape closes it.</p>\n<p class=\"dprk-said\" role=\"status\"></p>\n")
            .Append("<section class=\"dprk-panel\" aria-label=\"What stands behind the mark\" tabindex=\"-1\" hidden></section>\n");
        AppendNotes(html, figure);
        html.Append("<script type=\"application/json\" class=\"dprk-renders\">")
            .Append(JsonText.Write(FigureJson.Renders(figure))).Append("</script>\n");
        html.Append(PlotlyElement());
        return html.Append("</figure>\n<script>").Append(DisplayAssets.Script).Append("</script>\n").ToString();
    }

    private static void AppendNotes(StringBuilder html, Figure figure)
    {
        html.Append(CultureInfo.InvariantCulture, $"<details class=\"dprk-notes\"><summary>What is counted, and {figure.Sources.Count} sources</summary>\n<p>")
            .Append(HtmlText.Encode(figure.Caption)).Append("</p>\n<ul>\n");
        var rows = figure.Citations.ToLookup(citation => citation.Source.Id, citation => citation.RowId);
        foreach (var source in figure.Sources)
        {
            // An id holds no blank.
            html.Append("<li data-rows=\"").Append(HtmlText.Encode(string.Join(' ', rows[source.Id].Distinct()))).Append("\">").Append(SourceItem(source)).Append("</li>\n");
        }

        html.Append("</ul></details>\n<details class=\"dprk-notes\"><summary>The numbers as a table</summary>\n")
            .Append(TableHtml.Element(figure.Table)).Append("</details>\n");
    }

    private static string SourceItem(Source source)
    {
        var title = HtmlText.Encode(source.Title);
        var linked = WebAddress.Of(source) is { } address
            ? $"<a href=\"{HtmlText.Encode(address)}\" target=\"_blank\" rel=\"noopener noreferrer\">{title}</a>"
            : title;
        var published = source.Published?.ToString("', 'd MMMM yyyy", CultureInfo.InvariantCulture) ?? "";
        return $"{HtmlText.Encode(source.Publisher)}: {linked}{published}";
    }

    /// <summary>plotly.js as text for the script to start, or where to load it from.</summary>
    internal static string PlotlyElement() => DisplayAssets.PackedPlotly is { } packed
        ? $"<script type=\"text/plain\" class=\"dprk-plotly\">{packed}</script>\n"
        : $"<script type=\"text/plain\" class=\"dprk-plotly\" data-src=\"{PlotlyScript.CdnUrl}\" data-integrity=\"{PlotlyScript.Integrity}\"></script>\n";
}
