namespace DprkEngagement;

/// <content>Contacts: by year, and their shares.</content>
public static partial class Measures
{
    /// <summary>Contacts by state and year; unknown, never 0, where a year was not searched completely.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <returns>A row for each year that was searched or has a contact: the five powers, then every other state with a contact.</returns>
    public static Result<IReadOnlyList<YearCount<Contact>>> ContactsByYear(EngagementData data, ContactLevel level,
        CodingChoices? choices = null)
    {
        choices ??= CodingChoices.Default;
        var contacts = data.Contacts(level, choices);
        var series = ContactSearch.SeriesOf(level);
        var found = contacts.ToLookup(contact => (contact.Counterpart.Iso3c, contact.Day.Year));
        var states = CounterpartGroup.FivePowers(data)
            .Concat(data.Actors.Where(actor => !actor.FivePower && contacts.Any(contact => contact.Counterpart.Iso3c == actor.Iso3c)))
            .ToList();
        YearCount<Contact> Cell(Actor state, int year)
        {
            var covered = series.All(one => data.IsCovered(one, state.Iso3c, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));
            List<Contact> these = [.. found[(state.Iso3c, year)]];
            return new YearCount<Contact>(state, year, covered ? these.Count : null, these);
        }

        return ByYear(
            $"{LevelText(level)} by country and year (empty: unknown; ≥: lists incomplete)",
            "contacts",
            RuleText(level, choices) + " A contact counts in the year of its day. A year that was not searched completely is unknown.",
            from year in YearsOf(data, contacts.Select(contact => contact.Day), series) select states.Select(state => Cell(state, year)),
            contact => contact.Event.Id,
            contact => contact.Event.Status == CodeStatus.Provisional);
    }

    /// <summary>With whom the contacts of a span were: shares among the five powers and among all partners.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be. Only leader meetings were searched for with every state.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public static Result<PartnerShare> ContactShares(
        EngagementData data, ContactLevel level, DateOnly from, DateOnly to, CodingChoices? choices = null)
    {
        choices ??= CodingChoices.Default;
        var contacts = data.Contacts(level, choices, from, to);
        var five = CounterpartGroup.FivePowers(data).ToList();
        var all = new PartnerMix(contacts, contacts.Select(contact => contact.Counterpart.Iso3c).Distinct().Count());
        var ofFive = new PartnerMix(contacts.Where(contact => contact.Counterpart.FivePower), five.Count);
        var complete = data.Actors.Where(actor => actor.Iso3c != "PRK")
            .All(actor => ContactSearch.SeriesOf(level).All(series => data.IsCovered(series, actor.Iso3c, from, to)));
        return new Result<PartnerShare>
        {
            Title = $"Contacts by country, {DateText.Span(from, to)}" + (complete ? "" : " (search not complete: lower bounds)"),
            Unit = "contacts",
            Definition = RuleText(level, choices) + " Shares are unknown under four contacts. Intervals of Clopper and Pearson (1934)."
                + (level == ContactLevel.AllLevels ? " " + ContactSearch.Words(data) : ""),
            Rows = [.. all.Partners.Select(one => new PartnerShare(
                one.Partner,
                one.Contacts,
                one.Partner.FivePower ? ofFive.ShareOf(one.Partner.Iso3c) : null,
                one.Partner.FivePower ? ofFive.IntervalOf(one.Partner.Iso3c) : null,
                all.ShareOf(one.Partner.Iso3c),
                all.IntervalOf(one.Partner.Iso3c)))],
            Columns =
            [
                new("partner", "Country", row => row.Partner.Iso3c, row => row.Partner.Name),
                new("contacts", "Contacts", row => row.Contacts.Count),
                new("share_of_five", "Share of the five powers, %", row => row.OfFive, row => HedgingText.Percent(row.OfFive)),
                new("interval_of_five", "Interval (95 %)", row => HedgingText.PercentInterval(row.OfFiveInterval)),
                new("share_of_all", "Share of all, %", row => row.OfAll, row => HedgingText.Percent(row.OfAll)),
                new("interval_of_all", "Interval (95 %)", row => HedgingText.PercentInterval(row.OfAllInterval)),
            ],
            Ids = row => row.Contacts.Select(contact => contact.Event.Id),
        };
    }

    internal static string LevelText(ContactLevel level) => level == ContactLevel.Leaders ? "Leader meetings"
        : "Leader meetings and senior visits";

    private static string RuleText(ContactLevel level, CodingChoices choices) => new ContactRule(level, choices).Definition;
}

/// <summary>The contacts with one state in a span, and what share they are.</summary>
/// <param name="Partner">The state.</param>
/// <param name="Contacts">The contacts in order.</param>
/// <param name="OfFive">Share of the contacts with the five powers, 0 to 1; null for any other state, and under four contacts.</param>
/// <param name="OfFiveInterval">Its exact interval at 95 %; null where the share is.</param>
/// <param name="OfAll">Share of all contacts, 0 to 1; null under four contacts.</param>
/// <param name="OfAllInterval">Its exact interval at 95 %; null where the share is.</param>
public sealed record PartnerShare(
    Actor Partner, IReadOnlyList<Contact> Contacts, double? OfFive, Interval? OfFiveInterval, double? OfAll, Interval? OfAllInterval);
