namespace DprkEngagement;

/// <summary>The votes of the chart as a table.</summary>
internal static class VotesTable
{
    public static ResultTable Of(VotesChart chart) => new(
        "Votes of the General Assembly on Ukraine (empty: not known; not No: in favour, abstained or absent)",
        ["Day", "Resolution", .. chart.Columns.Select(column => column.Actor.Name), "Others named as voting No", "Yes", "No", "Abstained"],
        [
            .. chart.Votes.Resolutions.Select(resolution => new ResultRow(
                [
                    DateText.Day(resolution.Event.Date.Start),
                    VotesTexts.Name(resolution) + (resolution.Symbol is null ? "" : ": " + resolution.Title),
                    .. chart.Columns.Select(column => VoteText.Of(resolution.VoteOf(column.Actor.Iso3c))),
                    string.Join(", ", chart.OtherNo(resolution).Select(actor => actor.Name)),
                    Number(resolution.Yes),
                    Number(resolution.No),
                    Number(resolution.Abstain),
                ],
                [resolution.Event.Id])),
        ]);

    private static string Number(int? votes) => votes is { } known ? NumberText.Full(known) : "";
}
