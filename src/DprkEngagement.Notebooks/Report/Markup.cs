using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Text that is safe to stand in an HTML page. It is made from an interpolated string whose holes are encoded, unless
/// they are markup themselves, so that a text from the data cannot become an element.
/// </summary>
internal readonly record struct Markup(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Markup Empty { get; } = new("");

    /// <summary>Markup from a template; encodes what is filled in.</summary>
    public static Markup Of(MarkupTemplate template) => new(template.ToString());

    /// <summary>A text as it reads; line ends become LF.</summary>
    public static Markup Encode(string text) => text.AsSpan().Contains('\n')
        ? new(string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Encoder.Encode)))
        : new(Encoder.Encode(text));

    /// <summary>One after the other.</summary>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));

    public override string ToString() => Text;
}
