namespace DprkEngagement;

/// <summary>A number recomputed under every defensible combination of coding choices.</summary>
/// <param name="Low">The lowest; null where no combination gives a number.</param>
/// <param name="High">The highest; null where no combination gives a number.</param>
/// <param name="Combinations">How many combinations were tried.</param>
/// <param name="Unknown">How many of them give no number.</param>
public sealed record ChoiceRange(double? Low, double? High, int Combinations, int Unknown)
{
    internal static ChoiceRange Of(IReadOnlyCollection<double?> results) =>
        new(results.Min(), results.Max(), results.Count, results.Count(result => result is null));
}
