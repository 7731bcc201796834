namespace DprkEngagement;

/// <summary>A claim of the article behind the project, and what the data say of it.</summary>
/// <param name="Id">Stable key, e.g. trump-three.</param>
/// <param name="Text">The claim, in our own words.</param>
/// <param name="Verdict">Whether the data bear it out.</param>
/// <param name="Argument">What the data say, in few sentences.</param>
/// <param name="Measure">The call of the library that tests it; null where none does.</param>
/// <param name="Off">What is off about a claim that holds with a caveat; null for other verdicts.</param>
/// <param name="Evidence">The rows that bear on it, in the order of the file.</param>
internal sealed record ArticleClaim(
    string Id, string Text, ArticleVerdict Verdict, string Argument, string? Measure, ArticleFlaw? Off,
    IReadOnlyList<ArticleEvidence> Evidence) : DataRecord;

/// <summary>Which row bears on a claim of the article, and how.</summary>
/// <param name="ArticleClaimId">The claim of the article.</param>
/// <param name="Table">The table of the row: events, claims or agreements.</param>
/// <param name="RowId">The key of the row.</param>
/// <param name="Bearing">How it bears on the claim.</param>
internal sealed record ArticleEvidence(string ArticleClaimId, string Table, string RowId, EvidenceBearing Bearing) : DataRecord;

/// <summary>Whether the data bear out a claim of the article.</summary>
internal enum ArticleVerdict
{
    /// <summary>The data bear it out.</summary>
    Holds,
    /// <summary>The data bear out a part of it, or with a limit that the argument names.</summary>
    HoldsWithCaveat,
    /// <summary>The data speak against it.</summary>
    Contradicted,
    /// <summary>No data could decide it, e.g. a proposal.</summary>
    NotTestable,
}

/// <summary>How a row bears on a claim of the article.</summary>
internal enum EvidenceBearing
{
    /// <summary>Speaks for the claim.</summary>
    Supports,
    /// <summary>Limits the claim.</summary>
    Qualifies,
    /// <summary>Speaks against the claim.</summary>
    Contradicts,
    /// <summary>Needed to understand it; speaks neither for it nor against it.</summary>
    Context,
}

/// <summary>What is off about a claim of the article that holds with a caveat.</summary>
internal enum ArticleFlaw
{
    /// <summary>How much, how many, how evenly or how far.</summary>
    Size,
    /// <summary>What it was, or who took part.</summary>
    Detail,
    /// <summary>When.</summary>
    Date,
    /// <summary>That it is new, or without precedent.</summary>
    Novelty,
    /// <summary>The rest of the claim, mostly why, is not in the data or is disputed.</summary>
    NotInData,
}
