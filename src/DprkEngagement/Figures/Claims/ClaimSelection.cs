namespace DprkEngagement;

/// <summary>
/// Which claims of a quantity a chart draws: coded and provisional rows that give a number. The rest is named with
/// the reason, so that a caption can account for every row.
/// </summary>
internal sealed class ClaimSelection
{
    private ClaimSelection(IReadOnlyList<Claim> drawn, IReadOnlyList<LeftOut> leftOut) => (Drawn, LeftOut) = (drawn, leftOut);

    /// <summary>The claims drawn, in order of publication.</summary>
    public IReadOnlyList<Claim> Drawn { get; }

    /// <summary>The claims not drawn.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>The selection from a set.</summary>
    public static ClaimSelection Of(ClaimSet set)
    {
        var all = set.WithProvisional();
        return new ClaimSelection(
            [.. all.Where(c => c.Estimate.Smallest is not null)],
            [.. all.LeftOut, .. all.Where(c => c.Estimate.Smallest is null).Select(c => new LeftOut(c.Id, "gives no number"))]);
    }

    /// <summary>The claims of one kind of number.</summary>
    public IReadOnlyList<Claim> Of(ClaimMeasure measure) => [.. Drawn.Where(c => c.Measure == measure)];

    /// <summary>Running totals alone; flows and stocks join those not drawn.</summary>
    public ClaimSelection RunningTotals() => new(
        Of(ClaimMeasure.Cumulative),
        [.. LeftOut, .. Drawn.Where(c => c.Measure != ClaimMeasure.Cumulative).Select(c => new LeftOut(c.Id, c.Measure is ClaimMeasure.Flow ? "of one period only" : "stock"))]);
}
