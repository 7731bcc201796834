namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Refined oil from Russia as claimed, each figure held against what the United Nations allow in a year.</summary>
    public static Result<Claim> OilAgainstCeiling(EngagementData data)
    {
        var ceiling = OilCeiling(data);
        var (used, leftOut) = Sorted(QuantitiesOf(data, "oil", "amount").Select(data.ClaimsOf), claim =>
            claim.Estimate.Smallest is null ? "gives no number" : claim.Measure != ClaimMeasure.Flow ? "of no stated period" : null);
        return new()
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
                ClaimColumns.Stated,
                ClaimColumns.Claimant,
                ClaimColumns.Figure with { Value = claim => claim.Estimate.Smallest, Text = FigureText, Unit = "barrels" },
                ClaimColumns.Period,
                new("above_ceiling", "Above the year's ceiling (empty: cannot be told)", claim => IsAboveCeiling(claim, ceiling)),
                ClaimColumns.Scope,
            ],
            Ids = claim => IdsOf(claim, ceiling),
            LeftOut = leftOut,
        };
    }

    /// <summary>Recorded trade by partner and year, and with all partners together.</summary>
    /// <returns>For each partner, and as null for all together, every year; several claims of one year, on the whole of it or a part, are
    /// several rows. A row without a claim is unknown, which is not zero.</returns>
    public static Result<(Actor? Partner, int Year, Claim? Claim)> TradeByYear(EngagementData data)
    {
        static int Year(Claim claim) => claim.PeriodStart!.Value.Year;
        var (used, leftOut) = Sorted(
            new[] { "amount", "wider" }.SelectMany(kind => QuantitiesOf(data, "trade", kind)).Select(data.ClaimsOf), WhyNoYear);
        var years = used.Count == 0 ? [] : Enumerable.Range(used.Min(Year), used.Max(Year) - used.Min(Year) + 1).ToList();
        var partners = data.Actors.Where(actor => used.Exists(claim => TradePartner(claim) == actor.Iso3c))
            .OrderBy(actor => actor.Iso3c, StringComparer.Ordinal);
        return new()
        {
            Title = "Recorded trade of North Korea, US dollars (empty: not known)",
            Unit = "US dollars",
            Definition = "Exports and imports together in a calendar year, as customs or officials state them; several claims of one year "
                + "stand beside each other, a figure for a part of a year apart. Arms are in none of them. A year without a row is "
                + "unknown. All partners is the Bank of Korea's estimate and leaves trade with South Korea out.",
            Rows =
            [
                .. from partner in partners.Append<Actor?>(null)
                   from year in years
                   from claim in used.Where(one => Year(one) == year && TradePartner(one) == partner?.Iso3c)
                       .OrderBy(one => !IsWholeYear(one)).Cast<Claim?>().DefaultIfEmpty(null)
                   select (partner, year, claim),
            ],
            Columns =
            [
                new("year", "Year", row => row.Year),
                new("partner", "Partner", row => row.Partner?.Iso3c, row => row.Partner?.Name ?? "All but South Korea"),
                OfClaim(ClaimColumns.Claimant),
                OfClaim(ClaimColumns.Figure with { Value = claim => claim.Estimate.Smallest, Text = FigureText, Unit = "US dollars" }),
                OfClaim(ClaimColumns.Period),
                OfClaim(ClaimColumns.Stated),
                OfClaim(ClaimColumns.Scope),
            ],
            Ids = row => IdsOf(row.Claim),
            LeftOut = leftOut,
        };

        static Column<(Actor? Partner, int Year, Claim? Claim)> OfClaim(Column<Claim> column) => new(
            column.Name, column.Header, row => row.Claim is { } claim ? column.Value(claim) : null,
            row => row.Claim is { } claim ? column.TextOf(claim) : "", column.Unit);
    }

    internal static Claim? OilCeiling(EngagementData data) =>
        QuantitiesOf(data, "oil", "limit").SelectMany(data.ClaimsOf).LastOrDefault(claim => claim.Estimate.Best is not null);

    /// <summary>Whether a claim is above the limit of a year; null where that cannot be told.</summary>
    internal static bool? IsAboveCeiling(Claim claim, Claim? ceiling)
    {
        if (ceiling?.Estimate.Best is not { } limit || claim.PeriodEnd is null || claim.PeriodStart?.Year != claim.PeriodEnd?.Year)
            return null;

        var least = claim.Estimate.OpenBelow ? null : claim.Estimate.Smallest;
        var most = claim.Estimate.OpenAbove ? null : claim.Estimate.Largest;
        return least > limit || (least == limit && claim.Estimate.Hedge == Hedge.MoreThan) ? true
            : IsWholeYear(claim) && most <= limit ? false
            : null;
    }

    internal static bool IsWholeYear(Claim claim) =>
        claim is { PeriodStart: { Month: 1, Day: 1 } start, PeriodEnd: { Month: 12, Day: 31 } end }
        && start.Year == end.Year;

    internal static string? TradePartner(Claim claim) => claim.Quantity.Kind == "wider"
        ? null
        : new[] { claim.From, claim.To }.OfType<Actor>().FirstOrDefault(actor => !MeetingRule.IsDprk(actor))?.Iso3c;

    private static string FigureText(Claim claim) => EstimateText.Spoken(claim.Estimate);

    private static string? WhyNoYear(Claim claim) => claim switch
    {
        { Estimate.Smallest: null } => "gives no number",
        { PeriodStart: null } or { PeriodEnd: null } => "no period",
        _ when claim.PeriodStart!.Value.Year != claim.PeriodEnd!.Value.Year => "more than one calendar year",
        { Quantity.Kind: "amount" } when TradePartner(claim) is null => "no partner",
        _ => null,
    };
}
