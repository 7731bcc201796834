namespace DprkEngagement;

/// <summary>A value that changed.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Before">The value as it was; null where the field was empty.</param>
/// <param name="After">The value as it is; null where the field is empty.</param>
public sealed record ValueChange(string Column, string? Before, string? After)
{
    private const int Longest = 60;

    private const int Context = 20;

    /// <summary>Both values, so that in long texts the difference is seen: 1500 → 1800, (empty) → 12000.</summary>
    public override string ToString()
    {
        var (before, after) = (Before ?? "", After ?? "");
        if (before.Length <= Longest && after.Length <= Longest)
        {
            return $"{Shown(before)} → {Shown(after)}";
        }

        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return $"{Part(before, start, end)} → {Part(after, start, end)}";
    }

    private static string Part(string text, int start, int end)
    {
        if (text.Length == 0)
        {
            return Shown(text);
        }

        var first = Math.Max(0, start - Context);
        var last = Math.Min(text.Length, Math.Min(text.Length - end + Context, Math.Max(first, start) + (2 * Longest)));
        return $"{(first > 0 ? "…" : "")}{text[first..last]}{(last < text.Length ? "…" : "")}";
    }

    private static string Shown(string text) => text.Length == 0 ? "(empty)" : text;
}
