namespace DprkEngagement;

/// <summary>How a state voted, as far as the pages that were read say.</summary>
public enum VoteChoice
{
    /// <summary>In favour.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Abstained.</summary>
    Abstain,

    /// <summary>Did not vote.</summary>
    Absent,

    /// <summary>Did not vote against: the page names the No votes, and the state is not among them. It voted in favour, abstained or was absent.</summary>
    NotNo,

    /// <summary>Not a member of the body.</summary>
    NotAMember,

    /// <summary>On no page read: unknown.</summary>
    Unconfirmed,
}
