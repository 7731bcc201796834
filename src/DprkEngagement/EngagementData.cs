namespace DprkEngagement;

/// <summary>The record: every table as records, with what the notebooks ask of it. Never changed once loaded. Spans hold their first and
/// their last day; null does not limit. An id, name or code that there is not is an <see cref="ArgumentException"/>, whose message names
/// the nearest, and so is a span that ends before it starts.</summary>
public sealed partial class EngagementData
{
    /// <summary>Version of the data, from datapackage.json.</summary>
    public required string Version { get; init; }

    /// <summary>The folder that it was read from.</summary>
    public required string Folder { get; init; }

    /// <summary>The day at whose end the record is looked at (see <c>AsOf</c>); null for the whole record.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>States.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>Persons who take part in events.</summary>
    public required IReadOnlyList<Person> Persons { get; init; }

    /// <summary>Where events happen.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>What happened, whatever its status.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>Units of figures.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>What claims count.</summary>
    public required IReadOnlyList<Quantity> Quantities { get; init; }

    /// <summary>Who states figures.</summary>
    public required IReadOnlyList<Claimant> Claimants { get; init; }

    /// <summary>Who stated which figure when, whatever its status.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>What containers were said to hold.</summary>
    public required IReadOnlyList<Conversion> Conversions { get; init; }

    /// <summary>Pages that were read.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Which page supports which row.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>From when to when each series was searched.</summary>
    public required IReadOnlyList<Coverage> Coverage { get; init; }

    /// <summary>Votes at the United Nations.</summary>
    public required IReadOnlyList<Resolution> Resolutions { get; init; }

    /// <summary>Treaties and agreements.</summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>The claims of the article behind the project.</summary>
    internal IReadOnlyList<ArticleClaim> ArticleClaims { get; init; } = [];

    /// <summary>Every table by its name in datapackage.json, of ours or of a reader's own.</summary>
    internal IReadOnlyDictionary<string, DataTable> Tables { get; init; } = new Dictionary<string, DataTable>();

    /// <summary>What was read instead of files of the folder, by their paths in it; empty for data that are the folder's.</summary>
    internal IReadOnlyDictionary<string, byte[]> Instead { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>A table as it stands in its file: every column by its name, whether a record has a property for it or not.</summary>
    /// <param name="name">The table's name in datapackage.json, e.g. claims, left-out, or one of your own.</param>
    /// <exception cref="ArgumentException">There is no such table; the message names the nearest.</exception>
    public DataTable Table(string name) =>
        Tables.TryGetValue(name, out var table)
            ? table
            : throw new ArgumentException(UnknownName.Message("table", name, Tables.Keys), nameof(name));
}
