namespace DprkEngagement;

/// <summary>Finds figures for a part and for the whole that one claimant gave.</summary>
internal static class ClaimedShares
{
    /// <summary>For each claim on the part, the claim on the whole that its claimant published nearest to it.</summary>
    /// <param name="parts">Claims on the part.</param>
    /// <param name="wholes">Claims on the whole.</param>
    /// <param name="daysApart">How many days may lie between the two; 0 for one statement.</param>
    public static IReadOnlyList<ClaimedShare> Of(ClaimSet parts, ClaimSet wholes, int daysApart)
    {
        var ofPart = parts.Of(ClaimMeasure.Cumulative).Where(Numbered);
        var ofWhole = wholes.Of(ClaimMeasure.Cumulative).Where(Numbered).ToLookup(claim => claim.Claimant.Id, StringComparer.Ordinal);
        return
        [
            .. ofPart.Select(part => ofWhole[part.Claimant.Id].Select(whole => new ClaimedShare(part, whole))
                    .Where(share => share.DaysApart <= daysApart).OrderBy(share => share.DaysApart).ThenBy(share => share.Whole.Row.Line).FirstOrDefault())
                .OfType<ClaimedShare>(),
        ];
    }

    private static bool Numbered(Claim claim) => claim is { OutlierReason: null, Estimate.Smallest: not null };
}
