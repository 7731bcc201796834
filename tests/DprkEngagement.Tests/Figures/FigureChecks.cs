using System.Text.Json;
using System.Text.Json.Nodes;

namespace DprkEngagement.Tests.Figures;

/// <summary>What must hold for every figure in every look.</summary>
internal static class FigureChecks
{
    public static readonly IReadOnlyList<(int Width, FigureTheme Theme)> Looks =
        [(1280, FigureTheme.Light), (1280, FigureTheme.Dark), (390, FigureTheme.Light), (390, FigureTheme.Dark), (900, FigureTheme.Neutral)];

    /// <summary>Two renders of one look are the same text, in any culture; it is JSON without a null.</summary>
    public static void RendersPurely(Func<Figure> make)
    {
        foreach (var (width, theme) in Looks)
        {
            var first = Text(make().Render(width, theme));
            using var _ = new InCulture("tr-TR");
            Assert.Equal(first, Text(make().Render(width, theme)));
            using var json = JsonDocument.Parse(first);
            Assert.DoesNotContain("null", Nulls(json.RootElement));
        }
    }

    /// <summary>The ids in <c>customdata</c>, once each, in order.</summary>
    public static IReadOnlyList<string> IdsDrawn(PlotlyFigure figure) =>
    [
        .. figure.Data.Where(t => t!["customdata"] is not null)
            .SelectMany(t => t!["customdata"]!.AsArray().Select(d => (string)d![0]!))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Every text of the figure, tags and all.</summary>
    public static IReadOnlyList<string> Texts(PlotlyFigure figure) =>
        [.. figure.Layout["annotations"]!.AsArray().Select(a => (string)a!["text"]!)];

    private static string Text(PlotlyFigure figure) =>
        new JsonObject { ["data"] = figure.Data, ["layout"] = figure.Layout, ["config"] = figure.Config }.ToJsonString();

    private static IEnumerable<string> Nulls(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => ["null"],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Nulls(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nulls),
        _ => [],
    };
}
