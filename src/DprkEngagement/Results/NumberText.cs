namespace DprkEngagement;

/// <summary>Numbers as the charts write them, in the invariant culture.</summary>
internal static class NumberText
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>All digits with thousands separators, e.g. 11,000 or 0.35.</summary>
    public static string Full(decimal value) => value.ToString("#,##0.############", Invariant);

    /// <summary>Below a million all digits (11,000), above in millions, billions or trillions with at most two decimals (4.8 m, 1.25
    /// bn).</summary>
    public static string Short(decimal value) => value switch
    {
        >= 1_000_000_000_000 => Millions(value / 1_000_000) + " tn",
        >= 1_000_000_000 => Millions(value / 1_000) + " bn",
        >= 1_000_000 => Millions(value) + " m",
        _ => Full(value),
    };

    /// <summary>In prose and hover texts: 11,000; 4.8 million; 1.25 billion.</summary>
    public static string Spoken(decimal value) =>
        Short(value).Replace(" tn", " trillion", StringComparison.Ordinal).Replace(" bn", " billion", StringComparison.Ordinal)
            .Replace(" m", " million", StringComparison.Ordinal);

    /// <summary>Millions without the unit, at most two decimals: 4.8.</summary>
    public static string Millions(decimal value) => (value / 1_000_000).ToString("0.##", Invariant);

    /// <summary>For narrow axes: 10k, 4 m.</summary>
    public static string Axis(decimal value) => value switch
    {
        >= 1_000_000 => Short(value),
        >= 1_000 => (value / 1_000).ToString("0.#", Invariant) + "k",
        _ => Full(value),
    };

    /// <summary>For tables and files: digits and a decimal point alone, e.g. 11000.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", Invariant);
}

/// <summary>Numbers and lists in sentences.</summary>
internal static class NumberWords
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A word up to twelve, then digits: three, 15.</summary>
    public static string Of(int number) =>
        number >= 0 && number < Words.Length ? Words[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 meeting", "3 meetings".</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>"China", "China and Russia", "China, Russia and Japan".</summary>
    public static string List(IReadOnlyList<string> parts, string last = "and") => parts.Count == 1
        ? parts[0]
        : $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}";
}
