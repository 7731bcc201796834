using System.Runtime.CompilerServices;
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
    public static Markup Of(Template template) => new(template.ToString());

    /// <summary>A text as it reads; line ends become LF.</summary>
    public static Markup Encode(string text) =>
        new(Encoder.Encode(text.ReplaceLineEndings("\n")).Replace("&#xA;", "\n", StringComparison.Ordinal));

    /// <summary>One after the other.</summary>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));

    public override string ToString() => Text;

    /// <summary>Collects an interpolated string for <see cref="Of"/>.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Template
    {
        private readonly StringBuilder _text;

        public Template(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

        public void AppendLiteral(string value) => _text.Append(value);

        public void AppendFormatted(Markup value) => _text.Append(value.Text);

        public void AppendFormatted(IEnumerable<Markup> values) => _text.Append(Join(values).Text);

        public void AppendFormatted(string? value) => _text.Append(Encode(value ?? "").Text);

        public void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

        public override string ToString() => _text.ToString();
    }
}
