namespace DprkEngagement;

/// <summary>Which step of an agreement.</summary>
public enum AgreementStepKind
{
    /// <summary>Signed, adopted or announced.</summary>
    Signed,

    /// <summary>Ratified by one side.</summary>
    Ratified,

    /// <summary>Took effect.</summary>
    InForce,

    /// <summary>Lapsed, was ended or replaced.</summary>
    Ended,
}
