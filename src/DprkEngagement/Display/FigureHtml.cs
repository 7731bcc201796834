using Plotly.NET;

namespace DprkEngagement;

/// <summary>A figure as a piece of html that stands on its own: every form of it, the rows and sources behind its marks, plotly.js packed,
/// and the script that draws the form that fits. All outputs of a notebook stand on one page and are shown in any order, so each brings all
/// of it, and plotly.js is unpacked once.</summary>
internal static class FigureHtml
{
    /// <summary>Widths that are drawn for, and from which width of the page each is taken.</summary>
    private static readonly (int From, int Width)[] Forms = [(0, 390), (700, 700), (880, 900)];

    /// <summary>The text names so many sources, the best.</summary>
    private const int TextSources = 20;

    /// <summary>The whole fragment.</summary>
    public static string Live(Figure figure) => Fragment(figure.Id, figure.AltText, Payload(figure), Below(figure));

    /// <summary>The fragment of a chart that is no figure.</summary>
    public static string Live(GenericChart chart)
    {
        var json = ChartJson.Of(chart);
        var payload = new JsonObject
        {
            ["config"] = new JsonObject { ["displaylogo"] = false },
            ["forms"] = new JsonArray(new JsonObject { ["from"] = 0, ["data"] = json["data"]!.DeepClone(),
                ["layout"] = json["layout"]?.DeepClone() ?? new JsonObject() }),
        };
        return Fragment("chart", Title(json) is { Length: > 0 } title ? title : "Chart", payload, "");
    }

    /// <summary>For who sees no pictures: finding, numbers, what they are, sources.</summary>
    public static string Text(Figure figure)
    {
        var text = new StringBuilder().Append(figure.Title).Append("\n\n").Append(figure.Table.ToText()).Append('\n')
            .Append(figure.Caption).Append("\n\nSources\n");
        var sources = RowSources.Best(figure.Data, figure.RowIds);
        foreach (var source in sources.Take(TextSources))
        {
            text.Append("- ").AppendJoin(", ", new[] { source.Publisher, source.Title, source.Published is { } day ? DateText.Iso(day)
                : null, RowSources.Address(source) }
                .Where(part => !string.IsNullOrEmpty(part))).Append('\n');
        }

        return VisibleText.OfLines(text + (sources.Count > TextSources
            ? FormattableString.Invariant($"- and {sources.Count - TextSources} more\n") : ""));
    }

    /// <summary>What can be said of a chart that is no figure.</summary>
    public static string Text(GenericChart chart) =>
        FormattableString.Invariant($"A chart, series: {ChartJson.Of(chart)["data"]!.AsArray().Count}. {Title(ChartJson.Of(chart))}");

    private static string Title(JsonObject json) => json["layout"]?["title"] switch
    {
        JsonObject title => (string?)title["text"] ?? "",
        JsonValue title => (string?)title ?? "",
        _ => "",
    };

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

    private static string Below(Figure figure) =>
        $"<details class=\"dprk-below\"><summary>The numbers of “{TableHtml.Encode(figure.Title)}”</summary>\n"
        + $"{TableHtml.Style}{TableHtml.Element(figure.Table)}</details>\n";

    private static JsonObject Payload(Figure figure)
    {
        var rows = RowSources.Of(figure.Data, figure.RowIds);
        return new JsonObject
        {
            ["id"] = figure.Id,
            ["id"] = figure.Id,
            ["title"] = figure.Title,
            ["csv"] = figure.Table.ToCsv(),
            ["csv"] = figure.Table.ToCsv(),
            ["config"] = new JsonObject { ["displayModeBar"] = false, ["scrollZoom"] = false, ["doubleClick"] = false,
                ["showTips"] = false },
            ["forms"] = new JsonArray([.. Forms.Select(form =>
            {
                var (light, dark) = (ChartJson.Of(figure.Chart(new(form.Width))), ChartJson.Of(figure.Chart(new(form.Width, true))));
                return new JsonObject
                {
                    ["from"] = form.From, ["data"] = light["data"]!.DeepClone(), ["layout"] = light["layout"]!.DeepClone(),
                        ["dark"] = ChartJson.Difference(light, dark),
                };
            })]),
            ["rows"] = rows["rows"]!.DeepClone(),
            ["sources"] = rows["sources"]!.DeepClone(),
        };
    }
}
