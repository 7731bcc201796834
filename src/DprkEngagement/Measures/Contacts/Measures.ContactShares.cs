namespace DprkEngagement;

/// <content>Shares of contacts.</content>
public static partial class Measures
{
    /// <summary>With whom the contacts of a span were: shares among the five powers and among all partners.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be. Only leader meetings were searched for with every state.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public static ContactShares ContactShares(EngagementData data, ContactLevel level, DateOnly from, DateOnly to, CodingChoices? choices = null)
    {
        choices ??= CodingChoices.Default;
        var contacts = data.Contacts(level, choices, from, to);
        var five = data.Actors.Where(actor => actor.FivePower).ToList();
        bool Covered(IReadOnlyList<Actor> states) => SearchSpan.Of(data, level, states) is { } span && from >= span.From && to <= span.CompleteTo;
        return new ContactShares
        {
            Unit = "contacts",
            Definition = new ContactRule(level, choices).Definition
                + " Shares are unknown under four contacts. Intervals of Clopper and Pearson (1934)."
                + (level == ContactLevel.AllLevels ? " " + HedgingDefinition.Visits(data) : ""),
            RowIds = [.. contacts.Select(contact => contact.Event.Id).Distinct()],
            From = from,
            To = to,
            Mix = new(
                new PartnerMix(contacts.Where(contact => contact.Counterpart.FivePower), five.Count, Covered(five)),
                new PartnerMix(
                    contacts,
                    contacts.Select(contact => contact.Counterpart).Distinct().Count(),
                    Covered([.. data.Actors.Where(actor => actor.Iso3c != "PRK")]))),
        };
    }
}
