namespace DprkEngagement;

internal sealed class VoteTable(TableColumns columns, ResolutionTable resolutions, ActorTable actors) : RecordTable<Vote>("votes")
{
    private readonly int _resolution = columns.RequiredKey("event_id", "resolutions");
    private readonly int _actor = columns.RequiredKey("iso3c", "actors");
    private readonly EnumField<VoteChoice> _vote = columns.Enum<VoteChoice>("vote");

    protected override Vote Create(Row row)
    {
        var vote = new Vote(resolutions[row.Whole(_resolution)]?.Event?.Id!, actors[row.Whole(_actor)], _vote.Of(row));
        resolutions.Votes[row.Whole(_resolution)].Add(vote);
        return vote;
    }
}
