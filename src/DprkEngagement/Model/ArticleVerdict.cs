namespace DprkEngagement;

/// <summary>Whether the data bear out a claim of the article.</summary>
public enum ArticleVerdict
{
    /// <summary>The data bear it out.</summary>
    Holds,

    /// <summary>The data bear out a part of it, or with a limit that the argument names.</summary>
    HoldsWithCaveat,

    /// <summary>The data speak against it.</summary>
    Contradicted,

    /// <summary>No data could decide it, e.g. a proposal.</summary>
    NotTestable,
}
