namespace DprkEngagement;

/// <summary>Figures in words and in short, with their hedge.</summary>
internal static class EstimateText
{
    /// <summary>In words with the unit, as tables say it: "more than 3,000 soldiers", "4.2 to 5.8 million rounds".</summary>
    public static string Spoken(Estimate estimate) => estimate.Hedge switch
    {
        Hedge.Unquantified => "no number given",
        Hedge.Range => Range(Number(estimate.Smallest), Number(estimate.Largest), " to ") + " " + estimate.Unit.Plural,
        Hedge.About => "about " + WithUnit(estimate),
        Hedge.AtLeast => "at least " + WithUnit(estimate),
        Hedge.MoreThan => "more than " + WithUnit(estimate),
        Hedge.UpTo => "up to " + WithUnit(estimate),
        _ => WithUnit(estimate),
    };

    /// <summary>In short, as labels say it: 3,000+ (floor), ≤ 8,000 (ceiling), 4.2–5.8 m (range), 11,000.</summary>
    public static string Short(Estimate estimate) => Short(estimate, NumberText.Short);

    /// <summary>The same where the panel's head carries "million": 4.2–5.8.</summary>
    public static string ShortMillions(Estimate estimate) => Short(estimate, NumberText.Millions);

    private static string Short(Estimate estimate, Func<decimal, string> write) => estimate switch
    {
        { Smallest: null } => "no number",
        { Hedge: Hedge.Range } => Range(write((decimal)estimate.Smallest), write((decimal)estimate.Largest!.Value), "–"),
        { OpenAbove: true } => write((decimal)estimate.Smallest) + "+",
        { OpenBelow: true } => "≤ " + write((decimal)estimate.Smallest),
        _ => write((decimal)estimate.Smallest),
    };

    // One unit for both ends: 4.2–5.8 m.
    private static string Range(string low, string high, string between)
    {
        var unit = high.LastIndexOf(' ') is > 0 and var at ? high[at..] : "";
        return (low.EndsWith(unit, StringComparison.Ordinal) ? low[..^unit.Length] : low) + between + high;
    }

    private static string WithUnit(Estimate estimate) =>
        Number(estimate.Smallest) + " " + (estimate.Smallest == 1m ? estimate.Unit.Singular : estimate.Unit.Plural);

    private static string Number(Amount? amount) => NumberText.Spoken((decimal)amount!.Value);
}
