namespace DprkEngagement;

/// <summary>With whom a number of contacts were. Numbers are null, unknown, where there are fewer than four.</summary>
internal sealed class PartnerMix
{
    public PartnerMix(IEnumerable<Contact> contacts, int states)
    {
        Partners = [.. contacts.GroupBy(contact => contact.Counterpart.Iso3c, StringComparer.Ordinal)
            .Select(group => (group.First().Counterpart, (IReadOnlyList<Contact>)[.. group]))
            .OrderByDescending(one => one.Item2.Count).ThenBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal)];
        States = states;
    }

    /// <summary>The states met with their contacts, the most often met first.</summary>
    public IReadOnlyList<(Actor Partner, IReadOnlyList<Contact> Contacts)> Partners { get; }

    /// <summary>How many states could have been met: five, or all that were met at least once in all the time counted.</summary>
    public int States { get; }

    public int Total => Partners.Sum(one => one.Contacts.Count);

    public IReadOnlyList<int> Counts => [.. Partners.Select(one => one.Contacts.Count)];

    /// <summary>1 ÷ the sum of the squared shares: 1 where all contacts are with one state, 3 where they are spread evenly over three. The
    /// inverse of Hirschman's index of concentration (1945), read as a number by Laakso and Taagepera (1979).</summary>
    public double? Number => EffectiveNumber.Of(Counts);

    public Interval? NumberInterval => EffectiveNumber.IntervalOf(Counts, States);

    public int CountOf(string iso3c) => Partners.FirstOrDefault(one => one.Partner.Iso3c == iso3c).Contacts?.Count ?? 0;

    public double? ShareOf(string iso3c) => Total < EffectiveNumber.FewestContacts ? null : (double)CountOf(iso3c) / Total;

    public Interval? IntervalOf(string iso3c) => ShareOf(iso3c) is null ? null : Intervals.Exact(CountOf(iso3c), Total);

    /// <summary>"Russia 9, China 3".</summary>
    public string Words => string.Join(", ",
        Partners.Select(one => Invariant($"{one.Partner.Name} {one.Contacts.Count}")));
}

/// <summary>What coverage.csv says of the search for contacts.</summary>
internal static class ContactSearch
{
    private const string Leaders = "leader_meetings";
    private const string Visits = "senior_contacts";

    /// <summary>The series that a level rests on.</summary>
    public static IReadOnlyList<string> SeriesOf(ContactLevel level) => level == ContactLevel.Leaders ? [Leaders] : [Leaders, Visits];

    /// <summary>With whom visits below leaders were searched for completely, and that all else is a lower bound.</summary>
    public static string Words(EngagementData data)
    {
        var complete = data.Actors.Where(actor => actor.Iso3c != "PRK"
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
        share is { } number ? Math.Round(100 * number, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) : "";

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
