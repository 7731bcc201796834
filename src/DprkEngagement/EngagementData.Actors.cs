namespace DprkEngagement;

/// <content>States by their codes.</content>
public sealed partial class EngagementData
{
    /// <summary>The state with a code.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. CHN.</param>
    /// <exception cref="ArgumentException">No state of the data has that code; the message lists the codes.</exception>
    public Actor Actor(string iso3c) =>
        Actors.FirstOrDefault(actor => actor.Iso3c == iso3c)
        ?? throw new ArgumentException(
            $"'{iso3c}' is not the code of a state in actors.csv. The codes there are {string.Join(", ", Actors.Select(actor => actor.Iso3c).Order(StringComparer.Ordinal))}.",
            nameof(iso3c));
}
