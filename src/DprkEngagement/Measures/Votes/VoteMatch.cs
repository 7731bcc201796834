namespace DprkEngagement;

/// <summary>Whether two states voted alike.</summary>
public enum VoteMatch
{
    /// <summary>The same vote.</summary>
    Same,

    /// <summary>Another vote.</summary>
    Different,

    /// <summary>The pages read do not say: one of the votes is not known, or only that it was not a No.</summary>
    Unknown,
}
