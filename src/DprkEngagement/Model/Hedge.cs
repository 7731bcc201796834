namespace DprkEngagement;

/// <summary>How a claimant worded a figure. The hedge decides which of low, best and high may be filled.</summary>
public enum Hedge
{
    /// <summary>A plain figure: fills best.</summary>
    Exact,

    /// <summary>"about", "nearly", "around": fills best.</summary>
    About,

    /// <summary>"at least": fills low only.</summary>
    AtLeast,

    /// <summary>"more than", "over": fills low only.</summary>
    MoreThan,

    /// <summary>"up to", "could hold": fills high only.</summary>
    UpTo,

    /// <summary>"between X and Y": fills low and high; best stays empty, since nobody stated a midpoint.</summary>
    Range,

    /// <summary>The claimant gave no number ("several hundred"): fills nothing.</summary>
    Unquantified,
}
