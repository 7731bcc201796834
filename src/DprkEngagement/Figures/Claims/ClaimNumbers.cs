namespace DprkEngagement;

/// <summary>The numbers of a chart of claims as a table, and in words for a reader who cannot see it.</summary>
internal static class ClaimNumbers
{
    /// <summary>One row per claim, in the order of the panels.</summary>
    public static ResultTable Table(string title, IEnumerable<ClaimPanel> panels) => new(
        title,
        ["Panel", "Claimant", "Stated", "Figure", "Low", "Best", "High", "Unit", "Kind of number", "What exactly", "Via", "Outlier because", "Status"],
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
            panel.Head, claim.Claimant.Name, StatedDate.Of(claim.Published), EstimateText.Spoken(claim.Estimate),
            Number(claim.Estimate.Low), Number(claim.Estimate.Best), Number(claim.Estimate.High), UnitText.Plural(claim.Estimate.Unit),
            EnumText.Words(claim.Measure), claim.Scope ?? "", claim.Via ?? "", claim.OutlierReason ?? "", EnumText.Words(claim.Status),
        ],
        [claim.Id]);

    private static string Number(Amount? amount) => amount is { } number ? NumberText.Plain((decimal)number) : "";
}
