namespace DprkEngagement;

/// <summary>
/// What one claimant's figure for a part is of its own figure for the whole. Computed here, not stated by the claimant;
/// never across two claimants.
/// </summary>
/// <param name="Part">The part, e.g. killed.</param>
/// <param name="Whole">The whole, e.g. casualties.</param>
public sealed record ClaimedShare(Claim Part, Claim Whole)
{
    /// <summary>Smallest share that the two figures allow, 0 to 1; null where they set no floor.</summary>
    public decimal? Low => Divide(Part.Estimate.Low ?? Part.Estimate.Best, Whole.Estimate.High ?? Whole.Estimate.Best);

    /// <summary>Largest share that the two figures allow; null where they set no ceiling.</summary>
    public decimal? High => Divide(Part.Estimate.High ?? Part.Estimate.Best, Whole.Estimate.Low ?? Whole.Estimate.Best);

    /// <summary>Days from one statement to the other; 0 for one statement.</summary>
    public int DaysApart => Math.Abs(Part.Published.Start.DayNumber - Whole.Published.Start.DayNumber);

    /// <summary>In words: "about 13 %", "at most 10 %", "at least 60 %".</summary>
    internal string Text => (Low, High) switch
    {
        ({ } low, { } high) when low == high => "about " + Percent(low),
        ({ } low, { } high) => $"{Percent(low)} to {Percent(high)}",
        ({ } low, null) => "at least " + Percent(low),
        (null, { } high) => "at most " + Percent(high),
        _ => "no share can be given",
    };

    /// <summary>Its row of a table.</summary>
    internal ResultRow Row(string name) => new(
        [
            name, Part.Claimant.Name,
            DaysApart == 0 ? StatedDate.Of(Part.Published) : $"{StatedDate.Of(Part.Published)} and {StatedDate.Of(Whole.Published)}",
            Text, $"{EstimateText.Spoken(Part.Estimate)} of {EstimateText.Spoken(Whole.Estimate)}",
        ],
        [Part.Id, Whole.Id]);

    private static decimal? Divide(Amount? part, Amount? whole) =>
        part is { } top && whole is { } bottom && (decimal)bottom > 0 ? (decimal)top / (decimal)bottom : null;

    private static string Percent(decimal share) => NumberText.Full(decimal.Round(share * 100, 0, MidpointRounding.AwayFromZero)) + " %";
}
