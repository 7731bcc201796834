namespace DprkEngagement.Cli.Tests;

/// <summary>What the repository must hold of what its notebooks show.</summary>
internal static class CommittedOutputs
{
    /// <summary>
    /// To be true as soon as the notebooks are committed with outputs and the README with pictures of figures: from then
    /// on a notebook without outputs is a mistake.
    /// </summary>
    public static readonly bool AreMandatory = false;
}
