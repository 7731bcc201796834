using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>A chart as a cell's output carries it, in the MIME type application/vnd.dprk.figure+json.</summary>
/// <param name="Id">The figure's fixed id.</param>
/// <param name="Title">The finding, in one sentence.</param>
/// <param name="Caption">How many rows, which span, what the marks mean.</param>
/// <param name="AltText">What a reader who cannot see the chart needs.</param>
/// <param name="Renders">Its Plotly figures by look: wide-light, wide-dark, narrow-light, narrow-dark.</param>
/// <param name="Table">The same numbers.</param>
/// <param name="Sources">What it rests on.</param>
internal sealed record ReportFigure(
    string Id,
    string Title,
    string Caption,
    string AltText,
    JsonObject Renders,
    ResultTable Table,
    IReadOnlyList<ReportSource> Sources)
{
    private static readonly string[] Looks = ["wide-light", "wide-dark", "narrow-light", "narrow-dark"];

    /// <returns>Null where the JSON has another shape than the library's: anybody may use the MIME type.</returns>
    public static ReportFigure? TryParse(JsonNode json)
    {
        try
        {
            return new ReportFigure(
                json.TextOf("id"),
                json.TextOf("title"),
                json.TextOf("caption"),
                json.TextOf("alt"),
                RendersOf(json),
                ReportTable.Parse(json.Of("table")),
                [.. json.ItemsOf("sources").Select(ParseSource)]);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The height in CSS pixels of a look, e.g. wide-light, so that a page can keep the place free.</summary>
    public int Height(string look) => (int)Math.Ceiling(Renders.Of(look).Of("layout").NumberOf("height"));

    private static JsonObject RendersOf(JsonNode json)
    {
        var renders = new JsonObject();
        foreach (var look in Looks)
        {
            var render = json.Of("renders").Of(look).DeepClone().AsObject();
            var layout = render.Of("layout").AsObject();
            CaptionRemoval.Apply(layout);

            // What the page's script takes for granted.
            _ = (layout.NumberOf("height"), render.Of("data").AsArray(), render.Of("config").AsObject());
            renders[look] = render;
        }

        return renders;
    }

    private static ReportSource ParseSource(JsonNode source) => new(
        source.TextOf("id"),
        source.TextOf("publisher"),
        source.TextOf("title"),
        (string?)source["published"],
        (string?)source["url"],
        [.. source.ItemsOf("rows").Select(row => row.GetValue<string>())]);
}
