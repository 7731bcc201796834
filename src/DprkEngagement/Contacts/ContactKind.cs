namespace DprkEngagement;

/// <summary>What kind of contact.</summary>
public enum ContactKind
{
    /// <summary>A summit or other meeting of the leaders.</summary>
    LeaderMeeting,

    /// <summary>A visit of a minister, envoy or other senior figure.</summary>
    SeniorVisit,

    /// <summary>Leaders seen together, or a leader who joined a meeting with another for a part.</summary>
    JointAppearance,
}
