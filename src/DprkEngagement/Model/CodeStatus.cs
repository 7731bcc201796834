namespace DprkEngagement;

/// <summary>How far a row may be relied on. Only <see cref="Coded"/> rows enter headline counts.</summary>
public enum CodeStatus
{
    /// <summary>A page that was read states it.</summary>
    Coded,

    /// <summary>It rests on secondary pages only: drawn hollow, kept out of headline counts, can be switched on.</summary>
    Provisional,

    /// <summary>A lead that was not verified: out of every count and chart.</summary>
    Candidate,

    /// <summary>Replaced by another row, which <c>superseded_by</c> names: kept for the record, out of every count.</summary>
    Superseded,

    /// <summary>Something that did not happen or does not count as what it looks like: kept for the record, out of every count.</summary>
    NotCounted,
}
