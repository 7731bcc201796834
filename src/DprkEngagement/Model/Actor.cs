namespace DprkEngagement;

/// <summary>A state. The key is its ISO 3166-1 alpha-3 code; names are for display only.</summary>
/// <param name="Iso3c">ISO 3166-1 alpha-3 code, e.g. PRK.</param>
/// <param name="Name">Name for display, e.g. North Korea.</param>
/// <param name="ShortName">Name where space is short, e.g. N. Korea.</param>
/// <param name="CowCode">Correlates of War state number, or null.</param>
/// <param name="GwCode">Gleditsch–Ward state number, or null.</param>
/// <param name="FivePower">True for the DPRK's five partners in the six-party talks: China, Russia, the United States, South Korea, Japan.</param>
public sealed record Actor(string Iso3c, string Name, string ShortName, int? CowCode, int? GwCode, bool FivePower);
