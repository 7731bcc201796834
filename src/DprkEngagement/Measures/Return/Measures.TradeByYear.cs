namespace DprkEngagement;

/// <content>Trade.</content>
public static partial class Measures
{
    // Only these two have a series; a third partner needs rows first.
    private static readonly string[] TradePartners = ["CHN", "RUS"];

    /// <summary>Recorded trade of the DPRK with China, with Russia and with all partners, year by year, as claimed. Arms are in none of it.</summary>
    /// <param name="data">The data.</param>
    /// <param name="provisional">True lets in rows that rest on secondary pages only.</param>
    public static TradeByYear TradeByYear(EngagementData data, bool provisional = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        var two = data.ClaimsOf(Quantity.TradeTwoWay);
        var all = data.ClaimsOf(Quantity.TradeAllPartners);
        (two, all) = provisional ? (two.WithProvisional(), all.WithProvisional()) : (two, all);
        List<Claim> used = [.. two.Concat(all).Where(claim => WhyNoYear(claim) is null)];
        var years = used.Count == 0 ? [] : Enumerable.Range(used.Min(Year), used.Max(Year) - used.Min(Year) + 1).ToList();
        TradeYear Of(Actor? partner, int year)
        {
            var claims = used.Where(claim => Year(claim) == year && Partner(claim) == partner?.Iso3c).ToList();
            return new TradeYear(partner, year, [.. claims.Where(IsWholeYear)], [.. claims.Where(claim => !IsWholeYear(claim))]);
        }

        var partners = TradePartners.Select(iso3c => data.Actors.FirstOrDefault(actor => actor.Iso3c == iso3c)).OfType<Actor>().Append(null);
        return new TradeByYear
        {
            Unit = "US dollars",
            Definition = "Exports and imports together in a calendar year, as customs or officials state them; several claims of one year stand beside each other. A figure for a part of a "
                + "year is kept apart. Arms are in none of them, and a claim is taken as its claimant states it: no growth rate is turned into a figure (the rules of the codebook). A year without a row is unknown. All partners is the Bank of Korea's estimate and leaves trade with South Korea out.",
            RowIds = [.. used.Select(claim => claim.Id)],
            Years = [.. partners.SelectMany(partner => years.Select(year => Of(partner, year)))],
            LeftOut =
            [
                .. two.LeftOut, .. all.LeftOut,
                .. two.Concat(all).Select(claim => (claim.Id, Reason: WhyNoYear(claim))).Where(one => one.Reason is not null).Select(one => new LeftOut(one.Id, one.Reason!)),
            ],
        };
    }

    private static string? WhyNoYear(Claim claim) => claim switch
    {
        { Estimate.Smallest: null } => "gives no number",
        { PeriodStart: null } or { PeriodEnd: null } => "no period",
        _ when claim.PeriodStart!.Value.Year != claim.PeriodEnd!.Value.Year => "more than one calendar year",
        { Quantity: Quantity.TradeTwoWay } when Partner(claim) is not { } partner || !TradePartners.Contains(partner) => "another partner",
        _ => null,
    };

    private static int Year(Claim claim) => claim.PeriodStart!.Value.Year;

    private static bool IsWholeYear(Claim claim) => claim is { PeriodStart: { Month: 1, Day: 1 }, PeriodEnd: { Month: 12, Day: 31 } };

    private static string? Partner(Claim claim) => claim.Quantity == Quantity.TradeAllPartners ? null : new[] { claim.From, claim.To }
        .OfType<Actor>().FirstOrDefault(actor => actor.Iso3c != "PRK")?.Iso3c;
}
