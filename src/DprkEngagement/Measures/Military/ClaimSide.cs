namespace DprkEngagement;

/// <summary>One of the things that a comparison sets side by side: the latest claims about a quantity and how far they reach.</summary>
public sealed class ClaimSide
{
    private const int RecentMonths = 12;

    internal ClaimSide(string name, LatestClaims latest, DateOnly? day = null)
    {
        (Name, Latest) = (name, latest);
        var last = day ?? (latest.Claims.Count > 0 ? latest.Claims[^1].Published.End : DateOnly.MaxValue);
        RecentFrom = last.AddMonths(-RecentMonths).AddDays(1);
        Recent = latest.Envelope(outliers: false, since: RecentFrom);
        Envelope = latest.Envelope(outliers: false);
        WithoutParties = latest.Envelope(partiesToWar: false, outliers: false);
        Outliers = [.. latest.Claims.Where(claim => claim.OutlierReason is not null)];
    }

    /// <summary>What is counted, in words: "killed".</summary>
    public string Name { get; }

    /// <summary>The latest claim of every claimant.</summary>
    public LatestClaims Latest { get; }

    /// <summary>From the lowest to the highest of them, outliers left out; null where there is none.</summary>
    public ClaimEnvelope? Envelope { get; }

    /// <summary>The same without claimants whose state fights in the war; null where nobody else gives a number.</summary>
    public ClaimEnvelope? WithoutParties { get; }

    /// <summary>
    /// The envelope of those stated in the twelve months that end with the last of them, or with the day of the record:
    /// who fell silent earlier could not know of what came after. Null where there is none.
    /// </summary>
    public ClaimEnvelope? Recent { get; }

    /// <summary>First of these twelve months' days.</summary>
    public DateOnly RecentFrom { get; }

    /// <summary>Latest claims that the table calls outliers.</summary>
    public IReadOnlyList<Claim> Outliers { get; }

    /// <summary>The side of a quantity and a kind of number.</summary>
    internal static ClaimSide Of(EngagementData data, string name, Quantity quantity, ClaimMeasure measure) =>
        new(name, SentInAll.Of(data.ClaimsOf(quantity)).Latest(measure), data.KnownOn);

    /// <summary>Its rows of a table: every claimant, then the two envelopes.</summary>
    internal IEnumerable<ResultRow> Rows() =>
    [
        .. Latest.Claims.Select(claim => new ResultRow(
            [Name, claim.Claimant.Name, StatedDate.Of(claim.Published), EstimateText.Spoken(claim.Estimate), claim.OutlierReason is { } reason ? "outlier: " + reason : claim.Scope ?? ""],
            [claim.Id])),
        .. Row("All claimants", Envelope),
        .. Envelope is null || WithoutParties?.Claims.Count == Envelope.Claims.Count ? [] : Row("Without parties to the war", WithoutParties),
        .. Recent is null || Recent.Claims.Count == Envelope?.Claims.Count ? [] : Row($"Stated since {DateText.Day(RecentFrom)}", Recent),
    ];

    private IEnumerable<ResultRow> Row(string who, ClaimEnvelope? envelope) => envelope is null
        ? [new ResultRow([Name, who, "", "nobody gives a number", ""], [])]
        : [new ResultRow([Name, who, "", EnvelopeText.WithUnit(envelope), ""], [.. new[] { envelope.LowestClaim.Id, envelope.HighestClaim.Id }.Distinct()])];
}
