namespace DprkEngagement;

/// <content>Oil.</content>
public static partial class Measures
{
    /// <summary>Claims about refined oil from Russia, each held against what the UN allows in a calendar year.</summary>
    /// <param name="data">The data.</param>
    /// <param name="provisional">True lets in rows that rest on secondary pages only.</param>
    public static OilAgainstCeiling OilAgainstCeiling(EngagementData data, bool provisional = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        var set = provisional ? data.ClaimsOf(Quantity.OilRefined).WithProvisional() : data.ClaimsOf(Quantity.OilRefined);
        var ceiling = data.ClaimsOf(Quantity.OilCeiling).LastOrDefault(claim => claim.Estimate.Best is not null);
        List<Claim> used = [.. set.Where(claim => claim.Estimate.Smallest is not null && claim.Measure == ClaimMeasure.Flow)];
        return new OilAgainstCeiling
        {
            Unit = "barrels",
            Definition = "Refined petroleum from Russia in a stated period. A claim is above the ceiling where the least it allows for, in a span within one calendar year, is more than the "
                + "ceiling of the whole year; it is not where the most it allows for a whole year is not. Nothing is added: claims of one span speak of the same barrels.",
            RowIds = [.. used.Select(claim => claim.Id), .. ceiling is null ? [] : (string[])[ceiling.Id]],
            Ceiling = ceiling,
            Deliveries = [.. used.Select(claim => new OilDelivery(claim, IsAbove(claim, ceiling?.Estimate.Best)))],
            LeftOut = [.. set.LeftOut, .. set.Except(used).Select(claim => new LeftOut(claim.Id, claim.Estimate.Smallest is null ? "gives no number" : "of no stated period"))],
        };
    }

    private static bool? IsAbove(Claim claim, Amount? ceiling)
    {
        if (ceiling is not { } limit || claim.PeriodStart is not { } start || claim.PeriodEnd is not { } end || start.Year != end.Year)
        {
            return null;
        }

        var least = claim.Estimate.OpenBelow ? null : claim.Estimate.Smallest;
        var most = claim.Estimate.OpenAbove ? null : claim.Estimate.Largest;
        return least > limit || (least == limit && claim.Estimate.Hedge == Hedge.MoreThan) ? true : IsWholeYear(claim) && most <= limit ? false : null;
    }
}
