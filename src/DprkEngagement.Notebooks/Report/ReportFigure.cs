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
    public const string MimeType = "application/vnd.dprk.figure+json";

    /// <exception cref="InvalidOperationException">The JSON has another shape.</exception>
    public static ReportFigure Parse(JsonNode json) => new(
        Text(json["id"]),
        Text(json["title"]),
        Text(json["caption"]),
        Text(json["alt"]),
        RendersOf(json),
        ReportTable.Parse(json["table"]!),
        [.. json["sources"]!.AsArray().Select(source => ParseSource(source!))]);

    /// <summary>The height in CSS pixels of a look, e.g. wide-light, so that a page can keep the place free.</summary>
    public int Height(string look) => (int)Math.Ceiling(Renders[look]!["layout"]!["height"]!.GetValue<double>());

    private static JsonObject RendersOf(JsonNode json)
    {
        var renders = json["renders"]!.DeepClone().AsObject();
        foreach (var (_, render) in renders)
        {
            CaptionRemoval.Apply(render!["layout"]!.AsObject());
        }

        return renders;
    }

    private static ReportSource ParseSource(JsonNode source) => new(
        Text(source["id"]),
        Text(source["publisher"]),
        Text(source["title"]),
        (string?)source["published"],
        (string?)source["url"]);

    private static string Text(JsonNode? node) => (string)node!;
}
