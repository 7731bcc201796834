using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DprkEngagement;

/// <summary>
/// JSON with one fixed form: no line breaks, non-ASCII readable, and <c>&lt; &gt; &amp; '</c> escaped, so that it may
/// stand inside a script element whatever the data say.
/// </summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(JsonNode node) => node.ToJsonString(Options);
}
