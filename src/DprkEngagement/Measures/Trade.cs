namespace DprkEngagement;

/// <content>Recorded trade.</content>
public static partial class Measures
{
    /// <summary>Recorded trade by partner and year, and with all partners together.</summary>
    /// <returns>
    /// For each partner, and as null for all together, every year; several claims of one year, on the whole of it or a part, are several
    /// rows. A row without a claim is unknown, which is not zero.
    /// </returns>
    public static Result<(Actor? Partner, int Year, Claim? Claim)> TradeByYear(EngagementData data)
    {
        var sets = new[] { "amount", "wider" }.SelectMany(kind => QuantitiesOf(data, "trade", kind)).Select(data.ClaimsOf).ToList();
        List<Claim> used = [.. sets.SelectMany(set => set).Where(claim => WhyNoYear(claim) is null)];
        var years = used.Count == 0 ? [] : Enumerable.Range(used.Min(Year), used.Max(Year) - used.Min(Year) + 1).ToList();
        IEnumerable<Actor?> partners = data.Actors.Where(actor => used.Exists(claim => TradePartner(claim) == actor.Iso3c))
            .OrderBy(actor => actor.Iso3c, StringComparer.Ordinal);
        return new Result<(Actor? Partner, int Year, Claim? Claim)>
        {
            Title = "Recorded trade of North Korea, US dollars (empty: not known)",
            Unit = "US dollars",
            Definition = "Exports and imports together in a calendar year, as customs or officials state them; several claims of one year "
                + "stand beside each other, a figure for a part of a year apart. Arms are in none of them. A year without a row is "
                + "unknown. All partners is the Bank of Korea's estimate and leaves trade with South Korea out.",
            Rows =
            [
                .. from partner in partners.Append(null)
                   from year in years
                   from claim in used.Where(one => Year(one) == year && TradePartner(one) == partner?.Iso3c)
                       .OrderBy(one => !IsWholeYear(one)).Cast<Claim?>().DefaultIfEmpty(null)
                   select (partner, year, claim),
            ],
            Columns =
            [
                new("year", "Year", row => row.Year),
                new("partner", "Partner", row => row.Partner?.Iso3c, row => row.Partner?.Name ?? "All but South Korea"),
                new("claimant", "Claimant", row => row.Claim?.Claimant.Name),
                new("figure", "Figure", row => row.Claim?.Estimate.Smallest, row => row.Claim is { } claim
                    ? EstimateText.Spoken(claim.Estimate) : "", "US dollars"),
                new("period", "Period", row => row.Claim is { } claim ? PeriodText.Of(claim) : null),
                new("stated", "Stated", row => row.Claim?.Published.Start, row => row.Claim is { } claim ? StatedDate.Of(claim.Published)
                    : ""),
                new("scope", "What exactly", row => row.Claim?.Scope),
            ],
            Ids = row => IdsOf(row.Claim),
            LeftOut =
            [
                .. sets.SelectMany(set => set.LeftOut),
                .. sets.SelectMany(set => set).Where(claim => WhyNoYear(claim) is not null)
                .Select(claim => new LeftOut(claim.Id, WhyNoYear(claim)!)),
            ],
        };
    }

    /// <summary>Whom a claim on trade is with; null for all partners together.</summary>
    internal static string? TradePartner(Claim claim) => claim.Quantity.Kind == "wider"
        ? null
        : new[] { claim.From, claim.To }.OfType<Actor>().FirstOrDefault(actor => actor.Iso3c != "PRK")?.Iso3c;

    private static string? WhyNoYear(Claim claim) => claim switch
    {
        { Estimate.Smallest: null } => "gives no number",
        { PeriodStart: null } or { PeriodEnd: null } => "no period",
        _ when claim.PeriodStart!.Value.Year != claim.PeriodEnd!.Value.Year => "more than one calendar year",
        { Quantity.Kind: "amount" } when TradePartner(claim) is null => "no partner",
        _ => null,
    };

    private static int Year(Claim claim) => claim.PeriodStart!.Value.Year;
}
