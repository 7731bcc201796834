namespace DprkEngagement;

/// <content>The summit timeline.</content>
public static partial class Charts
{
    /// <summary>Whom Kim Jong Un met in 2018–19, when, where and in which order, with the days between Chinese and US meetings.</summary>
    /// <param name="data">The data.</param>
    public static Figure SummitTimeline(EngagementData data)
    {
        var timeline = new Timeline(data);
        return new Figure(style => style.Narrow ? TimelineNarrow.Draw(timeline, style) : TimelineWide.Draw(timeline, style))
        {
            Id = "summit-timeline",
            Title = TimelineTexts.Title(timeline),
            Caption = TimelineTexts.Caption(timeline),
            AltText = TimelineTexts.AltText(timeline),
            Table = TimelineTable.Of(timeline),
            Sources = data.SourceList(timeline.Meetings.Select(meeting => meeting.Event)),
        };
    }
}
