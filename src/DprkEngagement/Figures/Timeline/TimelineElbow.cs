using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A line between two meetings in neighbouring lanes, with the days between them.</summary>
/// <param name="Gap">The gap.</param>
internal readonly record struct TimelineElbow(MeetingGap Gap)
{
    /// <summary>The meeting in the first lane (China).</summary>
    public Meeting First => ChinaCameFirst ? Gap.Earlier : Gap.Later;

    /// <summary>The meeting in the second lane (United States).</summary>
    public Meeting Second => ChinaCameFirst ? Gap.Later : Gap.Earlier;

    /// <summary>True where the Chinese meeting came before the US one.</summary>
    public bool ChinaCameFirst => Gap.Earlier.Counterpart.Iso3c == "CHN";

    /// <summary>A straight line in data units.</summary>
    public static JsonObject Line(JsonNode x0, JsonNode y0, JsonNode x1, JsonNode y1, string color, double width, string? dash = null)
    {
        var line = new JsonObject { ["color"] = color, ["width"] = width };
        if (dash is not null)
        {
            line["dash"] = dash;
        }

        return new JsonObject
        {
            ["type"] = "line",
            ["xref"] = "x",
            ["yref"] = "y",
            ["x0"] = x0,
            ["y0"] = y0,
            ["x1"] = x1,
            ["y1"] = y1,
            ["line"] = line,
            ["layer"] = "between",
        };
    }
}
