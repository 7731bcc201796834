namespace DprkEngagement.Interactive;

/// <summary>The DPRK's vote on a resolution beside another state's.</summary>
/// <param name="Event">The vote's event.</param>
/// <param name="Other">The state compared with.</param>
/// <param name="DprkVote">The DPRK's vote; null where unknown.</param>
/// <param name="OtherVote">The other's; null where unknown.</param>
/// <param name="Match">What comes of the comparison.</param>
internal sealed record VoteRow(Event Event, Actor Other, VoteChoice? DprkVote, VoteChoice? OtherVote, VoteMatch Match)
{
    public static IEnumerable<VoteRow> Of(UkraineVotes votes) =>
        from agreement in new[] { votes.Russia, votes.China }
        from one in agreement.Comparisons
        select new VoteRow(one.Resolution.Event, agreement.Other, one.Dprk, one.Other, one.Match);
}
