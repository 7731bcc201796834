using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Plotly.NET;

namespace DprkEngagement;

/// <summary>Charts as plotly's JSON.</summary>
internal static class ChartJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Data and layout.</summary>
    /// <remarks>The layout is written here: Newtonsoft.Json compares each object with all that hold it, and those of Plotly.NET compare
    /// member by member, which takes half a second for a hundred texts.</remarks>
    public static JsonObject Of(GenericChart chart)
    {
        var json = AsPlotlyNetWrites(GenericChart.setLayout(new Layout(), chart)).AsObject();
        json["layout"] = Node(GenericChart.getLayout(chart));
        return json;
    }

    /// <summary>A figure at 900 pixels on light, with its name and digest under <c>layout.meta.figure</c>.</summary>
    public static JsonObject WithMeta(Figure figure)
    {
        var json = Of(figure.Chart());
        var meta = new JsonObject { ["id"] = figure.Id, ["digest"] = Digest(json), ["alt"] = figure.AltText };
        json["layout"]!["meta"] = new JsonObject { ["figure"] = meta };
        return json;
    }

    /// <summary>Tells two drawings apart: 16 hexadecimal digits of SHA-256.</summary>
    public static string Digest(JsonNode json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(json))))[..16];

    /// <summary>One line of JSON that may also stand in a script element.</summary>
    public static string Write(JsonNode json) => json.ToJsonString(Options).Replace("<", "\\u003c", StringComparison.Ordinal);

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        DynamicObj.DynamicObj members => new JsonObject(members.GetProperties(false).Where(member => member.Value is not null)
            .Select(member => KeyValuePair.Create(member.Key, Node(member.Value)))),
        string or bool or int or double => JsonSerializer.SerializeToNode(value),
        System.Collections.IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Node)]),
        _ => AsPlotlyNetWrites(GenericChart.setLayout(
            new Layout().With(new { value }), GenericChart.ofTraceObject(false, new Trace("scatter"))))["layout"]!["value"]?.DeepClone(),
    };

    // Through Plotly.NET, not through Newtonsoft.Json: the kernel has one of its own, and what is named here would be that.
    private static JsonNode AsPlotlyNetWrites(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!;

    /// <summary>What makes one drawing of another of the same form: paths and values that differ. The dark form is kept so.</summary>
    public static JsonArray Difference(JsonNode from, JsonNode to)
    {
        var changes = new JsonArray();
        Walk(from, to, []);
        return changes;

        void Walk(JsonNode? one, JsonNode? other, string[] path)
        {
            var inner = (one, other) switch
            {
                (JsonObject first, JsonObject second) when first.Count == second.Count =>
                    first.Select(member => (member.Key, member.Value, second[member.Key])),
                (JsonArray first, JsonArray second) when first.Count == second.Count =>
                    first.Select((value, n) => ($"{n}", value, second[n])),
                _ => null,
            };
            if (inner is null && !JsonNode.DeepEquals(one, other))
                changes.Add(new JsonArray([.. path.Select(step => (JsonNode)step), other?.DeepClone()]));

            foreach (var (step, before, after) in inner ?? [])
                Walk(before, after, [.. path, step]);
        }
    }
}
