namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Over how many partners contacts spread and what share each power has, before and after a day: with line ministries, without
    /// them, leaders alone with the five powers and with every partner, each with the 95 % interval of the difference.</summary>
    /// <param name="split">First day of the later span; null is 24 February 2022, a line that we draw.</param>
    /// <param name="from">First day of the earlier span; null is the first day that was searched, 1 January 2018.</param>
    /// <param name="to">Last day of the later span; null is the end of what was searched.</param>
    /// <param name="choices">Line ministries are shown both ways whatever they say.</param>
    public static Result<Change> BeforeAfter(
        EngagementData data, DateOnly? split = null, DateOnly? from = null, DateOnly? to = null, CodingChoices? choices = null)
    {
        choices ??= CodingChoices.Default;
        var (first, line, last) = (from ?? data.SearchedFrom, split ?? Invasion, to ?? data.SearchedUntil);
        EngagementData.CheckSpan(first, line.AddDays(-1));
        EngagementData.CheckSpan(line, last);
        return new()
        {
            Title = $"Contacts before and after {DateText.Prose(line)}: partners and shares, with the interval of each difference",
            Unit = "partners; shares in percent",
            Definition = $"Before: {DateText.Span(first, line.AddDays(-1))}; after: {DateText.Span(line, last)}, where the search ended. "
                + new ContactRule(ContactLevel.AllLevels, choices).Definition
                + " " + ContactSearch.Words(data) + " " + EffectiveNumber.Definition
                + " Intervals at 95 %: of a share by Wilson (1927), of an effective number by profile likelihood (Wilks 1938), in which "
                + "a state that was not met may still have a share; of a difference recovered from the two (Zou and Donner 2008). Clear "
                + "of zero: the interval of the difference does not hold zero, so that few contacts alone do not explain the change. "
                + "Contacts come in flurries, so the truth is less sure still.",
            Rows = [.. ContactSet.All(data, choices).SelectMany(set =>
                Changes(data, set, set.Between(first, line.AddDays(-1)), set.Between(line, last)))],
            Columns =
            [
                new("set", "Contacts", row => row.Set),
                new("what", "What", row => row.What),
                new("before", "Before", row => row.Before, row => row.Write(row.Before)),
                new("before_interval", "Interval (95 %)", row => row.Write(row.BeforeInterval)),
                new("before_contacts", "Contacts before", row => row.BeforeTotal, row => row.Contacts(row.BeforeCount, row.BeforeTotal)),
                new("after", "After", row => row.After, row => row.Write(row.After)),
                new("after_interval", "Interval (95 %)", row => row.Write(row.AfterInterval)),
                new("after_contacts", "Contacts after", row => row.AfterTotal, row => row.Contacts(row.AfterCount, row.AfterTotal)),
                new("difference", "Difference", row => row.Difference, row => row.Signed(row.Difference)),
                new("difference_low", "At least", row => row.DifferenceInterval?.Low, row => row.Signed(row.DifferenceInterval?.Low)),
                new("difference_high", "At most (95 %)", row => row.DifferenceInterval?.High,
                    row => row.Signed(row.DifferenceInterval?.High)),
                new("clear", "Clear of zero", row => row.IsClear),
            ],
            Ids = row => row.RowIds,
        };
    }

    private static IEnumerable<Change> Changes(
        EngagementData data, ContactSet set, IReadOnlyList<Contact> before, IReadOnlyList<Contact> after)
    {
        var powers = CounterpartGroup.FivePowers(data).ToList();
        var states = set.EveryPartner ? before.Concat(after).Select(one => one.Counterpart.Iso3c).Distinct().Count() : powers.Count;
        yield return ChangeOf(set.Name, "Effective number of partners", null, before, after, contacts =>
        {
            var mix = new PartnerMix(contacts, states);
            return (mix.Number, mix.NumberInterval);
        });
        foreach (var power in powers)
            yield return ShareChange(set.Name, power, before, after);

        // Of the contacts with Moscow and Beijing alone: whether one took the other's place.
        if (powers.Find(power => power.Iso3c == "RUS") is { } russia)
        {
            IReadOnlyList<Contact> Two(IReadOnlyList<Contact> contacts) =>
                [.. contacts.Where(one => one.Counterpart.Iso3c is "RUS" or "CHN")];
            yield return ShareChange(set.Name, russia, Two(before), Two(after)) with { What = "Russia, of Russia and China" };
        }
    }

    internal static Change ShareChange(string set, Actor power, IReadOnlyList<Contact> before, IReadOnlyList<Contact> after) =>
        ChangeOf(set, $"{power.Name}’s share", power, before, after, contacts =>
        {
            var count = contacts.Count(one => one.Counterpart == power);
            return contacts.Count < EffectiveNumber.FewestContacts ? (null, null)
                : ((double?)count / contacts.Count, Intervals.Wilson(count, contacts.Count));
        });

    private static Change ChangeOf(
        string set, string what, Actor? power, IReadOnlyList<Contact> before, IReadOnlyList<Contact> after,
        Func<IReadOnlyList<Contact>, (double?, Interval?)> measure)
    {
        var ((earlier, earlierEnds), (later, laterEnds)) = (measure(before), measure(after));
        return new(set, what, power, earlier, earlierEnds, later, laterEnds) { AllContacts = (before, after) };
    }
}

