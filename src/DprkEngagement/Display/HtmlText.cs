using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DprkEngagement;

/// <summary>Text from the data on its way into HTML.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Safe as an element's text and inside a quoted attribute; what would reverse the reading direction is spelled out.</summary>
    public static string Encode(string text) => Encoder.Encode(VisibleText.OfLines(text));
}
