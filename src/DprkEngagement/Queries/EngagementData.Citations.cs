namespace DprkEngagement;

/// <content>From a row to the pages it rests on.</content>
public sealed partial class EngagementData
{
    private ILookup<(string Table, string RowId), Citation>? _citationsByRow;

    /// <summary>Which sources support an event, and what in it; the best first: by how near they are to the event, then by date.</summary>
    public IReadOnlyList<Citation> CitationsOf(Event @event) => CitationsOf("events", @event.Id);

    /// <summary>Which sources support a claim, and what in it; the best first: by how near they are to the claimant, then by
    /// date.</summary>
    public IReadOnlyList<Citation> CitationsOf(Claim claim) => CitationsOf("claims", claim.Id);

    /// <summary>The sources of an event, the best first.</summary>
    public IReadOnlyList<Source> SourcesOf(Event @event) => [.. CitationsOf(@event).Select(citation => citation.Source)];

    /// <summary>The sources of a claim, the best first.</summary>
    public IReadOnlyList<Source> SourcesOf(Claim claim) => [.. CitationsOf(claim).Select(citation => citation.Source)];

    /// <summary>The citations of a row by its table and key, the best first; none where the table is not cited.</summary>
    internal IReadOnlyList<Citation> CitationsOf(string table, string rowId)
    {
        _citationsByRow ??= Citations.ToLookup(citation => (citation.Table, citation.RowId));
        return
        [
            .. _citationsByRow[(table, rowId)]
                .OrderBy(citation => citation.Source.Kind ?? SourceKind.Copy)
                .ThenBy(citation => citation.Source.Published ?? DateOnly.MaxValue)
                .ThenBy(citation => citation.Row.Line),
        ];
    }
}
