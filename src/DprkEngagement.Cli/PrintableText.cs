namespace DprkEngagement.Cli;

/// <summary>Makes text that comes from data or a notebook safe to print on one line of a terminal: a value may hold escape sequences that
/// recolour or retitle it, or marks that reverse the reading direction and hide what is there.</summary>
internal static class PrintableText
{
    /// <summary>The text with every invisible steering character spelled out, e.g. <c>\u001B</c>, <c>\n</c>.</summary>
    public static string Of(string text) => VisibleText.Of(text);
}
