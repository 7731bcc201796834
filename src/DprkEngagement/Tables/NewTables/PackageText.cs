using System.Text;
using System.Text.Json;

namespace DprkEngagement;

/// <summary>Adds a table to the text of datapackage.json; every byte that was there stays.</summary>
internal static class PackageText
{
    private const string Indent = "    ";

    /// <param name="package">The bytes of datapackage.json, which has at least one table.</param>
    /// <param name="resource">The new table, as JSON whose lines end in LF.</param>
    public static byte[] Add(byte[] package, string resource)
    {
        var mark = package.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var at = mark + EndOfResources(package.AsSpan(mark));
        var lineEnd = package.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var added = $",\n{resource}".Replace("\n", lineEnd + Indent, StringComparison.Ordinal);
        return [.. package[..at], .. Encoding.UTF8.GetBytes(added), .. package[at..]];
    }

    /// <summary>The place after the last table.</summary>
    private static int EndOfResources(ReadOnlySpan<byte> package)
    {
        var reader = new Utf8JsonReader(package);
        var (inResources, end) = (false, 0);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                inResources = reader.ValueTextEquals("resources");
            }
            else if (inResources && reader.CurrentDepth == 2 && reader.TokenType == JsonTokenType.EndObject)
            {
                end = (int)reader.BytesConsumed;
            }
        }

        return end;
    }
}
