namespace DprkEngagement;

/// <summary>A place where events happen.</summary>
/// <param name="Id">Stable key, e.g. panmunjom.</param>
/// <param name="Name">Name for display.</param>
/// <param name="Actor">The state the place lies in.</param>
/// <param name="Latitude">Degrees north, WGS 84; null where unknown.</param>
/// <param name="Longitude">Degrees east, WGS 84; null where unknown.</param>
/// <param name="Precision">UCDP <c>where_prec</c>: 1 exact … 7 international.</param>
public sealed record Place(string Id, string Name, Actor Actor, decimal? Latitude, decimal? Longitude, int Precision);
