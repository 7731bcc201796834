namespace DprkEngagement;

/// <summary>12.000 where things are counted: the point most likely parts thousands, and as a number it is 12.</summary>
internal static class PointOfThousands
{
    /// <summary>True for one to three digits, not beginning with zero, a point and three more.</summary>
    public static bool IsIn(ReadOnlySpan<byte> number) =>
        number.Length is >= 5 and <= 7 && number[^4] == '.' && number[0] is >= (byte)'1' and <= (byte)'9';

    public static Accident In(string text) => new(
        "thousands-point", "thousands-point", $"a point stands before decimals, so that this is {text[..^4]}: write {text.Remove(text.Length - 4, 1)} if the point parts thousands, or {text[..^4]} if it does not");
}
