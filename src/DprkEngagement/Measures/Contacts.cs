namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Contacts by state and year; unknown, never 0, where a year was not searched completely.</summary>
    /// <returns>A row for each year that was searched or has a contact: the five powers, then every other state with a contact.</returns>
    public static Result<IReadOnlyList<YearCount>> ContactsByYear(EngagementData data, ContactLevel level, CodingChoices? choices = null)
    {
        var contacts = data.Contacts(level, choices);
        return ByYear(
            data, level == ContactLevel.Leaders ? "Leader meetings" : "Leader meetings and senior visits", "contacts", contacts,
            CounterpartGroup.FivePowers(data)
                .Concat(data.Actors.Where(actor => !actor.FivePower && contacts.Any(contact => contact.Counterpart == actor)))
                .Select(actor => new CounterpartGroup(actor, [actor])),
            ContactSearch.SeriesOf(level)) with
        {
            Definition = contacts.Definition
                + " A contact counts in the year of its day. A year that was not searched completely is unknown.",
        };
    }

    /// <summary>Meetings by counterpart and year; unknown, never 0, where a year was not searched completely.</summary>
    /// <param name="provisional">True counts rows that rest on secondary pages only, too.</param>
    /// <returns>A row for each year that was searched or has a meeting: the five powers, then the others together.</returns>
    public static Result<IReadOnlyList<YearCount>> MeetingsByYear(EngagementData data, bool provisional = false) => ByYear(
        data, "Meetings", "meetings", data.Contacts(ContactLevel.Leaders, CodingChoices.Default with { Provisional = provisional }),
        CounterpartGroup.All(data), ContactSearch.SeriesOf(ContactLevel.Leaders)) with
    {
        Definition = MeetingRule.Definition(provisional)
            + " A meeting counts in the year in which it began. A year that was not searched completely is unknown.",
    };

    /// <summary>With whom the contacts of a span were: shares among the five powers and among all partners.</summary>
    /// <param name="level">How high a contact must be. Only leader meetings were searched for with every state.</param>
    public static Result<PartnerShare> ContactShares(
        EngagementData data, ContactLevel level, DateOnly from, DateOnly to, CodingChoices? choices = null)
    {
        var contacts = data.Contacts(level, choices, from, to);
        var all = new PartnerMix(contacts, contacts.Select(contact => contact.Counterpart.Iso3c).Distinct().Count());
        var ofFive = new PartnerMix(contacts.Where(contact => contact.Counterpart.FivePower), data.Actors.Count(actor => actor.FivePower));
        var complete = data.Actors.Where(actor => !MeetingRule.IsDprk(actor))
            .All(actor => ContactSearch.SeriesOf(level).All(series => data.IsCovered(series, actor.Iso3c, from, to)));
        return new()
        {
            Title = $"Contacts by country, {DateText.Span(from, to)}" + (complete ? "" : " (search not complete: lower bounds)"),
            Unit = "contacts",
            Definition = contacts.Definition + " Shares are unknown under four contacts. Intervals of Clopper and Pearson (1934)."
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

    private static Result<IReadOnlyList<YearCount>> ByYear(
        EngagementData data, string what, string unit, Result<Contact> contacts, IEnumerable<CounterpartGroup> partners,
        IReadOnlyList<string> series)
    {
        var columns = partners.ToList();
        var known = contacts.Select(contact => contact.Day.Year)
            .Concat(data.Coverage.Where(row => series.Contains(row.Series)).SelectMany(row => new[] { row.Start.Year, row.End.Year }))
            .DefaultIfEmpty(2018).ToList();
        YearCount Cell(CounterpartGroup partner, int year)
        {
            var searched = partner.Members.Count > 0 && partner.Members.All(one => series.All(name =>
                data.IsCovered(name, one.Iso3c, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))));
            List<Contact> found = [.. contacts.Where(one => one.Day.Year == year && partner.Holds(one.Counterpart))];
            return new(partner.Actor, year, searched ? found.Count : null, found);
        }

        static string Text(YearCount cell)
        {
            var provisional = cell.Found.Count(one => one.Event.Status == CodeStatus.Provisional);
            var count = cell.Count is { } counted ? $"{counted}" : cell.Found.Count == 0 ? "" : $"≥ {cell.Found.Count}";
            return provisional == 0 ? count : $"{count} ({provisional} provisional)";
        }

        List<IReadOnlyList<YearCount>> rows =
        [
            .. Enumerable.Range(known.Min(), known.Max() - known.Min() + 1)
                .Select(year => (IReadOnlyList<YearCount>)[.. columns.Select(partner => Cell(partner, year))])
                .Where(year => year.Any(cell => cell.Count is not null || cell.Found.Count > 0)),
        ];
        return new()
        {
            Title = $"{what} by country and year (empty: unknown; ≥: lists incomplete)",
            Unit = unit,
            Definition = "",
            Rows = rows,
            Columns =
            [
                new("year", "Year", year => year[0].Year),
                .. columns.Select((partner, place) => new Column<IReadOnlyList<YearCount>>(
                    partner.Actor?.Iso3c.ToLowerInvariant() ?? "others", CounterpartGroup.NameOf(partner.Actor), year => year[place].Count,
                    year => Text(year[place]), unit)),
            ],
            Ids = year => year.SelectMany(cell => cell.Found).Select(one => one.Event.Id),
        };
    }
}

