namespace DprkEngagement;

internal static class NumberText
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>All digits with thousands separators, e.g. 11,000 or 0.35.</summary>
    public static string Full(decimal value) => value.ToString("#,##0.############", Invariant);

    /// <summary>For tables and files: digits and a decimal point alone, e.g. 11000.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", Invariant);

    /// <summary>Millions without the unit, at most two decimals: 4.8.</summary>
    public static string Millions(decimal value) => (value / 1_000_000).ToString("0.##", Invariant);

    /// <summary>Below a million all digits (11,000), above at most two decimals (4.8 m, 1.25 bn, 1 tn).</summary>
    public static string Short(decimal value) => value switch
    {
        >= 1_000_000_000_000 => Millions(value / 1_000_000) + " tn",
        >= 1_000_000_000 => Millions(value / 1_000) + " bn",
        >= 1_000_000 => Millions(value) + " m",
        _ => Full(value),
    };

    /// <summary>In prose and hover texts: 11,000; 4.8 million; 1.25 billion.</summary>
    public static string Spoken(decimal value) => Short(value)
        .Replace(" tn", " trillion", StringComparison.Ordinal).Replace(" bn", " billion", StringComparison.Ordinal)
        .Replace(" m", " million", StringComparison.Ordinal);

    /// <summary>For narrow axes: 10k, 4 m.</summary>
    public static string Axis(decimal value) =>
        value is >= 1_000 and < 1_000_000 ? (value / 1_000).ToString("0.#", Invariant) + "k" : Short(value);
}

internal static class NumberWords
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A word up to twelve, then digits: three, 15.</summary>
    public static string Of(int number) => Words.ElementAtOrDefault(number) ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 meeting", "3 meetings".</summary>
    public static string Count(int number, string one, string many) => Invariant($"{number} {(number == 1 ? one : many)}");

    /// <summary>"China", "China and Russia", "China, Russia and Japan".</summary>
    public static string List(IReadOnlyList<string> parts, string last = "and") => parts.Count == 1
        ? parts[0]
        : $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}";
}

/// <summary>Names of coded values in words, so that a value added to an enum needs no text of its own.</summary>
internal static class EnumText
{
    /// <summary>As the tables write it: NotCounted is "not_counted".</summary>
    public static string Code(Enum value) => CodeNames.InData(value.ToString());

    /// <summary>In lower case with spaces: LeaderMeeting is "leader meeting", UnVote is "UN vote".</summary>
    public static string Words(Enum value) => Words(Code(value));

    /// <summary>A code of the data in words: leader_meeting is "leader meeting".</summary>
    public static string Words(string code) =>
        string.Join(' ', code.Split('_').Select(word => word is "gdp" or "un" or "us" ? word.ToUpperInvariant() : word));

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}

/// <summary>Figures in words and in short, with their hedge.</summary>
internal static class EstimateText
{
    /// <summary>In words with the unit, as tables say it: "more than 3,000 soldiers", "4.2 to 5.8 million rounds".</summary>
    public static string Spoken(Estimate estimate)
    {
        if (estimate is not { Smallest: { } smallest, Largest: { } largest })
            return "no number given";

        var (low, high) = (NumberText.Spoken((decimal)smallest), NumberText.Spoken((decimal)largest));
        return estimate.Hedge == Hedge.Range ? $"{Range(low, high, " to ")} {estimate.Unit.Plural}"
            : $"{(estimate.Hedge == Hedge.Exact ? "" : EnumText.Words(estimate.Hedge) + " ")}{low} "
                + (smallest == 1m ? estimate.Unit.Singular : estimate.Unit.Plural);
    }

    /// <summary>In short, as labels say it: 3,000+ (floor), ≤ 8,000 (ceiling), 4.2–5.8 m (range), 11,000.</summary>
    public static string Short(Estimate estimate) => Short(estimate, NumberText.Short);

    /// <summary>The same where the panel's head carries "million": 4.2–5.8.</summary>
    public static string ShortMillions(Estimate estimate) => Short(estimate, NumberText.Millions);

    private static string Short(Estimate estimate, Func<decimal, string> write) =>
        estimate is not { Smallest: { } low, Largest: { } high } ? "no number"
            : estimate.Hedge == Hedge.Range ? Range(write((decimal)low), write((decimal)high), "–")
            : $"{(estimate.OpenBelow ? "≤ " : "")}{write((decimal)low)}{(estimate.OpenAbove ? "+" : "")}";

    // One unit for both ends: 4.2–5.8 m.
    private static string Range(string low, string high, string between)
    {
        var unit = high.LastIndexOf(' ') is > 0 and var at ? high[at..] : "";
        return (low.EndsWith(unit, StringComparison.Ordinal) ? low[..^unit.Length] : low) + between + high;
    }
}
