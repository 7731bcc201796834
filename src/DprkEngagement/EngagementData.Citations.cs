namespace DprkEngagement;

/// <content>From a row to the pages it rests on.</content>
public sealed partial class EngagementData
{
    private ILookup<(string Table, string RowId), Source>? _sourcesByRow;

    /// <summary>The sources of an event, in the order of the citations.</summary>
    public IReadOnlyList<Source> SourcesOf(Event @event) => SourcesOf("events", @event.Id);

    /// <summary>The sources of a claim, in the order of the citations.</summary>
    public IReadOnlyList<Source> SourcesOf(Claim claim) => SourcesOf("claims", claim.Id);

    /// <summary>Every source of the events, once, in order of publisher and date: the list under a chart.</summary>
    internal IReadOnlyList<Source> SourceList(IEnumerable<Event> events) => InOrder(events.SelectMany(SourcesOf));

    /// <summary>Every source of the claims, once, in order of publisher and date: the list under a chart.</summary>
    internal IReadOnlyList<Source> SourceList(IEnumerable<Claim> claims) => InOrder(claims.SelectMany(SourcesOf));

    private static IReadOnlyList<Source> InOrder(IEnumerable<Source> sources) =>
    [
        .. sources.DistinctBy(source => source.Id)
            .OrderBy(source => source.Publisher, StringComparer.Ordinal)
            .ThenBy(source => source.Published ?? DateOnly.MaxValue)
            .ThenBy(source => source.Id, StringComparer.Ordinal),
    ];

    private IReadOnlyList<Source> SourcesOf(string table, string rowId)
    {
        _sourcesByRow ??= Citations.ToLookup(citation => (citation.Table, citation.RowId), citation => citation.Source);
        return [.. _sourcesByRow[(table, rowId)]];
    }
}