/// <summary>What was found for one partner in one year.</summary>
/// <param name="Partner">The state; null for all outside the five powers together.</param>
/// <param name="Count">How many; null is unknown, where the year was not searched completely.</param>
/// <param name="Found">Those found: all of them where the count is known, at least these where it is not.</param>
public sealed record YearCount(Actor? Partner, int Year, int? Count, IReadOnlyList<Contact> Found);

/// <summary>The contacts with one state in a span, and what share they are, with exact intervals at 95 %.</summary>
/// <param name="OfFive">Share of the contacts with the five powers, 0 to 1; null for any other state, and under four contacts.</param>
/// <param name="OfAll">Share of all contacts, 0 to 1; null under four contacts.</param>
public sealed record PartnerShare(
    Actor Partner, IReadOnlyList<Contact> Contacts, double? OfFive, Interval? OfFiveInterval, double? OfAll, Interval? OfAllInterval);

/// <summary>A counterpart that is counted on its own, or (null) all states outside the five powers together.</summary>
internal sealed record CounterpartGroup(Actor? Actor, IReadOnlyList<Actor> Members)
{
    public const string OthersName = "Others";

    // The order in which the five stand in charts and tables.
    private static readonly string[] Order = ["CHN", "RUS", "USA", "KOR", "JPN"];

    /// <summary>The five powers in the order of the charts, then the others.</summary>
    public static IReadOnlyList<CounterpartGroup> All(EngagementData data) =>
    [
        .. FivePowers(data).Select(actor => new CounterpartGroup(actor, [actor])),
        new(null, [.. data.Actors.Where(actor => !actor.FivePower && !MeetingRule.IsDprk(actor))]),
    ];

    public static IEnumerable<Actor> FivePowers(EngagementData data) => data.Actors.Where(actor => actor.FivePower)
        .OrderBy(actor => Array.IndexOf(Order, actor.Iso3c) is >= 0 and var place ? place : int.MaxValue);

    public static string NameOf(Actor? counterpart) => counterpart?.Name ?? OthersName;
    public bool Holds(Actor actor) => Members.Contains(actor);
}

/// <summary>With whom a number of contacts were. Numbers are null, unknown, where there are fewer than four.</summary>
/// <param name="states">How many states could have been met: five, or all that were met at least once in all the time counted.</param>
internal sealed class PartnerMix(IEnumerable<Contact> contacts, int states)
{
    /// <summary>The states met with their contacts, the most often met first.</summary>
    public IReadOnlyList<(Actor Partner, IReadOnlyList<Contact> Contacts)> Partners { get; } =
    [
        .. contacts.GroupBy(contact => contact.Counterpart.Iso3c)
            .Select(group => (group.First().Counterpart, (IReadOnlyList<Contact>)[.. group]))
            .OrderByDescending(one => one.Item2.Count).ThenBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal),
    ];

    public int Total => Partners.Sum(one => one.Contacts.Count);
    public IReadOnlyList<int> Counts => [.. Partners.Select(one => one.Contacts.Count)];
    public double? Number => EffectiveNumber.Of(Counts);
    public Interval? NumberInterval => EffectiveNumber.IntervalOf(Counts, states);
    public int CountOf(string iso3c) => Partners.FirstOrDefault(one => one.Partner.Iso3c == iso3c).Contacts?.Count ?? 0;
    public double? ShareOf(string iso3c) => Total < EffectiveNumber.FewestContacts ? null : (double)CountOf(iso3c) / Total;
    public Interval? IntervalOf(string iso3c) => ShareOf(iso3c) is null ? null : Intervals.Exact(CountOf(iso3c), Total);
    public string Words => string.Join(", ", Partners.Select(one => Invariant($"{one.Partner.Name} {one.Contacts.Count}")));
}

internal static class ContactSearch
{
    private const string Leaders = "leader_meetings";
    private const string Visits = "senior_contacts";
    public static IReadOnlyList<string> SeriesOf(ContactLevel level) => level == ContactLevel.Leaders ? [Leaders] : [Leaders, Visits];

    /// <summary>With whom visits below leaders were searched for completely, and that all else is a lower bound.</summary>
    public static string Words(EngagementData data)
    {
        var complete = data.Actors.Where(actor => !MeetingRule.IsDprk(actor)
            && data.CoverageOf(Visits, actor).Any(row => row.Completeness == Completeness.Complete)).Select(actor => actor.Name).ToList();
        return "Contacts below leaders were searched for completely with "
            + (complete.Count == 0 ? "no state" : NumberWords.List(complete) + " alone") + ": with others their number is what was found.";
    }
}

/// <summary>Numbers of partners and shares as tables and charts write them. Unknown is empty.</summary>
internal static class HedgingText
{
    public static string Number(double? value, int decimals = 1) => value is { } number
        ? Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(decimals == 1 ? "0.0" : "0.00", CultureInfo.InvariantCulture)
        : "";

    /// <summary>Without the sign: 75.</summary>
    public static string Percent(double? share) =>
        share is { } number ? Invariant($"{Math.Round(100 * number, MidpointRounding.AwayFromZero):0}") : "";

    /// <summary>"14–23"; one number where both ends read the same.</summary>
    public static string PercentInterval(Interval? interval) => interval is not { } ends ? ""
        : Percent(ends.Low) == Percent(ends.High) ? Percent(ends.Low) : $"{Percent(ends.Low)}–{Percent(ends.High)}";

    /// <summary>With its sign, a true minus: +58, −2.27, 0.</summary>
    public static string Signed(double value, string format = "0.00")
    {
        var text = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        return text.Any(digit => digit is >= '1' and <= '9') ? (value < 0 ? "−" : "+") + text : text;
    }
}
