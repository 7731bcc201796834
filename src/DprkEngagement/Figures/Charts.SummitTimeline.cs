namespace DprkEngagement;

/// <content>The summit timeline.</content>
public static partial class Charts
{
    /// <summary>Whom Kim Jong Un met in 2018–19, when, where and in which order, with the days between Chinese and US meetings.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no meeting of the top leader in 2018–19.</exception>
    public static Figure SummitTimeline(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var timeline = new Timeline(data);
        if (timeline.Meetings.Count == 0)
        {
            throw new ArgumentException("The data have no meeting of the top leader in 2018–19.", nameof(data));
        }

        var shown = timeline.Meetings.Concat(timeline.Next is { } next ? [next.Later] : []).Select(meeting => meeting.Event).ToList();
        return new Figure(style => style.Narrow ? TimelineNarrow.Draw(timeline, style) : TimelineWide.Draw(timeline, style))
        {
            Id = "summit-timeline",
            Title = TimelineTexts.Title(timeline),
            Caption = TimelineTexts.Caption(timeline),
            AltText = TimelineTexts.AltText(timeline),
            Table = TimelineTable.Of(timeline),
            Sources = data.SourceList(shown),
            Citations = data.CitationList(shown),
        };
    }
}
