namespace DprkEngagement;

/// <content>Oil against the limit.</content>
public static partial class Measures
{
    /// <summary>Refined oil from Russia as claimed, each figure held against what the United Nations allow in a year.</summary>
    public static Result<Claim> OilAgainstCeiling(EngagementData data)
    {
        var sets = QuantitiesOf(data, "oil", "amount").Select(data.ClaimsOf).ToList();
        var ceiling = OilCeiling(data);
        List<Claim> used = [.. sets.SelectMany(set => set)
            .Where(claim => claim is { Estimate.Smallest: not null, Measure: ClaimMeasure.Flow })];
        return new Result<Claim>
        {
            Title = "Refined oil from Russia, barrels, "
                + (ceiling is null ? "ceiling not known" : $"against a ceiling of {EstimateText.Spoken(ceiling.Estimate)} a year"),
            Unit = "barrels",
            Definition = "Refined petroleum from Russia in a stated period. A claim is above the ceiling where the least it allows for, in "
                + "a span within one calendar year, is more than the ceiling of the year; it is not where the most it allows for a whole "
                + "year is not. Nothing is added.",
            Rows = used,
            Columns =
            [
                new("stated", "Stated", claim => claim.Published.Start, claim => StatedDate.Of(claim.Published)),
                new("claimant", "Claimant", claim => claim.Claimant.Name),
                new("figure", "Figure", claim => claim.Estimate.Smallest, claim => EstimateText.Spoken(claim.Estimate), "barrels"),
                new("period", "Period", claim => PeriodText.Of(claim)),
                new("above_ceiling", "Above the year's ceiling (empty: cannot be told)", claim => IsAboveCeiling(claim, ceiling)),
                new("scope", "What exactly", claim => claim.Scope),
            ],
            Ids = claim => IdsOf(claim, ceiling),
            LeftOut =
            [
                .. sets.SelectMany(set => set.LeftOut),
                .. sets.SelectMany(set => set).Except(used)
                    .Select(claim => new LeftOut(claim.Id, claim.Estimate.Smallest is null ? "gives no number" : "of no stated period")),
            ],
        };
    }

    /// <summary>The claim that states the limit of a year; the last published, null where there is none.</summary>
    internal static Claim? OilCeiling(EngagementData data) =>
        QuantitiesOf(data, "oil", "limit").SelectMany(data.ClaimsOf).LastOrDefault(claim => claim.Estimate.Best is not null);

    /// <summary>Whether a claim is above the limit of a year; null where that cannot be told.</summary>
    internal static bool? IsAboveCeiling(Claim claim, Claim? ceiling)
    {
        if (ceiling?.Estimate.Best is not { } limit || claim.PeriodStart is not { } start || claim.PeriodEnd is not { } end
            || start.Year != end.Year)
            return null;

        var least = claim.Estimate.OpenBelow ? null : claim.Estimate.Smallest;
        var most = claim.Estimate.OpenAbove ? null : claim.Estimate.Largest;
        return least > limit || (least == limit && claim.Estimate.Hedge == Hedge.MoreThan) ? true
            : IsWholeYear(claim) && most <= limit ? false
            : null;
    }

    /// <summary>True where a claim describes one calendar year from its first to its last day.</summary>
    internal static bool IsWholeYear(Claim claim) =>
        claim is { PeriodStart: { Month: 1, Day: 1 } start, PeriodEnd: { Month: 12, Day: 31 } end }
        && start.Year == end.Year;
}
