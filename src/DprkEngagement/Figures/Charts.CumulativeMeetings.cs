namespace DprkEngagement;

/// <content>Cumulative meetings.</content>
public static partial class Charts
{
    /// <summary>Meetings counted up from January 2018, a line for each of the five powers and one for the others.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no meeting of the top leader since January 2018.</exception>
    public static Figure CumulativeMeetings(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new CumulativeChart(data);
        if (chart.Meetings.Count == 0)
        {
            throw new ArgumentException("The data have no meeting of the top leader since January 2018.", nameof(data));
        }

        return new Figure(style => CumulativeDrawing.Draw(chart, style))
        {
            Id = "cumulative-meetings",
            Title = CumulativeTexts.Title(chart),
            Caption = CumulativeTexts.Caption(chart),
            AltText = CumulativeTexts.AltText(chart),
            Table = chart.Counts.ToTable(),
            Sources = data.SourceList(chart.Meetings.Select(meeting => meeting.Event)),
            Citations = data.CitationList(chart.Meetings.Select(meeting => meeting.Event)),
        };
    }
}
