namespace DprkEngagement;

/// <summary>How counts spread over categories.</summary>
internal static class Concentration
{
    /// <summary>With fewer contacts no number of partners is given: three contacts say little about how they spread.</summary>
    public const int FewestContacts = 4;

    /// <summary>1 ÷ Σ share². Null under <see cref="FewestContacts"/>.</summary>
    public static double? EffectiveNumber(IReadOnlyList<int> counts)
    {
        double total = counts.Sum();
        return total < FewestContacts ? null : total * total / counts.Sum(count => (double)count * count);
    }

    /// <summary>−Σ share · ln share ÷ ln categories. Null under <see cref="FewestContacts"/> or with one category.</summary>
    public static double? NormalisedEntropy(IReadOnlyList<int> counts, int categories)
    {
        double total = counts.Sum();
        if (total < FewestContacts || categories < 2)
        {
            return null;
        }

        // 0 is taken from the sum so that one partner gives 0 and not -0.
        return (0 - counts.Where(count => count > 0).Sum(count => count / total * Math.Log(count / total))) / Math.Log(categories);
    }
}
