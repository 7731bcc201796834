namespace DprkEngagement;

/// <summary>What a <see cref="ClaimSet"/> was narrowed down to; null means not narrowed.</summary>
/// <param name="ClaimantId">One claimant.</param>
/// <param name="Iso3c">Claimants of one state.</param>
/// <param name="Type">One kind of claimant.</param>
/// <param name="Measure">One kind of number.</param>
/// <param name="From">First day of publication, inclusive.</param>
/// <param name="To">Last day of publication, inclusive.</param>
/// <param name="Day">What was known at the end of this day.</param>
/// <param name="WithoutGroup">One group that is left out.</param>
/// <param name="Provisional">True where provisional rows are let in.</param>
internal sealed record ClaimFilter(
    string? ClaimantId = null, string? Iso3c = null, ClaimantType? Type = null, ClaimMeasure? Measure = null,
    DateOnly? From = null, DateOnly? To = null, DateOnly? Day = null, string? WithoutGroup = null, bool Provisional = false)
{
    /// <summary>True where a claim is asked for, whatever its status.</summary>
    public bool Asks(Claim claim) =>
        (ClaimantId is null || claim.Claimant.Id == ClaimantId)
        && (Iso3c is null || claim.Claimant.Actor?.Iso3c == Iso3c)
        && (Type is null || claim.Claimant.Type == Type)
        && (Measure is null || claim.Measure == Measure)
        && (From is null || claim.Published.Start >= From)
        && (To is null || claim.Published.End <= To)
        && (Day is null || claim.Published.End <= Day);

    /// <summary>Why a claim that is asked for does not count; null where it counts.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="successor">The claim that replaced it, where there is one.</param>
    public string? WhyNot(Claim claim, Claim? successor) => claim.Status switch
    {
        _ when WithoutGroup is not null && claim.Group == WithoutGroup => $"of the group {WithoutGroup}",
        CodeStatus.Coded => null,
        CodeStatus.Provisional => Provisional ? null : "provisional",
        CodeStatus.Candidate => "not verified",
        CodeStatus.Superseded when Day is { } day && successor?.Published.End > day => null,
        CodeStatus.Superseded => $"superseded by {claim.SupersededBy}",
        _ => "does not count as what it looks like",
    };
}
