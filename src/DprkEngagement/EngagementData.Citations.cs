namespace DprkEngagement;

/// <content>From a row to the pages it rests on.</content>
public sealed partial class EngagementData
{
    private ILookup<(string Table, string RowId), Citation>? _citationsByRow;

    /// <summary>Which sources support an event, and what in it, in the order of the file.</summary>
    public IReadOnlyList<Citation> CitationsOf(Event @event) => CitationsOf("events", @event.Id);

    /// <summary>Which sources support a claim, and what in it, in the order of the file.</summary>
    public IReadOnlyList<Citation> CitationsOf(Claim claim) => CitationsOf("claims", claim.Id);

    /// <summary>The sources of an event, in the order of the citations.</summary>
    public IReadOnlyList<Source> SourcesOf(Event @event) => [.. CitationsOf(@event).Select(citation => citation.Source)];

    /// <summary>The sources of a claim, in the order of the citations.</summary>
    public IReadOnlyList<Source> SourcesOf(Claim claim) => [.. CitationsOf(claim).Select(citation => citation.Source)];

    /// <summary>Every source of the events, once, in order of publisher and date: the list under a chart.</summary>
    internal IReadOnlyList<Source> SourceList(IEnumerable<Event> events) => InOrder(events.SelectMany(SourcesOf));

    /// <summary>Every source of the claims, once, in order of publisher and date: the list under a chart.</summary>
    internal IReadOnlyList<Source> SourceList(IEnumerable<Claim> claims) => InOrder(claims.SelectMany(SourcesOf));

    /// <summary>Every citation of the events.</summary>
    internal IReadOnlyList<Citation> CitationList(IEnumerable<Event> events) => [.. events.SelectMany(CitationsOf)];

    /// <summary>Every citation of the claims.</summary>
    internal IReadOnlyList<Citation> CitationList(IEnumerable<Claim> claims) => [.. claims.SelectMany(CitationsOf)];

    private static IReadOnlyList<Source> InOrder(IEnumerable<Source> sources) =>
    [
        .. sources.DistinctBy(source => source.Id)
            .OrderBy(source => source.Publisher, StringComparer.Ordinal)
            .ThenBy(source => source.Published ?? DateOnly.MaxValue)
            .ThenBy(source => source.Id, StringComparer.Ordinal),
    ];

    private IReadOnlyList<Citation> CitationsOf(string table, string rowId)
    {
        _citationsByRow ??= Citations.ToLookup(citation => (citation.Table, citation.RowId));
        return [.. _citationsByRow[(table, rowId)]];
    }
}
