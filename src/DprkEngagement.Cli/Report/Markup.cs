using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DprkEngagement.Cli.Report;

/// <summary>Text that is safe to stand in an HTML page. It is made from an interpolated string whose holes are encoded, unless they are
/// markup themselves, so that a text from the data cannot become an element.</summary>
internal readonly record struct Markup(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Markup Empty { get; } = new("");

    /// <summary>Markup from a template; encodes what is filled in.</summary>
    public static Markup Of(FormattableString template) =>
        new(string.Format(CultureInfo.InvariantCulture, template.Format, [.. template.GetArguments().Select(Filled)]));

    /// <summary>A text as it reads; line ends become LF.</summary>
    public static Markup Encode(string text) =>
        new(Encoder.Encode(text.ReplaceLineEndings("\n")).Replace("&#xA;", "\n", StringComparison.Ordinal));

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));

    public override string ToString() => Text;

    private static string Filled(object? value) => value switch
    {
        Markup markup => markup.Text,
        IEnumerable<Markup> markups => Join(markups).Text,
        _ => Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Text,
    };
}
