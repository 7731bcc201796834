namespace DprkEngagement;

/// <summary>What was claimed about the DPRK's trade with one partner in one calendar year.</summary>
/// <param name="Partner">The partner; null is all partners but South Korea together.</param>
/// <param name="Year">The year.</param>
/// <param name="WholeYear">Claims about the whole year, in order of publication.</param>
/// <param name="PartOfYear">Claims about a part of it: a floor at best, never to be compared with a whole year.</param>
public sealed record TradeYear(Actor? Partner, int Year, IReadOnlyList<Claim> WholeYear, IReadOnlyList<Claim> PartOfYear)
{
    /// <summary>True where no row tells of the year. That is not a year without trade.</summary>
    public bool Unknown => WholeYear.Count == 0 && PartOfYear.Count == 0;
}
