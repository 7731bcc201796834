namespace DprkEngagement.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>C# script.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text that is neither run nor rendered.</summary>
    Raw,
}
