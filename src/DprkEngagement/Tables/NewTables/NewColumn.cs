namespace DprkEngagement;

/// <summary>What was inferred of a column of a new table; somebody must confirm it.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Head">Its head in the file.</param>
/// <param name="Holds">What it holds, e.g. whole number, or points to actors.iso3c.</param>
/// <param name="Required">True where every row has a value, so that every new one must.</param>
/// <param name="Why">What in the file speaks for it.</param>
public sealed record NewColumn(string Name, string Head, string Holds, bool Required, string Why);
