namespace DprkEngagement;

/// <summary>
/// Between which values a number may lie if the contacts were draws from a lasting habit, at 95 %. It says how far few
/// contacts can be relied on. They come in flurries and depend on each other, so that the truth is less sure still.
/// </summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct ConfidenceInterval(double Low, double High)
{
    /// <summary>True where the two share a value.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(ConfidenceInterval other) => Low <= other.High && other.Low <= High;
}
