namespace DprkEngagement;

/// <summary>In what part an actor takes part in an event.</summary>
public enum ParticipantRole
{
    /// <summary>Acts, talks, signs or votes.</summary>
    Principal,

    /// <summary>Joined for a part; not counted as a meeting of its own.</summary>
    Joined,

    /// <summary>Gave the place only.</summary>
    Host,

    /// <summary>What the event is about, without taking part: the subject of a vote or a statement.</summary>
    Subject,
}
