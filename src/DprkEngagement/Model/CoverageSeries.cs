namespace DprkEngagement;

/// <summary>What a coverage window speaks of.</summary>
public enum CoverageSeries
{
    /// <summary>Meetings of the DPRK's top leader with another state's top leader or head of government.</summary>
    LeaderMeetings,

    /// <summary>Visits and talks below that.</summary>
    SeniorVisits,

    /// <summary>Votes on the General Assembly's resolutions on Ukraine.</summary>
    UkraineVotes,
}
