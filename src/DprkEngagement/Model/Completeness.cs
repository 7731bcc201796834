namespace DprkEngagement;

/// <summary>Whether a series was searched for completely.</summary>
public enum Completeness
{
    /// <summary>Every one was searched for: none found means none known.</summary>
    Complete,

    /// <summary>Some were found: none found means unknown.</summary>
    Incomplete,
}
