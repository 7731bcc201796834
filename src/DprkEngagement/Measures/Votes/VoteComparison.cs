namespace DprkEngagement;

/// <summary>The votes of two states on one resolution.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Dprk">How the DPRK voted; null where it was not looked up.</param>
/// <param name="Other">How the other state voted; null where it was not looked up.</param>
public sealed record VoteComparison(Resolution Resolution, VoteChoice? Dprk, VoteChoice? Other)
{
    /// <summary>Whether they voted alike.</summary>
    public VoteMatch Match => (Dprk, Other) switch
    {
        (null or VoteChoice.Unconfirmed or VoteChoice.NotAMember, _) or (_, null or VoteChoice.Unconfirmed or VoteChoice.NotAMember) => VoteMatch.Unknown,
        (VoteChoice.NotNo, VoteChoice.No) or (VoteChoice.No, VoteChoice.NotNo) => VoteMatch.Different,
        (VoteChoice.NotNo, _) or (_, VoteChoice.NotNo) => VoteMatch.Unknown,
        _ => Dprk == Other ? VoteMatch.Same : VoteMatch.Different,
    };
}
