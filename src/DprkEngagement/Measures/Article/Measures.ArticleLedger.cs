namespace DprkEngagement;

/// <content>The article, claim by claim.</content>
public static partial class Measures
{
    /// <summary>What the article behind the project says, claim by claim, and whether the data bear it out.</summary>
    /// <param name="data">The data.</param>
    public static ArticleLedger ArticleLedger(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new ArticleLedger
        {
            Unit = "claims",
            Definition =
                "Claims of the article Why North Korea's Done Hedging (Foreign Policy, 2025), each in our own words. A verdict is argued from rows: one that "
                + "holds has a row that supports it and none that contradicts it, one that holds with a caveat has a row that supports it and a limit that the argument "
                + "names, one that is contradicted has a row that contradicts it. Not testable is what no data could decide. The data reach beyond the day of the article.",
            RowIds = [.. data.ArticleClaims.SelectMany(claim => claim.Evidence).Select(row => row.RowId).Distinct()],
            Claims = data.ArticleClaims,
        };
    }
}
