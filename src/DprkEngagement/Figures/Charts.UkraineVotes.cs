namespace DprkEngagement;

/// <content>Votes on Ukraine.</content>
public static partial class Charts
{
    /// <summary>Votes on the General Assembly's resolutions on Ukraine: a row for each resolution, a column for each state.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no vote on Ukraine.</exception>
    public static Figure UkraineVotes(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new VotesChart(data);
        if (chart.Votes.Resolutions.Count == 0)
        {
            throw new ArgumentException("The data have no vote of the General Assembly on Ukraine.", nameof(data));
        }

        return new Figure(style => VotesDrawing.Draw(chart, style))
        {
            Id = "ukraine-votes",
            Title = VotesTexts.Title(chart),
            Caption = VotesTexts.Caption(chart),
            AltText = VotesTexts.AltText(chart),
            Table = VotesTable.Of(chart),
            Sources = data.SourceList(chart.Votes.Resolutions.Select(resolution => resolution.Event)),
            Citations = data.CitationList(chart.Votes.Resolutions.Select(resolution => resolution.Event)),
        };
    }
}
