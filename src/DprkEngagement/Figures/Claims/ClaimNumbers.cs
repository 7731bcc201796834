namespace DprkEngagement;

/// <summary>The numbers of a chart of claims as a table, and in words for a reader who cannot see it.</summary>
internal static class ClaimNumbers
{
    /// <summary>
    /// One row per claim, in the order of the panels. The figure's words carry the hedge and with it which bound is stated, and its
    /// unit; who carried a claim stands with the claimant, and what makes a row special with what it counts.
    /// </summary>
    public static ResultTable Table(string title, IEnumerable<ClaimPanel> panels) => new(
        title,
        ["Panel", "Claimant", "Stated", "Figure", "Kind of number", "What exactly"],
        [.. panels.SelectMany(p => p.Claims.Select(c => Row(p, c)))]);

    /// <summary>"Sent so far: 12 claims, from 3,000 (NIS, 23 Oct 2024) to 15,000 (NIS, 30 Apr 2025)." for every panel.</summary>
    public static string InWords(IEnumerable<ClaimPanel> panels) => string.Join(" ", panels.Select(p =>
    {
        var (low, high) = (p.Claims.MinBy(c => c.Estimate.Smallest)!, p.Claims.MaxBy(c => c.Estimate.Largest)!);
        return p.Claims.Count == 1
            ? $"{p.Head}: 1 claim, {InWords(low)}."
            : FormattableString.Invariant($"{p.Head}: {p.Claims.Count} claims, from {InWords(low)} to {InWords(high)}.");
    }));

    private static string InWords(Claim claim) =>
        $"{EstimateText.Short(claim.Estimate)} ({claim.Claimant.ShortName}, {StatedDate.Of(claim.Published)})";

    private static ResultRow Row(ClaimPanel panel, Claim claim) => new(
        [
            panel.Head, claim.Claimant.Name + (claim.Via is { } via ? $" (via {via})" : ""), StatedDate.Of(claim.Published),
            EstimateText.Spoken(claim.Estimate), EnumText.Words(claim.Measure), string.Join("; ", Particulars(claim)),
        ],
        [claim.Id]);

    private static IEnumerable<string> Particulars(Claim claim)
    {
        if (claim.Scope is { } scope)
        {
            yield return scope;
        }

        if (claim.OutlierReason is { } reason)
        {
            yield return "outlier: " + reason;
        }

        if (claim.Status is not CodeStatus.Coded)
        {
            yield return EnumText.Words(claim.Status);
        }
    }
}
