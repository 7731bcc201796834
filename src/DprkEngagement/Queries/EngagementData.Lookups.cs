namespace DprkEngagement;

/// <content>Rows by their ids.</content>
public sealed partial class EngagementData
{
    private Dictionary<string, Event>? _eventsById;
    private Dictionary<string, Claim>? _claimsById;
    private Dictionary<string, Source>? _sourcesById;
    private Dictionary<string, Actor>? _actorsByCode;
    private Dictionary<string, Quantity>? _quantitiesById;

    /// <summary>The event with an id.</summary>
    /// <param name="id">E.g. 2018-06-12-trump-kim-singapore.</param>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public Event Event(string id) => Find(_eventsById ??= Events.ToDictionary(row => row.Id), "event", id);

    /// <summary>The claim with an id.</summary>
    /// <param name="id">E.g. 2024-10-18-nis-troops-1500.</param>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public Claim Claim(string id) => Find(_claimsById ??= Claims.ToDictionary(row => row.Id), "claim", id);

    /// <summary>The source with an id.</summary>
    /// <param name="id">The key in sources.csv.</param>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public Source Source(string id) => Find(_sourcesById ??= Sources.ToDictionary(row => row.Id), "source", id);

    /// <summary>The state with a code.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. CHN.</param>
    /// <exception cref="ArgumentException">No state of the data has that code; the message lists the codes.</exception>
    public Actor Actor(string iso3c) =>
        (_actorsByCode ??= Actors.ToDictionary(actor => actor.Iso3c)).TryGetValue(iso3c, out var actor) ? actor
            : throw new ArgumentException(
            $"'{iso3c}' is not the code of a state in actors.csv. The codes there are "
                + $"{string.Join(", ", Actors.Select(one => one.Iso3c).Order(StringComparer.Ordinal))}.",
            nameof(iso3c));

    /// <summary>The quantity with an id.</summary>
    /// <param name="id">The key in quantities.csv, e.g. troops_deployed.</param>
    /// <exception cref="ArgumentException">There is none; the message names the nearest.</exception>
    public Quantity Quantity(string id) => Find(_quantitiesById ??= Quantities.ToDictionary(row => row.Id), "quantity", id);

    private static T Find<T>(Dictionary<string, T> rows, string kind, string id) =>
        rows.TryGetValue(id, out var row) ? row : throw new ArgumentException(UnknownName.Message(kind, id, rows.Keys), nameof(id));
}
