namespace DprkEngagement;

/// <summary>Claims whose figure is an outlier, and why.</summary>
internal static class ClaimOutliers
{
    public static string Write(WholeRecord record) => MarkdownTable.Write(
        ["claim", "what it says", "why it is an outlier"],
        record.Data.Claims.Where(claim => claim.OutlierReason is not null)
            .Select(claim => (string[])[MarkdownTable.Code(claim.Id), claim.Title, claim.OutlierReason!]));
}
