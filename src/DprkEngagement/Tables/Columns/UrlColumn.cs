using System.Text;

namespace DprkEngagement;

/// <summary>An address that begins with http:// or https://.</summary>
internal sealed class UrlColumn(FieldSchema schema) : Column(schema)
{
    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        value.Text = Encoding.UTF8.GetString(bytes);
        return IsWebAddress(value.Text);
    }

    public override (string Rule, string Message)? Explain(string text) => ("url-unreadable", "write a whole web address, beginning with https:// or http://, without spaces");

    private static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && !HasSpace(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;

    private static bool HasSpace(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                return true;
            }
        }

        return false;
    }
}
