namespace DprkEngagement;

/// <summary>What the chart of votes on Ukraine shows, before it is drawn.</summary>
internal sealed class VotesChart
{
    // Beside the DPRK: the pair of the question, the sponsor of the other draft, and Russia's closest partner.
    private static readonly string[] Shown = ["RUS", "CHN", "USA", "BLR"];

    public VotesChart(EngagementData data)
    {
        Data = data;
        Votes = Measures.UkraineVotes(data);
        Columns =
        [
            new VotesColumn(data.Actor("PRK"), null),
            .. Shown.Select(iso3c => data.Actors.FirstOrDefault(actor => actor.Iso3c == iso3c)).OfType<Actor>()
                .Select(actor => new VotesColumn(actor, new VoteAgreement(
                    actor, [.. Votes.Resolutions.Select(resolution => new VoteComparison(resolution, resolution.VoteOf("PRK"), resolution.VoteOf(actor.Iso3c)))]))),
        ];
    }

    public EngagementData Data { get; }

    public UkraineVotes Votes { get; }

    /// <summary>The DPRK, then the states it is compared with.</summary>
    public IReadOnlyList<VotesColumn> Columns { get; }

    /// <summary>States without a column that are known to have voted No, in the order of the data.</summary>
    public IReadOnlyList<Actor> OtherNo(Resolution resolution) =>
        [.. resolution.Votes.Where(vote => vote.Choice == VoteChoice.No && Columns.All(column => column.Actor != vote.Actor)).Select(vote => vote.Actor)];
}
