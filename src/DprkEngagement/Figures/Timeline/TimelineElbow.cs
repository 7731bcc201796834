namespace DprkEngagement;

/// <summary>A line between two meetings in neighbouring lanes, with the days between them.</summary>
/// <param name="Gap">The gap.</param>
internal readonly record struct TimelineElbow(MeetingGap Gap)
{
    /// <summary>The meeting in the first lane (China).</summary>
    public Meeting First => ChinaCameFirst ? Gap.Earlier : Gap.Later;

    /// <summary>The meeting in the second lane (United States).</summary>
    public Meeting Second => ChinaCameFirst ? Gap.Later : Gap.Earlier;

    /// <summary>True where the Chinese meeting came before the US one.</summary>
    public bool ChinaCameFirst => Gap.Earlier.Counterpart.Iso3c == "CHN";
}
