namespace DprkEngagement;

/// <summary>How a row bears on a claim of the article.</summary>
public enum EvidenceBearing
{
    /// <summary>Speaks for the claim.</summary>
    Supports,

    /// <summary>Limits the claim.</summary>
    Qualifies,

    /// <summary>Speaks against the claim.</summary>
    Contradicts,

    /// <summary>Needed to understand it; speaks neither for it nor against it.</summary>
    Context,
}
