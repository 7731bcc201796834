using System.Text.Json.Nodes;
using Plotly.NET;

namespace DprkEngagement.Interactive;

/// <summary>A chart of Plotly.NET as HTML in the form of our own figures: no ids, no network, the same on every run.</summary>
internal static class ChartHtml
{
    /// <summary>What the plotly.js that comes with the library can draw.</summary>
    private static readonly HashSet<string> Drawn = ["scatter", "bar", "pie"];

    /// <summary>The chart for a notebook's output.</summary>
    public static string Write(GenericChart chart)
    {
        var figure = chart.ToPlotlyFigure();
        var text = HtmlText.Encode(ChartText.Write(figure));
        return $"""
            <style>{DisplayAssets.Css}</style>
            <figure class="dprk-figure">
            <div class="dprk-plot" role="img" aria-label="{text}"><p>{text}</p></div>
            {NotDrawn(figure)}<script type="application/json" class="dprk-renders">{JsonText.Write(Looks(figure))}</script>
            {FigureHtml.PlotlyElement()}</figure>
            <script>{DisplayAssets.Script}</script>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The chart as a page.</summary>
    public static string Page(GenericChart chart) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{HtmlText.Encode(ChartText.Title(chart.ToPlotlyFigure()))}</title></head>
        <body>
        {Write(chart)}</body>
        </html>

        """.ReplaceLineEndings("\n");

    // A chart of one's own has one look; the script asks for the one that fits the page.
    private static JsonObject Looks(PlotlyFigure figure)
    {
        var look = new JsonObject { ["data"] = figure.Data.DeepClone(), ["layout"] = figure.Layout.DeepClone(), ["config"] = figure.Config.DeepClone() };
        return new JsonObject(new[] { "wide-light", "wide-dark", "narrow-light", "narrow-dark" }
            .Select(name => KeyValuePair.Create(name, (JsonNode?)look.DeepClone())));
    }

    private static string NotDrawn(PlotlyFigure figure)
    {
        var others = figure.Data.Select(trace => (string?)trace!["type"] ?? "scatter").Where(type => !Drawn.Contains(type)).Distinct().ToList();
        return others.Count == 0
            ? ""
            : $"<p>Traces of the type {HtmlText.Encode(string.Join(", ", others))} are not drawn here: the plotly.js that comes with the project knows scatter, bar and pie.</p>\n";
    }
}
