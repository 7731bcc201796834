using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DprkEngagement.Cli.Checking;

/// <summary>JSON as the check writes it: indented, letters of every script as they are, what steers a terminal escaped.</summary>
internal static class IndentedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(JsonNode node) => VisibleText.OfLines(node.ToJsonString(Options)) + "\n";
}
