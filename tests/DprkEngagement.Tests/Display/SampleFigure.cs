using System.Text.Json.Nodes;

namespace DprkEngagement.Tests.Display;

/// <summary>A small figure whose texts try to break out of where they are put.</summary>
internal static class SampleFigure
{
    public const string Hostile = "</script><img src=x onerror=alert(1)> \"quoted\" & 'more'";

    public static ResultTable Table { get; } = new(
        "Meetings " + Hostile,
        ["Country", "Meetings"],
        [new(["Xi " + Hostile, "5"], ["row-1", "row-\"2\""]), new(["Díaz-Canel", ""], [])]);

    private static readonly Source Kcna = new("kcna", "KCNA " + Hostile, "Report", new DateOnly(2018, 6, 12), new Uri("https://example.org/a?b=1&c=\"2\""));

    public static Figure Create() => new(style => new PlotlyFigure(
        [new JsonObject { ["type"] = "scatter", ["x"] = new JsonArray(1, 2.5), ["y"] = new JsonArray(3, 4), ["name"] = "Díaz-Canel " + Hostile }],
        new JsonObject { ["height"] = style.Narrow ? 500 : 400, ["font"] = new JsonObject { ["color"] = style.Ink } },
        FigureConfig.Create()))
    {
        Id = "sample",
        Title = "Title " + Hostile,
        Caption = "Caption " + Hostile,
        AltText = "Alt " + Hostile,
        Table = Table,
        Sources =
        [
            Kcna,
            new("bad", "Bad", "Not a page " + Hostile, null, new Uri("javascript:alert(1)")),
        ],
        Citations =
        [
            new("events", "row-1", Kcna, "the day"),
            new("events", "row-1", Kcna, "the place"),
            new("events", "row-\"2\"", Kcna, "the day"),
        ],
    };
}
