namespace DprkEngagement;

/// <content>Meetings by counterpart and year.</content>
public static partial class Charts
{
    /// <summary>Whom the North Korean leader met in which year: dots by country, unknown years hatched.</summary>
    /// <param name="data">The data.</param>
    public static Figure MeetingsByCounterpart(EngagementData data)
    {
        var matrix = new LeaderMatrix(data);
        return new Figure(style => style.Narrow ? MatrixNarrow.Draw(matrix, style) : MatrixWide.Draw(matrix, style))
        {
            Id = "meetings-by-counterpart",
            Title = MatrixTexts.Title(matrix),
            Caption = MatrixTexts.Caption(matrix),
            AltText = MatrixTexts.AltText(matrix),
            Table = matrix.Counts.ToTable(),
            Sources = data.SourceList(matrix.Meetings.Select(meeting => meeting.Event)),
        };
    }
}
