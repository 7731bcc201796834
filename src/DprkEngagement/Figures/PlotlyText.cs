namespace DprkEngagement;

/// <summary>Text for plotly.js, which reads a few tags (<c>b</c>, <c>br</c>, <c>a</c> …) in every text it shows.</summary>
internal static class PlotlyText
{
    /// <summary>Text from the data, so that nothing in it is read as a tag; line breaks become spaces.</summary>
    public static string Escape(string text) => VisibleText.Of(text.ReplaceLineEndings(" "))
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Escaped and bold.</summary>
    public static string Bold(string text) => "<b>" + Escape(text) + "</b>";

    /// <summary>Lines, already escaped, one under the other.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);
}
