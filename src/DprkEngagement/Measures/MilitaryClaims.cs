namespace DprkEngagement;

/// <content>All military quantities.</content>
public static partial class Measures
{
    private static readonly Column<ClaimSide>[] SideColumns =
    [
        new("what", "What", side => side.Name),
        new("measure", "Kind of number", side => side.Measure),
        new("claimants", "Claimants", side => side.Envelope?.Claims.Count ?? 0),
        new("lowest_to_highest", "Lowest to highest", side => side.Envelope?.ToString()),
        new("without_parties", "Without parties to the war", side => side.WithoutParties?.ToString()),
        new("last_twelve_months", "Of the last twelve months", side => side.Recent?.ToString()),
        new("last_stated", "Last stated", side => side.Latest[^1].Published.Start, side => StatedDate.Of(side.Latest[^1].Published)),
    ];

    /// <summary>Every military quantity: the latest claim of every claimant, and how far they reach with and without parties to the
    /// war.</summary>
    public static Result<ClaimSide> MilitaryClaims(EngagementData data)
    {
        List<ClaimSide> sides =
        [
            .. from quantity in data.Quantities.Where(IsMilitary)
               from measure in new[] { ClaimMeasure.Cumulative, ClaimMeasure.Stock, ClaimMeasure.Flow }
               let side = ClaimSide.Of(data, quantity, measure)
               where side.Latest.Count > 0
               select side,
        ];
        var named = sides.Select(side => (side.Quantity.Id, side.Measure)).ToHashSet();
        return new Result<ClaimSide>
        {
            Title = "Military claims: the latest of every claimant",
            Unit = "the unit stands with each figure",
            Definition = "Of every claimant the latest claim that gives a number. Lowest to highest: among them, outliers left out; no "
                + "interval of confidence. The last twelve months end with the last of these claims, or with the day of the record. "
                + "Parties to the war are Russia, Ukraine and North Korea. Once anybody gave a total beyond the first wave of soldiers, "
                + "claims on that wave alone are left out. Quantities and kinds of number are never added.",
            Rows = sides,
            Columns = SideColumns,
            Ids = side => side.Latest.Select(claim => claim.Id),
            LeftOut =
            [
                .. sides.SelectMany(side =>
                side.Latest.LeftOut.Concat(side.Outliers.Select(claim => new LeftOut(claim.Id, "outlier: " + claim.OutlierReason)))),
                .. data.Claims.Where(claim => IsMilitary(claim.Quantity) && !named.Contains((claim.Quantity.Id, claim.Measure)))
                    .Select(claim => new LeftOut(claim.Id, claim.Estimate.Smallest is null ? "gives no number"
                    : EnumText.Words(claim.Status))),
            ],
        };
    }
}

/// <summary>The latest claims about one quantity and one kind of number, and how far they reach.</summary>
public sealed record ClaimSide
{
    private const int RecentMonths = 12;

    private ClaimSide(Quantity quantity, ClaimMeasure measure, string name, Result<Claim> latest, DateOnly? day)
    {
        (Quantity, Measure, Name, Latest) = (quantity, measure, name, latest);
        var last = day ?? (latest.Count > 0 ? latest[^1].Published.End : DateOnly.MaxValue);
        RecentFrom = last.AddMonths(-RecentMonths).AddDays(1);
        Recent = latest.Envelope(outliers: false, since: RecentFrom);
        Envelope = latest.Envelope(outliers: false);
        WithoutParties = latest.Envelope(partiesToWar: false, outliers: false);
        Outliers = [.. latest.Where(claim => claim.OutlierReason is not null)];
    }

    /// <summary>What is counted.</summary>
    public Quantity Quantity { get; }

    /// <summary>The kind of number.</summary>
    public ClaimMeasure Measure { get; }

    /// <summary>What is counted, in words: "Killed".</summary>
    public string Name { get; }

    /// <summary>The latest claim of every claimant.</summary>
    public Result<Claim> Latest { get; }

    /// <summary>From the lowest to the highest of them, outliers left out; null where there is none.</summary>
    public ClaimEnvelope? Envelope { get; }

    /// <summary>The same without claimants whose state fights in the war; null where nobody else gives a number.</summary>
    public ClaimEnvelope? WithoutParties { get; }

    /// <summary>The envelope of those stated in the twelve months that end with the last of them, or with the day of the record: who fell
    /// silent earlier could not know of what came after. Null where there is none.</summary>
    public ClaimEnvelope? Recent { get; }

    /// <summary>First of these twelve months' days.</summary>
    public DateOnly RecentFrom { get; }

    /// <summary>Latest claims that the table calls outliers.</summary>
    public IReadOnlyList<Claim> Outliers { get; }

    /// <summary>The side of a quantity and a kind of number; claims on the first wave alone are left out once a total goes beyond
    /// it.</summary>
    internal static ClaimSide Of(EngagementData data, Quantity quantity, ClaimMeasure measure, string? name = null) =>
        new(quantity, measure, name ?? EnumText.Capital(quantity.ShortLabel), ClaimGroups.InAll(data.ClaimsOf(quantity)).Latest(measure),
            data.KnownOn);

    /// <summary>Its lines of a comparison: every claimant, then the envelopes.</summary>
    internal IEnumerable<ClaimLine> Lines() =>
    [
        .. Latest.Select(claim => new ClaimLine(Name, claim.Claimant.Name, claim)),
        new ClaimLine(Name, "All claimants", Envelope: Envelope),
        .. Envelope is null || WithoutParties?.Claims.Count == Envelope.Claims.Count
            ? Array.Empty<ClaimLine>()
            : [new ClaimLine(Name, "Without parties to the war", Envelope: WithoutParties)],
        .. Recent is null || Recent.Claims.Count == Envelope?.Claims.Count
            ? Array.Empty<ClaimLine>()
            : [new ClaimLine(Name, $"Stated since {DateText.Day(RecentFrom)}", Envelope: Recent)],
    ];
}
