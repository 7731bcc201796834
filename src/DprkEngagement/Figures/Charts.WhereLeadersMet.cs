namespace DprkEngagement;

/// <content>Where leaders met.</content>
public static partial class Charts
{
    /// <summary>Who travelled to whom: meetings of leaders by country and year, on their ground, at home or in a third country.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no meeting of the top leader at a known place.</exception>
    public static Figure WhereLeadersMet(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new PlacesChart(data);
        if (chart.Places.Meetings.Count == 0)
        {
            throw new ArgumentException("The data have no meeting of the top leader at a known place.", nameof(data));
        }

        var events = chart.Places.Meetings.Select(one => one.Meeting.Event).DistinctBy(one => one.Id).ToList();
        return new Figure(chart.Draw)
        {
            Id = "where-leaders-met",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = chart.AltText,
            Table = chart.Places.ToTable(),
            Sources = data.SourceList(events),
            Citations = data.CitationList(events),
        };
    }
}
