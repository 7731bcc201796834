namespace DprkEngagement;

/// <summary>How high a contact must be to count.</summary>
public enum ContactLevel
{
    /// <summary>Meetings of the leaders alone (see <see cref="MeetingRule"/>).</summary>
    Leaders,

    /// <summary>Meetings of the leaders, and visits of ministers, envoys and other senior figures.</summary>
    AllLevels,
}
