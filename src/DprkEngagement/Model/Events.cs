namespace DprkEngagement;

/// <summary>Something that happened on a date between named actors.</summary>
public sealed record Event : DataRecord
{
    /// <summary>Assigned once and never recomputed, e.g. 2018-06-12-trump-kim-singapore.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of event.</summary>
    public required EventType Type { get; init; }

    /// <summary>Days of the event as the sources give them; for a visit, from border to border.</summary>
    public required EventDate Date { get; init; }

    /// <summary>Days of the talks themselves where a source tells them apart from the visit; null where none does.</summary>
    public EventDate? Talks { get; init; }

    /// <summary>Where; null where no single place is known.</summary>
    public Place? Place { get; init; }

    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>What happened, in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>What came of it; null where nothing is stated.</summary>
    public string? Outcome { get; init; }

    /// <summary>How far the row may be relied on.</summary>
    public required CodeStatus Status { get; init; }

    /// <summary>The id of the event that replaced this one, or null.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Coder's remarks: rival dates, doubts; null where there are none.</summary>
    public string? Notes { get; init; }

    /// <summary>What kind of contact of two states it is; null where it is none.</summary>
    public ContactForm? ContactForm { get; init; }

    /// <summary>Whether a contact is political or of line ministries; null where it is no contact.</summary>
    public ContactTrack? Track { get; init; }

    /// <summary>Who took part, in the order of their numbers.</summary>
    public required IReadOnlyList<Participation> Participants { get; init; }
}

/// <summary>When something happened, and how exactly that is known. Where the day is not known, the two ends are the first and last day of
/// the known span (a month, a year), so that no day is ever invented.</summary>
/// <param name="Start">First day, inclusive.</param>
/// <param name="End">Last day, inclusive; equal to <paramref name="Start"/> for a single day.</param>
public readonly record struct EventDate(DateOnly Start, DateOnly End, DatePrecision Precision);

/// <summary>One actor's (and, where named, one person's) part in one event.</summary>
/// <param name="Number">1, 2, 3 … in the order of the row.</param>
/// <param name="Person">The person, or null where an institution took part.</param>
/// <param name="Rank">The rank at the time.</param>
/// <param name="Office">The office held at the time, or the institution's name.</param>
public sealed record Participation(
    string EventId, int Number, Actor Actor, Person? Person, ParticipantRole Role, ParticipantRank Rank, string Office) : DataRecord;
