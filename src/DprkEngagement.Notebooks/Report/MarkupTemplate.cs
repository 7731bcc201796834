using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>Collects an interpolated string for <see cref="Markup.Of"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupTemplate
{
    private readonly StringBuilder _text;

    public MarkupTemplate(int literalLength, int formattedCount) =>
        _text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>The template's own text: markup.</summary>
    public void AppendLiteral(string value) => _text.Append(value);

    /// <summary>Markup stays as it is.</summary>
    public void AppendFormatted(Markup value) => _text.Append(value.Text);

    /// <summary>Markup, one after the other.</summary>
    public void AppendFormatted(IEnumerable<Markup> values) => _text.Append(Markup.Join(values).Text);

    /// <summary>Any text is encoded.</summary>
    public void AppendFormatted(string? value) => _text.Append(Markup.Encode(value ?? "").Text);

    /// <summary>Numbers are written in the invariant culture.</summary>
    public void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}
