namespace DprkEngagement;

/// <summary>Which row bears on a claim of the article, and how.</summary>
/// <param name="ArticleClaimId">The claim of the article.</param>
/// <param name="Table">The table of the row: events, claims or agreements.</param>
/// <param name="RowId">The key of the row.</param>
/// <param name="Bearing">How it bears on the claim.</param>
public sealed record ArticleEvidence(string ArticleClaimId, string Table, string RowId, EvidenceBearing Bearing);
