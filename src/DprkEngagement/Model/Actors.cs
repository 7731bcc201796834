namespace DprkEngagement;

/// <summary>A state. The key is its ISO 3166-1 alpha-3 code, e.g. PRK; names are for display only.</summary>
/// <param name="CowCode">Correlates of War state number, or null.</param>
/// <param name="GwCode">Gleditsch–Ward state number, or null.</param>
/// <param name="FivePower">True for the partners in the six-party talks: China, Russia, the United States, South Korea, Japan.</param>
public sealed record Actor(string Iso3c, string Name, string ShortName, int? CowCode, int? GwCode, bool FivePower) : DataRecord;

/// <summary>A person who takes part in events.</summary>
/// <param name="ShortName">The name used in labels, e.g. Kim, Xi, Díaz-Canel.</param>
/// <param name="Actor">The state the person acts for.</param>
public sealed record Person(string Id, string Name, string ShortName, Actor Actor) : DataRecord;

/// <summary>A place where events happen.</summary>
/// <param name="Actor">The state the place lies in.</param>
/// <param name="Latitude">Degrees north, WGS 84; null where unknown.</param>
/// <param name="Longitude">Degrees east, WGS 84; null where unknown.</param>
/// <param name="Precision">UCDP <c>where_prec</c>: 1 exact … 7 international.</param>
public sealed record Place(string Id, string Name, Actor Actor, decimal? Latitude, decimal? Longitude, int Precision) : DataRecord;
