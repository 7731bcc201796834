namespace DprkEngagement;

/// <summary>
/// Claims on losses that do not say how many were lost by the day they were published, and so set no end of an envelope.
/// Charts and lists show them beside it.
/// </summary>
internal static class PartialCounts
{
    /// <summary>The claim group of dead whose portraits or honours were shown: so many died, and nobody says that these are all.</summary>
    public const string Portraits = "kursk-portraits";

    /// <summary>The claim group of older figures that a later report recalled.</summary>
    public const string Recalled = "kursk-recalled";

    /// <summary>Why a claim is in no envelope; null where it may be.</summary>
    public static string? WhyNot(Claim claim) => claim.Group switch
    {
        Portraits => "counts portraits or honours of the dead, not a toll",
        Recalled => "an older figure that was recalled",
        _ => null,
    };
}
