using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DprkEngagement.Cli.Report;

/// <summary>A chart as a cell's text/html output carries it. The page gets the same piece of HTML without the packed plotly.js and the
/// script, which stand once beside the page, and buttons that save picture, drawing and numbers.</summary>
internal static partial class PageFigure
{
    private static readonly string[] Forms = ["png", "svg", "csv"];

    // Leaves letters of all scripts readable, and escapes what could end the script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The chart on a page, or null where the output is none of the library's charts.</summary>
    public static Markup? TryRewrite(string? html, Func<string, string> place, Addresses addresses)
    {
        if (!IsChart(html) || SafeHtml.TryRewrite(html!, addresses) is not { } rewritten)
            return null;

        var data = JsonNode.Parse(Data().Match(html!).Groups[1].Value)!.AsObject();
        var id = place(data.TextAt("id") ?? "chart");
        var inside = Identity().Replace(rewritten.Text.Trim(), $"<div class=\"dprk-figure\" id=\"{id}-drawing\">", 1);
        var title = data.TextAt("title") ?? "chart";
        // The height that the chart will have, so that nothing moves when it is drawn.
        var heights = (data["forms"] as JsonArray ?? []).Select(form => (double?)form.At("layout", "height") ?? 450).ToList();
        var room = heights.Count == 0 ? "" : Invariant($"--narrow: {heights[0]}px; --wide: {heights[^1]}px");
        // The page makes them when asked: nothing has to be drawn beforehand.
        var save = data["csv"] is null ? Markup.Empty : Markup.Of($"""
            <p class="save">Save as {Forms.Select(form => Markup.Of($"""
                <button type="button" data-save="{form}">{form.ToUpperInvariant()}<span class="unseen">: {title}</span></button>
                """))}</p>

            """);
        return Markup.Of($"""
            <figure class="chart" id="{id}" aria-label="{title}" style="{room}">
            {new Markup(inside[..inside.LastIndexOf("</div>", StringComparison.Ordinal)])}{Script(data)}
            <noscript><p class="no-chart">The chart is drawn by a script, and scripts are off.</p></noscript>
            </div>
            {save}</figure>

            """);
    }

    /// <summary>Whether an output's HTML is a chart of the library.</summary>
    public static bool IsChart(string? html) =>
        html is not null && html.Contains("class=\"dprk-figure\"", StringComparison.Ordinal) && Data().IsMatch(html);

    /// <summary>A plain Plotly figure, which another library made, on a page.</summary>
    public static Markup OfPlotly(JsonObject figure, string alt, string id)
    {
        var layout = figure["layout"]?.DeepClone() ?? new JsonObject();
        var form = new JsonObject { ["from"] = 0, ["data"] = figure["data"]?.DeepClone(), ["layout"] = layout };
        return Markup.Of($"""
            <figure class="chart" id="{id}" aria-label="{alt}">
            <div class="dprk-figure" id="{id}-drawing">
            <div class="dprk-plot" role="img" tabindex="0" aria-label="{alt}"><p>{alt}</p></div>
            <p class="dprk-said" role="status"></p>
            <section class="dprk-panel" aria-label="The row behind the mark" tabindex="-1" hidden></section>
            {Script(new() { ["id"] = id, ["title"] = alt, ["config"] = new JsonObject(), ["forms"] = new JsonArray(form) })}
            </div>
            </figure>

            """);
    }

    private static Markup Script(JsonObject data) =>
        new($"<script type=\"application/json\" class=\"dprk-data\">{data.ToJsonString(Json)}</script>");

    [GeneratedRegex(@"<script type=""application/json"" class=""dprk-data"">([\s\S]*?)</script>")]
    private static partial Regex Data();

    [GeneratedRegex(@"<div class=""dprk-figure""[^>]*>")]
    private static partial Regex Identity();
}
