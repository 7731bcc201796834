namespace DprkEngagement;

/// <summary>A claim of the article behind the project, in our own words, and what the data say of it.</summary>
/// <param name="Measure">The call of the library that tests it; null where none does.</param>
/// <param name="Off">What is off about a claim that holds with a caveat; null for other verdicts.</param>
/// <param name="Evidence">The rows that bear on it, in the order of the file.</param>
internal sealed record ArticleClaim(
    string Id, string Text, ArticleVerdict Verdict, string Argument, string? Measure, ArticleFlaw? Off,
    IReadOnlyList<ArticleEvidence> Evidence) : DataRecord;

/// <summary>Which row of events, claims or agreements bears on a claim of the article, and how.</summary>
internal sealed record ArticleEvidence(string ArticleClaimId, string Table, string RowId, EvidenceBearing Bearing) : DataRecord;

/// <summary>Whether the data bear out a claim of the article; no data could decide one that is not testable, e.g. a proposal.</summary>
internal enum ArticleVerdict { Holds, HoldsWithCaveat, Contradicted, NotTestable }

internal enum EvidenceBearing { Supports, Qualifies, Contradicts, Context }

/// <summary>What is off about a claim of the article that holds with a caveat: how much or how many; what it was or who took part; when;
/// that it is new; or that the rest of the claim, mostly why, is not in the data.</summary>
internal enum ArticleFlaw { Size, Detail, Date, Novelty, NotInData }
