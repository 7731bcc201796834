namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Soldiers killed beside soldiers killed and wounded, as running totals, and what share of a claimant's casualties the same
    /// statement puts at killed.</summary>
    public static Result<ClaimLine> KilledAgainstCasualties(EngagementData data)
    {
        var (killed, casualties) = (QuantitiesOf(data, "losses", "killed"), QuantitiesOf(data, "losses", "casualties"));
        return Comparison(
            "Killed against casualties (killed and wounded, sometimes also missing and captured)",
            "soldiers",
            "Running totals: of every claimant the latest claim that gives a number, and from the lowest to the highest of them without "
                + "outliers. A share is given where one claimant published both on one day: killed divided by casualties; a floor of "
                + "casualties makes it a ceiling. Shares that were only put in words are left out.",
            [.. Sides(data, "Casualties", casualties, ClaimMeasure.Cumulative), .. Sides(data, "Killed", killed, ClaimMeasure.Cumulative)],
            ClaimedShares(data, "Killed, of casualties", killed, casualties, daysApart: 0));
    }

    /// <summary>Ballistic missiles delivered, fired at Ukraine and expected, and what share of a claimant's deliveries it says were
    /// fired.</summary>
    public static Result<ClaimLine> MissilesDeliveredAndFired(EngagementData data)
    {
        var (delivered, fired) = (QuantitiesOf(data, "missiles", "amount"), QuantitiesOf(data, "missiles", "used"));
        return Comparison(
            "Ballistic missiles: delivered, fired, expected",
            "missiles",
            "Running totals, and apart from them what was delivered in one stated year and what was expected: of every claimant the latest "
                + "claim that gives a number, and from the lowest to the highest of them without outliers. A share is given where one "
                + "claimant published both running totals at most 31 days apart: fired divided by delivered.",
            [
                .. Sides(data, "Delivered so far", delivered, ClaimMeasure.Cumulative),
                .. Sides(data, "Delivered in one year", delivered, ClaimMeasure.Flow),
                .. Sides(data, "Fired so far", fired, ClaimMeasure.Cumulative),
                .. Sides(data, "Expected", QuantitiesOf(data, "missiles", "plan"), ClaimMeasure.Flow),
            ],
            ClaimedShares(data, "Fired, of delivered", fired, delivered, daysApart: 31));
    }

    /// <summary>Artillery rounds delivered so far, in one period and a year, beside the share of Russian fire that is said to be North
    /// Korean. Nobody counted North Korean shells fired, so nothing is divided.</summary>
    public static Result<ClaimLine> ShellsDeliveredAndUsed(EngagementData data)
    {
        var rounds = QuantitiesOf(data, "munitions", "amount", "rounds");
        return Comparison(
            "Artillery rounds: delivered, and used by Russia",
            "rounds; percent where it says so",
            "Of every claimant the latest claim that gives a number, one block for each quantity and kind of number. No claimant counts "
                + "North Korean shells fired, so deliveries stand beside shares of use and are never divided by them. Running totals "
                + "start on different days and are mostly converted from containers.",
            [
                .. Sides(data, "Delivered so far", rounds, ClaimMeasure.Cumulative),
                .. Sides(data, "Delivered in one period", rounds, ClaimMeasure.Flow),
                .. Sides(data, "A year", QuantitiesOf(data, "munitions", "rate"), ClaimMeasure.Flow),
                .. Sides(data, "Share of what Russia uses", QuantitiesOf(data, "munitions", "share"), ClaimMeasure.Stock),
                .. Sides(data, "Fall against the year before", QuantitiesOf(data, "munitions", "change"), ClaimMeasure.Flow),
            ],
            []);
    }

    private static IEnumerable<ClaimSide> Sides(EngagementData data, string name, IEnumerable<Quantity> quantities, ClaimMeasure measure) =>
        quantities.Select(quantity => new ClaimSide(data, quantity, measure, name));

    private static Result<ClaimLine> Comparison(string title, string unit, string definition, List<ClaimSide> sides, List<ClaimLine> shares)
    {
        List<ClaimLine> lines = [.. sides.Where(side => side.Latest.Count > 0).SelectMany(side => side.Lines()), .. shares];
        var used = lines.SelectMany(line => IdsOf(line.Claim, line.Whole)).ToHashSet();
        return new()
        {
            Title = title,
            Unit = unit,
            Definition = definition,
            Rows = lines,
            Columns = ClaimLine.Columns,
            Ids = line => IdsOf(line.Claim, line.Whole, line.Envelope?.LowestClaim, line.Envelope?.HighestClaim),
            LeftOut =
            [
                .. sides.SelectMany(side => side.Latest.LeftOut).DistinctBy(row => row.RowId).Where(row => !used.Contains(row.RowId)),
            ],
        };
    }

    /// <summary>For each claim on the part, the claim on the whole that its claimant published nearest to it.</summary>
    private static List<ClaimLine> ClaimedShares(
        EngagementData data, string name, IEnumerable<Quantity> parts, IEnumerable<Quantity> wholes, int daysApart)
    {
        IEnumerable<Claim> Numbered(IEnumerable<Quantity> quantities) => quantities
            .SelectMany(quantity => data.ClaimsOf(quantity).Of(ClaimMeasure.Cumulative))
            .Where(claim => claim is { OutlierReason: null, Estimate.Smallest: not null });
        var ofWhole = Numbered(wholes).ToLookup(claim => claim.Claimant.Id);
        return
        [
            .. Numbered(parts).Select(part => ofWhole[part.Claimant.Id]
                    .Select(whole => new ClaimLine(name, part.Claimant.Name, part, whole))
                    .Where(share => share.DaysApart <= daysApart).OrderBy(share => share.DaysApart).ThenBy(share => share.Whole!.Row.Line)
                    .FirstOrDefault())
                .OfType<ClaimLine>(),
        ];
    }
}

