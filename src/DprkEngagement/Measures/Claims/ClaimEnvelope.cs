using System.Diagnostics.CodeAnalysis;

namespace DprkEngagement;

/// <summary>
/// From the lowest to the highest figure that claimants state: how far they disagree. It is not an interval of
/// confidence, and nobody stated its middle.
/// </summary>
public sealed record ClaimEnvelope : Measure
{
    [SetsRequiredMembers]
    private ClaimEnvelope(LatestClaims latest, IReadOnlyList<Claim> used, IReadOnlyList<LeftOut> leftOut)
    {
        (Quantity, Measure, Claims, LeftOut) = (latest.Quantity, latest.Measure, used, leftOut);
        LowestClaim = used.MinBy(c => c.Estimate.Smallest)!;
        HighestClaim = used.MaxBy(c => c.Estimate.Largest)!;
        Unit = latest.Unit;
        RowIds = [.. used.Select(c => c.Id)];
        Definition =
            "The smallest and the largest number stated among the latest claims of every claimant. A floor (\"at least\") may "
            + "be the largest and a ceiling (\"up to\") the smallest: then the envelope is open on that side. Portraits of the dead and "
            + "figures that were only recalled are left out.";
    }

    /// <summary>What is counted.</summary>
    public Quantity Quantity { get; }

    /// <summary>The kind of number.</summary>
    public ClaimMeasure Measure { get; }

    /// <summary>The smallest number stated.</summary>
    public Amount Lowest => LowestClaim.Estimate.Smallest!.Value;

    /// <summary>The largest number stated.</summary>
    public Amount Highest => HighestClaim.Estimate.Largest!.Value;

    /// <summary>The claim that states the smallest number; of several the first published.</summary>
    public Claim LowestClaim { get; }

    /// <summary>The claim that states the largest number; of several the first published.</summary>
    public Claim HighestClaim { get; }

    /// <summary>True where a claim that states the smallest number may mean less: "up to".</summary>
    public bool OpenBelow => Claims.Any(c => c.Estimate.Smallest == Lowest && c.Estimate.OpenBelow);

    /// <summary>True where a claim that states the largest number may mean more: "at least", "more than".</summary>
    public bool OpenAbove => Claims.Any(c => c.Estimate.Largest == Highest && c.Estimate.OpenAbove);

    /// <summary>The claims between, in order of publication; at least one.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Claims that were not used, with the reason.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Envelope of {Claims.Count} claimants: {EnumText.Words(Quantity)} ({EnumText.Words(Measure)}), {Unit}",
        ["End", "Figure", "Claimant", "Stated"],
        [Row("Lowest", LowestClaim), Row("Highest", HighestClaim)]);

    internal static ClaimEnvelope? Of(LatestClaims latest, bool partiesToWar, bool outliers, DateOnly? since)
    {
        string? WhyNot(Claim claim) => claim switch
        {
            { Claimant.PartyToWar: true } when !partiesToWar => "its state is a party to the war",
            { Published.End: var day } when since is { } first && day < first => $"stated before {DateText.Day(first)}",
            { OutlierReason: { } reason } when !outliers => "outlier: " + reason,
            _ => PartialCounts.WhyNot(claim),
        };
        var used = latest.Claims.Where(c => WhyNot(c) is null).ToList();
        var leftOut = latest.Claims.Where(c => WhyNot(c) is not null).Select(c => new LeftOut(c.Id, WhyNot(c)!));
        return used.Count == 0 ? null : new ClaimEnvelope(latest, used, [.. latest.LeftOut, .. leftOut]);
    }

    private static ResultRow Row(string end, Claim claim) =>
        new([end, EstimateText.Spoken(claim.Estimate), claim.Claimant.Name, StatedDate.Of(claim.Published)], [claim.Id]);
}