/// <summary>A number before and after a day, and the 95 % interval of the difference.</summary>
/// <param name="Set">Which contacts, e.g. "political contacts, five powers".</param>
/// <param name="What">The number, e.g. "Russia’s share".</param>
/// <param name="Power">Whose share it is, 0 to 1; null for an effective number of partners, at least 1.</param>
/// <param name="Before">Null under four contacts.</param>
/// <param name="BeforeInterval">Its interval at 95 %.</param>
/// <param name="After">Null under four contacts.</param>
/// <param name="AfterInterval">Its interval at 95 %.</param>
public sealed record Change(
    string Set, string What, Actor? Power, double? Before, Interval? BeforeInterval, double? After, Interval? AfterInterval)
{
    internal (IReadOnlyList<Contact> Before, IReadOnlyList<Contact> After) AllContacts { get; init; }

    /// <summary>Contacts with the power before; all contacts for an effective number.</summary>
    public int BeforeCount => AllContacts.Before.Count(IsMeant);

    /// <summary>All contacts before.</summary>
    public int BeforeTotal => AllContacts.Before.Count;

    /// <summary>Contacts with the power after; all contacts for an effective number.</summary>
    public int AfterCount => AllContacts.After.Count(IsMeant);

    /// <summary>All contacts after.</summary>
    public int AfterTotal => AllContacts.After.Count;

    /// <summary>After minus before; null where either is unknown.</summary>
    public double? Difference => After - Before;

    /// <summary>The 95 % interval of the difference, recovered from the two (Zou and Donner 2008); null where either is unknown.</summary>
    public Interval? DifferenceInterval =>
        (Before, BeforeInterval, After, AfterInterval) is ({ } before, { } beforeEnds, { } after, { } afterEnds)
            ? Intervals.OfDifference(before, beforeEnds, after, afterEnds)
            : null;

    /// <summary>True where the interval of the difference does not hold zero; null where it is unknown.</summary>
    public bool? IsClear => DifferenceInterval is { } ends ? !ends.Contains(0) : null;

    /// <summary>Ids of the events before and after.</summary>
    public IReadOnlyList<string> RowIds =>
        [.. AllContacts.Before.Concat(AllContacts.After).Where(IsMeant).Select(one => one.Event.Id).Distinct()];

    internal string Write(double? value) => Power is null ? HedgingText.Number(value, 2)
        : HedgingText.Percent(value) + (value is null ? "" : " %");

    internal string Write(Interval? ends) => Power is not null ? HedgingText.PercentInterval(ends)
        : ends is { } one ? $"{HedgingText.Number(one.Low, 2)}–{HedgingText.Number(one.High, 2)}" : "";

    internal string Signed(double? value) => value is not { } number ? ""
        : Power is null ? HedgingText.Signed(number) : HedgingText.Signed(100 * number, "0");

    internal string Contacts(int count, int total) => Power is null ? Invariant($"{total}") : Invariant($"{count} of {total}");
    private bool IsMeant(Contact contact) => Power is null || contact.Counterpart.Iso3c == Power.Iso3c;
}

/// <summary>Contacts of all time that are compared before and after: who is counted. None hides another.</summary>
/// <param name="EveryPartner">True where states outside the five powers count too.</param>
internal sealed record ContactSet(string Name, IReadOnlyList<Contact> Contacts, bool EveryPartner)
{
    public const string WithLine = "all contacts, five powers";
    public const string Political = "political contacts, five powers";
    public const string Leaders = "leaders alone, five powers";
    public const string LeadersEveryPartner = "leaders alone, every partner";

    public static IReadOnlyList<ContactSet> All(EngagementData data, CodingChoices choices)
    {
        ContactSet Of(string name, ContactLevel level, bool line = true, bool every = false) => new(
            name,
            [.. data.Contacts(level, choices with { LineMinistries = line }).Where(one => every || one.Counterpart.FivePower)],
            every);
        return
        [
            Of(Political, ContactLevel.AllLevels, line: false),
            Of(WithLine, ContactLevel.AllLevels),
            Of(Leaders, ContactLevel.Leaders),
            Of(LeadersEveryPartner, ContactLevel.Leaders, every: true),
        ];
    }

    public IReadOnlyList<Contact> Between(DateOnly from, DateOnly to) => [.. Contacts.Where(one => one.Day >= from && one.Day <= to)];
}
