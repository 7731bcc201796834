namespace DprkEngagement;

/// <summary>The contacts with one state, or with the others together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ShortName">Its name where space is short.</param>
/// <param name="Style">Its colours.</param>
/// <param name="Contacts">In order.</param>
internal sealed record HedgingLane(string Name, string ShortName, ActorStyle Style, IReadOnlyList<Contact> Contacts);
