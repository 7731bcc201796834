namespace DprkEngagement;

/// <summary>Something that happened on a date between named actors.</summary>
/// <param name="Id">Assigned once and never recomputed, e.g. 2018-06-12-trump-kim-singapore.</param>
/// <param name="Date">Days of the event as the sources give them; for a visit, from border to border.</param>
/// <param name="Talks">Days of the talks themselves where a source tells them apart from the visit; null where none does.</param>
/// <param name="Notes">Coder's remarks: rival dates, doubts; null where there are none.</param>
/// <param name="ContactForm">What kind of contact of two states it is; null where it is none.</param>
/// <param name="Track">Whether a contact is political or of line ministries; null where it is no contact.</param>
public sealed record Event(
    string Id, EventType Type, EventDate Date, EventDate? Talks, Place? Place, string Title, string Summary, string? Outcome,
    CodeStatus Status, string? SupersededBy, string? Notes, ContactForm? ContactForm, ContactTrack? Track,
    IReadOnlyList<Participation> Participants) : DataRecord;

/// <summary>When something happened, and how exactly that is known. Where the day is not known, the two ends are the first and last day of
/// the known span (a month, a year), so that no day is ever invented.</summary>
/// <param name="End">Last day, inclusive; equal to <paramref name="Start"/> for a single day.</param>
public readonly record struct EventDate(DateOnly Start, DateOnly End, DatePrecision Precision);

/// <summary>One actor's (and, where named, one person's) part in one event.</summary>
/// <param name="Number">1, 2, 3 … in the order of the row.</param>
/// <param name="Person">The person, or null where an institution took part.</param>
/// <param name="Office">The office held at the time, or the institution's name.</param>
public sealed record Participation(
    string EventId, int Number, Actor Actor, Person? Person, ParticipantRole Role, ParticipantRank Rank, string Office) : DataRecord;
