namespace DprkEngagement;

/// <content>Cumulative meetings.</content>
public static partial class Charts
{
    /// <summary>Meetings counted up from January 2018, a line for each of the five powers and one for the others.</summary>
    /// <param name="data">The data.</param>
    public static Figure CumulativeMeetings(EngagementData data)
    {
        var chart = new CumulativeChart(data);
        return new Figure(style => CumulativeDrawing.Draw(chart, style))
        {
            Id = "cumulative-meetings",
            Title = CumulativeTexts.Title(chart),
            Caption = CumulativeTexts.Caption(chart),
            AltText = CumulativeTexts.AltText(chart),
            Table = chart.Counts.ToTable(),
            Sources = data.SourceList(chart.Meetings.Select(meeting => meeting.Event)),
        };
    }
}
