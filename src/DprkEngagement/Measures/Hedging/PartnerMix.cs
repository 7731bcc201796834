namespace DprkEngagement;

/// <summary>With whom a number of contacts were: shares, effective number of partners, entropy.</summary>
/// <remarks>Numbers of partners are null, unknown, where there are fewer than four contacts.</remarks>
public sealed class PartnerMix
{
    internal PartnerMix(IEnumerable<Contact> contacts, int states, bool covered)
    {
        Partners = [.. contacts.GroupBy(contact => contact.Counterpart).Select(group => new PartnerCount(group.Key, [.. group]))
            .OrderByDescending(partner => partner.Count).ThenBy(partner => partner.Partner.Iso3c, StringComparer.Ordinal)];
        (States, IsCovered) = (states, covered);
    }

    /// <summary>The states met, the most often met first.</summary>
    public IReadOnlyList<PartnerCount> Partners { get; }

    /// <summary>How many states could have been met: five, or all that were met at least once in all the time counted.</summary>
    public int States { get; }

    /// <summary>False where the window or span is not full yet, or reaches to where the search was not complete: the numbers rest on what was found.</summary>
    public bool IsCovered { get; }

    /// <summary>Contacts in all.</summary>
    public int Total => Partners.Sum(partner => partner.Count);

    /// <summary>
    /// Effective number of partners: 1 ÷ the sum of the squared shares. 1 where all contacts are with one state, 3 where
    /// they are spread evenly over three. Null under four contacts. Source: the inverse of Hirschman's index of
    /// concentration (1945), read as a number by Laakso and Taagepera (1979).
    /// </summary>
    public double? EffectiveNumber => Concentration.EffectiveNumber(Counts);

    /// <summary>
    /// Shannon's entropy of the shares as a share of the highest possible, 0 (one state) to 1 (all <see cref="States"/>
    /// alike). Null under four contacts. Source: Shannon (1948).
    /// </summary>
    public double? Entropy => Concentration.NormalisedEntropy(Counts, States);

    /// <summary>Contacts with one state, at least 0.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. RUS.</param>
    public int CountOf(string iso3c) => Partners.FirstOrDefault(partner => partner.Partner.Iso3c == iso3c)?.Count ?? 0;

    /// <summary>The share of one state, 0 to 1; null under four contacts.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. RUS.</param>
    public double? ShareOf(string iso3c) => Total < Concentration.FewestContacts ? null : (double)CountOf(iso3c) / Total;

    /// <summary>Ids of the events, in order.</summary>
    public IReadOnlyList<string> RowIds =>
        [.. Partners.SelectMany(partner => partner.Contacts).OrderBy(contact => contact.Day).Select(contact => contact.Event.Id).Distinct()];

    /// <summary>"Russia 9, China 3".</summary>
    internal string Words => string.Join(", ", Partners.Select(partner => FormattableString.Invariant($"{partner.Partner.Name} {partner.Count}")));

    internal IReadOnlyList<int> Counts => [.. Partners.Select(partner => partner.Count)];
}
