namespace DprkEngagement;

/// <summary>A state's column.</summary>
/// <param name="Actor">The state.</param>
/// <param name="Agreement">How often the DPRK voted as it did; null for the DPRK itself.</param>
internal sealed record VotesColumn(Actor Actor, VoteAgreement? Agreement)
{
    public ActorStyle Style => ActorStyle.Of(Actor.Iso3c);

    /// <summary>Whether the DPRK voted the same.</summary>
    public bool IsSame(Resolution resolution) => Agreement?.Comparisons.Any(one => one.Resolution == resolution && one.Match == VoteMatch.Same) == true;

    /// <summary>"8 of 8 alike"; empty for the DPRK itself.</summary>
    public string Summary => Agreement is null ? "" : FormattableString.Invariant($"{Agreement.Same} of {Agreement.Same + Agreement.Different} alike");
}
