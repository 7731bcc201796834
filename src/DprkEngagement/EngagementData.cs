namespace DprkEngagement;

/// <summary>The whole record: every table, typed and checked. Immutable.</summary>
[TypeFormatterSource(typeof(EngagementDataFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class EngagementData
{
    /// <summary>The data's version, from datapackage.json.</summary>
    public required string Version { get; init; }

    /// <summary>The folder it was read from.</summary>
    public required string Folder { get; init; }

    /// <summary>States.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>Persons.</summary>
    public required IReadOnlyList<Person> Persons { get; init; }

    /// <summary>Places.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>Events in the order of the file.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>Claimants.</summary>
    public required IReadOnlyList<Claimant> Claimants { get; init; }

    /// <summary>Claims in the order of the file.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Citations.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Coverage windows.</summary>
    public required IReadOnlyList<Coverage> Coverage { get; init; }

    /// <summary>Resolutions of the United Nations with the votes of single states, in the order of the file.</summary>
    public IReadOnlyList<Resolution> Resolutions { get; init; } = [];

    /// <summary>Agreements of the DPRK with their steps, in the order of the file.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    /// <summary>What claimants said their containers would hold, in the order of the file.</summary>
    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    /// <summary>Claims of the article behind the project with the rows that bear on them, in the order of the file.</summary>
    public IReadOnlyList<ArticleClaim> ArticleClaims { get; init; } = [];
}
