namespace DprkEngagement;

/// <summary>One form of a label with its size in pixels, measured once.</summary>
/// <param name="Markup">Text of plotly.js.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal sealed record LabelForm(string Markup, double Width, double Height)
{
    /// <summary>A form at a type size.</summary>
    public static LabelForm Of(string markup, double size) =>
        new(markup, TextMeasure.Width(markup, size), TextMeasure.Height(markup, size));
}