/// <summary>A line of a comparison: the latest claim of a claimant; or how far the claimants reach; or what one claimant's figure for a
/// part is of its own figure for the whole, computed here and never across two claimants.</summary>
/// <param name="Who">The claimant, or whom the envelope is of.</param>
/// <param name="Claim">The claim, or the part of a share; null for an envelope.</param>
/// <param name="Whole">The whole of a share; null for any other line.</param>
/// <param name="Envelope">The envelope; null for any other line, and where nobody gives a number.</param>
public sealed record ClaimLine(string What, string Who, Claim? Claim = null, Claim? Whole = null, ClaimEnvelope? Envelope = null)
{
    internal static readonly Column<ClaimLine>[] Columns =
    [
        new("what", "What", line => line.What),
        new("claimant", "Claimant", line => line.Who),
        new("stated", "Stated", line => line.Claim?.Published.Start, line => line.Stated),
        new("figure", "Figure", line => line.Figure),
        new("scope", "What exactly", line => line switch
        {
            { Claim: { } part, Whole: { } whole } => $"{EstimateText.Spoken(part.Estimate)} of {EstimateText.Spoken(whole.Estimate)}",
            { Claim.OutlierReason: { } reason } => "outlier: " + reason,
            _ => line.Claim?.Scope,
        }),
    ];

    /// <summary>Smallest share that the two figures allow, 0 to 1; null where they set no floor, and where the line is no share.</summary>
    public decimal? ShareLow => Divide(Claim?.Estimate.Low ?? Claim?.Estimate.Best, Whole?.Estimate.High ?? Whole?.Estimate.Best);

    /// <summary>Largest share that the two figures allow, 0 to 1; null where they set no ceiling, and where the line is no share.</summary>
    public decimal? ShareHigh => Divide(Claim?.Estimate.High ?? Claim?.Estimate.Best, Whole?.Estimate.Low ?? Whole?.Estimate.Best);

    internal int DaysApart => Math.Abs(Claim!.Published.Start.DayNumber - Whole!.Published.Start.DayNumber);

    private string Stated => this switch
    {
        { Claim: null } => "",
        { Whole: { } whole } when DaysApart > 0 => $"{StatedDate.Of(Claim.Published)} and {StatedDate.Of(whole.Published)}",
        _ => StatedDate.Of(Claim.Published),
    };

    private string Figure => this switch
    {
        { Whole: not null } => (ShareLow, ShareHigh) switch
        {
            ({ } low, { } high) when low == high => "about " + Percent(low),
            ({ } low, { } high) => $"{Percent(low)} to {Percent(high)}",
            ({ } low, null) => "at least " + Percent(low),
            (null, { } high) => "at most " + Percent(high),
            _ => "no share can be given",
        },
        { Claim: { } claim } => EstimateText.Spoken(claim.Estimate),
        _ => Envelope?.ToString() ?? "nobody gives a number",
    };

    private static decimal? Divide(Amount? part, Amount? whole) =>
        part is { } top && whole is { } bottom && (decimal)bottom > 0 ? (decimal)top / (decimal)bottom : null;

    private static string Percent(decimal share) => NumberText.Full(decimal.Round(share * 100, 0, MidpointRounding.AwayFromZero)) + " %";
}
