namespace DprkEngagement;

/// <summary>What the chart of cumulative meetings shows, before it is drawn.</summary>
internal sealed class CumulativeChart
{
    public static readonly DateOnly From = new(2018, 1, 1);

    public CumulativeChart(EngagementData data)
    {
        Data = data;
        Counts = Measures.CumulativeMeetings(data, From, MeetingRule.WithProvisional);
        Lines = [.. Counts.Series.Select(series => new CumulativeLine(series))];
        Meetings = data.Meetings(From, rule: MeetingRule.WithProvisional);
    }

    public EngagementData Data { get; }

    public CumulativeMeetings Counts { get; }

    /// <summary>The five powers, then the others together.</summary>
    public IReadOnlyList<CumulativeLine> Lines { get; }

    /// <summary>The meetings counted, provisional ones too.</summary>
    public MeetingList Meetings { get; }

    /// <summary>The last day on which every count is complete; null where one is incomplete from the start.</summary>
    public DateOnly? CompleteTo => Lines.Any(line => line.Series.CompleteTo is null) ? null : Lines.Min(line => line.Series.CompleteTo);

    /// <summary>
    /// The longest time between two counted meetings; null where it is under two years, or where the search was not
    /// complete, so that there may have been one.
    /// </summary>
    public MeetingGap? Pause
    {
        get
        {
            var longest = Measures.MeetingGaps(Data, From).Gaps.MaxBy(gap => gap.Days ?? 0);
            return longest is { Days: >= 730 } && CompleteTo >= longest.Later.FirstDay ? longest : null;
        }
    }

    /// <summary>The highest count.</summary>
    public int Highest => Lines.Max(line => line.Series.FoundBy(Counts.To));
}
