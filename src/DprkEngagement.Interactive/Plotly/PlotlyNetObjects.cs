using System.Text.Json;
using System.Text.Json.Nodes;
using DynamicObj;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace DprkEngagement.Interactive;

/// <summary>
/// Plotly JSON as the objects of Plotly.NET. Its functions take an attribute for absent when it is not of the type they
/// expect, and then put a new one in its place: hence the types.
/// </summary>
internal static class PlotlyNetObjects
{
    private static readonly HashSet<string> Cartesian = ["scatter", "scattergl", "bar", "box", "histogram", "heatmap", "violin", "contour"];

    public static Trace Trace(JsonObject json)
    {
        var type = (string?)json["type"] ?? "scatter";
        var trace = Cartesian.Contains(type) ? new Trace2D(type) : type == "pie" ? new TraceDomain(type) : new Trace(type);
        return Fill(trace, json, "trace");
    }

    /// <param name="target">The object to fill.</param>
    /// <param name="json">Its attributes.</param>
    /// <param name="path">What it is, e.g. layout.</param>
    public static T Fill<T>(T target, JsonObject json, string path)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in json)
        {
            // The type of a trace is its own and was given when it was made.
            if (target is not Plotly.NET.Trace || name != "type")
            {
                target.SetValue(name, Value(value, $"{path}.{name.TrimEnd("0123456789".ToCharArray())}"));
            }
        }

        return target;
    }

    private static object? Value(JsonNode? node, string path) => node switch
    {
        null => null,
        JsonObject json => Fill(Empty(path), json, path),
        JsonArray { Count: > 0 } list when list.All(item => item is JsonObject) => Objects(list, path),
        JsonArray list => list.Select(item => Value(item, path + "[]")).ToArray(),
        _ => Scalar(node.AsValue()),
    };

    private static object? Scalar(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => (string?)value,
        _ when value.TryGetValue<int>(out var whole) => whole,
        _ when value.TryGetValue<long>(out var whole) => whole,
        _ => value.TryGetValue<decimal>(out var number) ? number : (object)(double)value,
    };

    private static object Objects(JsonArray list, string path)
    {
        var items = list.Select(item => Fill(Empty(path + "[]"), item!.AsObject(), path + "[]")).ToList();
        return path switch
        {
            "layout.annotations" => items.Cast<Annotation>().ToArray(),
            "layout.shapes" => items.Cast<Shape>().ToArray(),
            "layout.images" => items.Cast<LayoutImage>().ToArray(),
            _ => items.ToArray(),
        };
    }

    private static DynamicObj.DynamicObj Empty(string path) => path switch
    {
        "layout.xaxis" or "layout.yaxis" => new LinearAxis(),
        "layout.annotations[]" => new Annotation(),
        "layout.shapes[]" => new Shape(),
        "layout.images[]" => new LayoutImage(),
        "layout.legend" => new Legend(),
        "layout.margin" => new Margin(),
        "layout.grid" => new LayoutGrid(),
        "trace.marker" => new Marker(),
        "trace.error_x" or "trace.error_y" => new Error(),
        "trace.marker.pattern" => new Pattern(),
        "trace.marker.colorbar" => new ColorBar(),
        "trace.domain" => new Domain(),
        _ => path[(path.LastIndexOf('.') + 1)..] switch
        {
            "font" or "textfont" or "tickfont" or "titlefont" or "insidetextfont" or "outsidetextfont" => new Font(),
            "title" => new Title(),
            "line" => new Line(),
            "hoverlabel" => new Hoverlabel(),
            _ => new DynamicObj.DynamicObj(),
        },
    };
}
