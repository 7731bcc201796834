namespace DprkEngagement;

/// <summary>Who stated a figure: an office, a body or a medium, never the person alone.</summary>
/// <param name="Id">Stable key, e.g. kor-nis.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Name in labels, e.g. NIS.</param>
/// <param name="Actor">Its state; null for a body of several states (MSMT, NATO, UN).</param>
/// <param name="Type">What kind of body it is.</param>
/// <param name="PartyToWar">True where its state fights in the war on Ukraine: Russia, Ukraine, North Korea.</param>
public sealed record Claimant(string Id, string Name, string ShortName, Actor? Actor, ClaimantType Type, bool PartyToWar);
