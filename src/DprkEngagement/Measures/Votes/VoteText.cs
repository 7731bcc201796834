namespace DprkEngagement;

/// <summary>Votes in words. Unknown is empty.</summary>
internal static class VoteText
{
    public static string Of(VoteChoice? vote) => vote switch
    {
        null or VoteChoice.Unconfirmed => "",
        VoteChoice.NotNo => "not No",
        VoteChoice.NotAMember => "not a member",
        VoteChoice.Yes => "Yes",
        VoteChoice.No => "No",
        VoteChoice.Abstain => "abstained",
        _ => "absent",
    };

    public static string Of(VoteMatch match) => match switch
    {
        VoteMatch.Same => "yes",
        VoteMatch.Different => "no",
        _ => "",
    };
}
