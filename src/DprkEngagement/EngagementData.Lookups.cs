namespace DprkEngagement;

/// <content>Rows by their ids.</content>
public sealed partial class EngagementData
{
    private Dictionary<string, Event>? _eventsById;
    private Dictionary<string, Claim>? _claimsById;
    private Dictionary<string, Source>? _sourcesById;

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

    private static T Find<T>(Dictionary<string, T> rows, string kind, string id) =>
        rows.TryGetValue(id, out var row) ? row : throw new ArgumentException(UnknownName.Message(kind, id, rows.Keys), nameof(id));
}
