namespace DprkEngagement;

/// <summary>A page that was read.</summary>
/// <param name="Url">Its address: what identifies it.</param>
/// <param name="Language">Its language, ISO 639-1; null where not known.</param>
/// <param name="Kind">How near it is to the claimant or the event; null where not coded.</param>
public sealed record Source(
    string Id, string Publisher, string Title, DateOnly? Published, Uri Url, DateOnly? Accessed, string? Language, SourceKind? Kind,
    Uri? Archived) : DataRecord;

/// <summary>Which source supports which row, and what in it.</summary>
/// <param name="Table">The table of the supported row, e.g. claims.</param>
/// <param name="Supports">What the page says that the row rests on.</param>
/// <param name="Quote">The page's own words, 20 at most; null where none are kept.</param>
public sealed record Citation(string Table, string RowId, Source Source, string Supports, string? Quote) : DataRecord;

/// <summary>From when to when a series was searched for, for whom. Outside a complete window a count is unknown, not 0.</summary>
/// <param name="Actor">For which counterpart; null means every counterpart without a row of its own.</param>
/// <param name="Basis">How that is known.</param>
public sealed record Coverage(
    string Id, string Series, Actor? Actor, DateOnly Start, DateOnly End, Completeness Completeness, string Basis) : DataRecord;

/// <summary>How near a page is to the claimant or the event. The order is the rank: the first is the best.</summary>
public enum SourceKind
{
    /// <summary>The claimant's own page, or that of a government that took part.</summary>
    Claimant,
    /// <summary>A news agency.</summary>
    Agency,
    /// <summary>A paper of record.</summary>
    PaperOfRecord,
    /// <summary>Any other medium.</summary>
    Media,
    /// <summary>A copy, translation or aggregator of somebody else's report.</summary>
    Copy,
}
