namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Every military quantity: the latest claim of every claimant, and how far they reach with and without parties to the
    /// war.</summary>
    public static Result<ClaimSide> MilitaryClaims(EngagementData data)
    {
        List<ClaimSide> sides =
        [
            .. from quantity in data.Quantities.Where(IsMilitary)
               from measure in new[] { ClaimMeasure.Cumulative, ClaimMeasure.Stock, ClaimMeasure.Flow }
               let side = new ClaimSide(data, quantity, measure)
               where side.Latest.Count > 0
               select side,
        ];
        var named = sides.Select(side => (side.Quantity.Id, side.Measure)).ToHashSet();
        return new()
        {
            Title = "Military claims: the latest of every claimant",
            Unit = "the unit stands with each figure",
            Definition = "Of every claimant the latest claim that gives a number. Lowest to highest: among them, outliers left out; no "
                + "interval of confidence. The last twelve months end with the last of these claims, or with the day of the record. "
                + "Parties to the war are Russia, Ukraine and North Korea. Once anybody gave a total beyond the first wave of soldiers, "
                + "claims on that wave alone are left out. Quantities and kinds of number are never added.",
            Rows = sides,
            Columns =
            [
                new("what", "What", side => side.Name),
                new("measure", "Kind of number", side => side.Measure),
                new("claimants", "Claimants", side => side.Envelope?.Claims.Count ?? 0),
                new("lowest_to_highest", "Lowest to highest", side => side.Envelope?.ToString()),
                new("without_parties", "Without parties to the war", side => side.WithoutParties?.ToString()),
                new("last_twelve_months", "Of the last twelve months", side => side.Recent?.ToString()),
                new("last_stated", "Last stated", side => side.Latest[^1].Published.Start,
                    side => StatedDate.Of(side.Latest[^1].Published)),
            ],
            Ids = side => IdsOf([.. side.Latest]),
            LeftOut =
            [
                .. sides.SelectMany(side => side.Latest.LeftOut.Concat(
                    LeftOutOf(side.Latest, claim => claim.OutlierReason is { } reason ? "outlier: " + reason : null))),
                .. LeftOutOf(data.Claims, claim => !IsMilitary(claim.Quantity) || named.Contains((claim.Quantity.Id, claim.Measure)) ? null
                    : claim.Estimate.Smallest is null ? "gives no number" : EnumText.Words(claim.Status)),
            ],
        };
    }
}

/// <summary>The latest claims about one quantity and one kind of number, and how far they reach. Claims on the first wave of soldiers alone
/// are left out once a total goes beyond it.</summary>
/// <param name="Name">What is counted, in words: "Killed".</param>
/// <param name="Latest">The latest claim of every claimant.</param>
public sealed record ClaimSide(Quantity Quantity, ClaimMeasure Measure, string Name, Result<Claim> Latest)
{
    private readonly DateOnly _recentFrom;

    internal ClaimSide(EngagementData data, Quantity quantity, ClaimMeasure measure, string? name = null)
        : this(quantity, measure, name ?? EnumText.Capital(quantity.ShortLabel),
            ClaimGroups.InAll(data.ClaimsOf(quantity)).Latest(measure)) =>
        _recentFrom = (data.KnownOn ?? Latest.LastOrDefault()?.Published.End ?? DateOnly.MaxValue).AddMonths(-12).AddDays(1);

    /// <summary>From the lowest to the highest of them, outliers left out; null where there is none.</summary>
    public ClaimEnvelope? Envelope => Latest.Envelope(outliers: false);

    /// <summary>The same without claimants whose state fights in the war; null where nobody else gives a number.</summary>
    public ClaimEnvelope? WithoutParties => Latest.Envelope(partiesToWar: false, outliers: false);

    /// <summary>The envelope of those stated in the twelve months that end with the last of them, or with the day of the record: who fell
    /// silent earlier could not know of what came after. Null where there is none.</summary>
    public ClaimEnvelope? Recent => Latest.Envelope(outliers: false, since: _recentFrom);

    internal IEnumerable<ClaimLine> Lines()
    {
        foreach (var claim in Latest)
            yield return new(Name, claim.Claimant.Name, claim);

        yield return new(Name, "All claimants", Envelope: Envelope);
        if (Envelope is not null && WithoutParties?.Claims.Count != Envelope.Claims.Count)
            yield return new(Name, "Without parties to the war", Envelope: WithoutParties);

        if (Recent is not null && Recent.Claims.Count != Envelope?.Claims.Count)
            yield return new(Name, $"Stated since {DateText.Day(_recentFrom)}", Envelope: Recent);
    }
}
