namespace DprkEngagement;

/// <content>Meetings by counterpart and year.</content>
public static partial class Charts
{
    /// <summary>Whom the North Korean leader met in which year: dots by country, unknown years hatched.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no meeting of the top leader.</exception>
    public static Figure MeetingsByCounterpart(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var matrix = new LeaderMatrix(data);
        if (matrix.Meetings.Count == 0)
        {
            throw new ArgumentException("The data have no meeting of the top leader.", nameof(data));
        }

        return new Figure(style => style.Narrow ? MatrixNarrow.Draw(matrix, style) : MatrixWide.Draw(matrix, style))
        {
            Id = "meetings-by-counterpart",
            Title = MatrixTexts.Title(matrix),
            Caption = MatrixTexts.Caption(matrix),
            AltText = MatrixTexts.AltText(matrix),
            Table = matrix.Counts.ToTable(),
            Sources = data.SourceList(matrix.Meetings.Select(meeting => meeting.Event)),
            Citations = data.CitationList(matrix.Meetings.Select(meeting => meeting.Event)),
        };
    }
}
