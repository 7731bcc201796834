namespace DprkEngagement;

/// <summary>As much of a value as a message shows: a field may hold a page of text.</summary>
internal static class Excerpt
{
    private const int Most = 100;

    public static string Of(string text) => text.Length <= Most ? text : string.Concat(text.AsSpan(0, Most - (char.IsHighSurrogate(text[Most - 1]) ? 1 : 0)), "…");
}
