using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The configuration of every plot: fills its place, no tool bar, and a finger can scroll past.</summary>
internal static class FigureConfig
{
    /// <summary>A new copy, since a node of JSON has one parent.</summary>
    public static JsonObject Create() => new()
    {
        ["responsive"] = true,
        ["displayModeBar"] = false,
        ["displaylogo"] = false,
        ["scrollZoom"] = false,
        ["locale"] = "en",
    };
}
