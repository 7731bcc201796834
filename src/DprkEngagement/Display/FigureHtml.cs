using Plotly.NET;

namespace DprkEngagement;

/// <summary>A figure as a piece of html that stands on its own: every form of it, the rows and sources behind its marks, plotly.js packed,
/// and the script that draws the form that fits. All outputs of a notebook stand on one page and are shown in any order, so each brings all
/// of it, and plotly.js is unpacked once.</summary>
internal static class FigureHtml
{
    // Widths that are drawn for, and from which width of the page each is taken.
    private static readonly (int From, int Width)[] Forms = [(0, 390), (700, 700), (880, 900)];

    // The text names so many sources, the best.
    private const int TextSources = 20;

    /// <summary>The whole fragment.</summary>
    public static string Live(Figure figure)
    {
        var payload = RowSources.Of(figure.Data, figure.RowIds);
        (payload["id"], payload["title"]) = (figure.Id, figure.Title);
        payload["csv"] = figure.Table.ToCsv();
        payload["config"] = JsonNode.Parse("""{"displayModeBar":false,"scrollZoom":false,"doubleClick":false,"showTips":false}""");
        payload["forms"] = new JsonArray([.. Forms.Select(form =>
        {
            var (light, dark) = (ChartJson.Of(figure.Chart(new(form.Width))), ChartJson.Of(figure.Chart(new(form.Width, true))));
            var difference = ChartJson.Difference(light, dark);
            (light["from"], light["dark"]) = (form.From, difference);
            return light;
        })]);
        return Fragment(figure.Id, figure.AltText, payload, $"""
            <details class="dprk-below"><summary>The numbers of “{TableHtml.Encode(figure.Title)}”</summary>
            {TableHtml.Style}{TableHtml.Element(figure.Table)}</details>

            """);
    }

    /// <summary>The fragment of a chart that is no figure.</summary>
    public static string Live(GenericChart chart)
    {
        var form = ChartJson.Of(chart);
        form["from"] = 0;
        var payload = new JsonObject { ["config"] = new JsonObject { ["displaylogo"] = false }, ["forms"] = new JsonArray(form) };
        return Fragment("chart", Title(form) is { Length: > 0 } title ? title : "Chart", payload, "");
    }

    /// <summary>For who sees no pictures: finding, numbers, what they are, sources.</summary>
    public static string Text(Figure figure)
    {
        var sources = RowSources.Best(figure.Data, figure.RowIds);
        var lines = sources.Take(TextSources).Select(source => "- " + ClaimChoice.Joined(", ", source.Publisher, source.Title,
            source.Published is { } day ? DateText.Iso(day) : "", RowSources.Address(source)));
        var more = sources.Count > TextSources ? $"- and {sources.Count - TextSources} more\n" : "";
        return VisibleText.OfLines($"{figure.Title}\n\n{figure.Table.ToText()}\n{figure.Caption}\n\nSources\n"
            + string.Concat(lines.Select(line => line + "\n")) + more);
    }

    /// <summary>What can be said of a chart that is no figure.</summary>
    public static string Text(GenericChart chart) =>
        ChartJson.Of(chart) is var json ? $"A chart, series: {json["data"]!.AsArray().Count}. {Title(json)}" : "";

    private static string Title(JsonObject json) =>
        json["layout"]?["title"] is var title && title is JsonObject ? (string?)title["text"] ?? "" : (string?)title ?? "";

    private static string Fragment(string id, string alt, JsonObject payload, string below) => $"""
        <style>{Assets.Read("figure.css")}</style>
        <div class="dprk-figure" id="{TableHtml.Encode(id)}" data-figure="{TableHtml.Encode(id)}">
        <div class="dprk-plot" role="img" tabindex="0" aria-label="{TableHtml.Encode(alt)}"><p>{TableHtml.Encode(alt)}</p></div>
        <p class="dprk-keys">Arrow keys step from mark to mark; Enter opens the row behind a mark, Escape closes it.</p>
        <p class="dprk-said" role="status"></p>
        <section class="dprk-panel" aria-label="The row behind the mark" tabindex="-1" hidden=""></section>
        {below}<script type="application/json" class="dprk-data">{ChartJson.Write(payload)}</script>
        <script type="application/gzip" class="dprk-plotly">{Assets.PackedPlotly}</script>
        <script>{Assets.Read("figure.js")}</script>
        </div>

        """.ReplaceLineEndings("\n");
}
