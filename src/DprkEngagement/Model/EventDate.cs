namespace DprkEngagement;

/// <summary>
/// When something happened: first and last day, both inclusive, and how exactly they are known.
/// Where the day is not known, the two ends are the first and last day of the known span (a month, a year),
/// so that no day is ever invented.
/// </summary>
/// <param name="Start">First day, inclusive.</param>
/// <param name="End">Last day, inclusive; equal to <paramref name="Start"/> for a single day.</param>
/// <param name="Precision">How exactly the days are known.</param>
public readonly record struct EventDate(DateOnly Start, DateOnly End, DatePrecision Precision);
