namespace DprkEngagement;

/// <summary>A state. The key is its ISO 3166-1 alpha-3 code, e.g. PRK; names are for display only.</summary>
/// <param name="CowCode">Correlates of War state number.</param>
/// <param name="GwCode">Gleditsch–Ward state number, or null.</param>
/// <param name="FivePower">True for the partners in the six-party talks: China, Russia, the United States, South Korea, Japan.</param>
public sealed record Actor(string Iso3c, string Name, string ShortName, int? CowCode, int? GwCode, bool FivePower) : DataRecord;

/// <summary>A person who takes part in events, for a state.</summary>
/// <param name="ShortName">The name used in labels, e.g. Kim, Xi, Díaz-Canel.</param>
public sealed record Person(string Id, string Name, string ShortName, Actor Actor) : DataRecord;

/// <summary>A place where events happen, and the state it lies in.</summary>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Precision">UCDP <c>where_prec</c>: 1 exact … 7 international.</param>
public sealed record Place(string Id, string Name, Actor Actor, decimal? Latitude, decimal? Longitude, int Precision) : DataRecord;
