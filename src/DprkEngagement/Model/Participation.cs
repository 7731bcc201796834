namespace DprkEngagement;

/// <summary>One actor's (and, where named, one person's) part in one event.</summary>
/// <param name="EventId">The event.</param>
/// <param name="Number">1, 2, 3 … in the order of the row.</param>
/// <param name="Actor">The state.</param>
/// <param name="Person">The person, or null where an institution took part.</param>
/// <param name="Role">In what part.</param>
/// <param name="Rank">The rank at the time.</param>
/// <param name="Office">The office held at the time, or the institution's name.</param>
public sealed record Participation(string EventId, int Number, Actor Actor, Person? Person, ParticipantRole Role, ParticipantRank Rank, string Office);
