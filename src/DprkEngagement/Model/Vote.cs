namespace DprkEngagement;

/// <summary>How one state voted on one resolution.</summary>
/// <param name="EventId">The vote as an event.</param>
/// <param name="Actor">The state.</param>
/// <param name="Choice">How it voted.</param>
public sealed record Vote(string EventId, Actor Actor, VoteChoice Choice);
