namespace DprkEngagement;

/// <summary>A page that was read.</summary>
/// <param name="Id">Stable key.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its title; may be shortened or romanised.</param>
/// <param name="Published">Its date, or null where the page gives none.</param>
/// <param name="Url">Its address: what identifies it.</param>
public sealed record Source(string Id, string Publisher, string Title, DateOnly? Published, Uri Url);
