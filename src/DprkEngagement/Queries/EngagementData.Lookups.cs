namespace DprkEngagement;

public sealed partial class EngagementData
{
    private Dictionary<string, Event>? _eventsById;
    private Dictionary<string, Claim>? _claimsById;
    private Dictionary<string, Source>? _sourcesById;
    private Dictionary<string, Quantity>? _quantitiesById;
    private ILookup<(string Table, string RowId), Citation>? _citationsByRow;

    /// <summary>The event with an id, e.g. 2018-06-12-trump-kim-singapore.</summary>
    public Event Event(string id) => Find(_eventsById ??= Events.ToDictionary(row => row.Id), "event", id);

    /// <summary>The claim with an id, e.g. 2024-10-18-nis-troops-1500.</summary>
    public Claim Claim(string id) => Find(_claimsById ??= Claims.ToDictionary(row => row.Id), "claim", id);

    /// <summary>The source with an id.</summary>
    public Source Source(string id) => Find(_sourcesById ??= Sources.ToDictionary(row => row.Id), "source", id);

    /// <summary>The quantity with an id, e.g. troops_deployed.</summary>
    public Quantity Quantity(string id) => Find(_quantitiesById ??= Quantities.ToDictionary(row => row.Id), "quantity", id);

    /// <summary>The state with an ISO 3166-1 alpha-3 code, e.g. CHN.</summary>
    public Actor Actor(string iso3c) => Actors.FirstOrDefault(actor => actor.Iso3c == iso3c) ?? throw new ArgumentException(
        $"'{iso3c}' is not the code of a state in actors.csv. The codes there are "
            + $"{string.Join(", ", Actors.Select(one => one.Iso3c).Order(StringComparer.Ordinal))}.",
        nameof(iso3c));

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
    internal IReadOnlyList<Citation> CitationsOf(string table, string rowId) =>
    [
        .. (_citationsByRow ??= Citations.ToLookup(citation => (citation.Table, citation.RowId)))[(table, rowId)]
            .OrderBy(citation => citation.Source.Kind ?? SourceKind.Copy)
            .ThenBy(citation => citation.Source.Published ?? DateOnly.MaxValue)
            .ThenBy(citation => citation.Row.Line),
    ];

    private static T Find<T>(Dictionary<string, T> rows, string kind, string id) =>
        rows.TryGetValue(id, out var row) ? row : throw new ArgumentException(UnknownName.Message(kind, id, rows.Keys), nameof(id));
}
