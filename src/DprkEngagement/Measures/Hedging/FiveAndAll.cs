namespace DprkEngagement;

/// <summary>
/// A result among the five powers of the six-party talks and the same among all partners. What holds among the five
/// need not hold among all, so neither is given without the other.
/// </summary>
/// <typeparam name="T">The result.</typeparam>
/// <param name="FivePowers">Among China, Russia, the United States, South Korea and Japan: contacts with others are left out.</param>
/// <param name="AllPartners">Among all states.</param>
public sealed record FiveAndAll<T>(T FivePowers, T AllPartners)
{
    /// <summary>Both, one after the other.</summary>
    internal IEnumerable<T> Both => [FivePowers, AllPartners];

    internal FiveAndAll<TOther> Select<TOther>(Func<T, TOther> selector) => new(selector(FivePowers), selector(AllPartners));
}
