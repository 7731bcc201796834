namespace DprkEngagement;

/// <content>Contacts before and after a day.</content>
public static partial class Measures
{
    private static readonly Column<Change>[] ChangeColumns =
    [
        new("set", "Contacts", row => row.Set),
        new("what", "What", row => row.What),
        new("before", "Before", row => row.Before, row => row.Write(row.Before)),
        new("before_interval", "Interval (95 %)", row => row.Write(row.BeforeInterval)),
        new("before_contacts", "Contacts before", row => row.BeforeTotal, row => row.Contacts(row.BeforeCount, row.BeforeTotal)),
        new("after", "After", row => row.After, row => row.Write(row.After)),
        new("after_interval", "Interval (95 %)", row => row.Write(row.AfterInterval)),
        new("after_contacts", "Contacts after", row => row.AfterTotal, row => row.Contacts(row.AfterCount, row.AfterTotal)),
        new("difference", "Difference", row => row.Difference, row => row.Difference is { } number ? row.Signed(number) : ""),
        new("difference_low", "At least", row => row.DifferenceInterval?.Low, row => row.DifferenceInterval is { } ends
            ? row.Signed(ends.Low) : ""),
        new("difference_high", "At most (95 %)", row => row.DifferenceInterval?.High, row => row.DifferenceInterval is { } ends
            ? row.Signed(ends.High) : ""),
        new("clear", "Clear of zero", row => row.IsClear),
    ];

    /// <summary>Over how many partners contacts spread and what share each power has, before and after a day: with line ministries, without
    /// them, leaders alone with the five powers and with every partner, each with the 95 % interval of the difference.</summary>
    /// <param name="data">The data.</param>
    /// <param name="split">First day of the later span; null is 24 February 2022, a line that we draw.</param>
    /// <param name="from">First day of the earlier span; null is the first day that was searched, 1 January 2018.</param>
    /// <param name="to">Last day of the later span; null is the end of what was searched.</param>
    /// <param name="choices">
    /// How it is coded; null is <see cref="CodingChoices.Default"/>. Line ministries are shown both ways whatever they say.
    /// </param>
    /// <exception cref="ArgumentException">A span ends before it starts.</exception>
    public static Result<Change> BeforeAfter(
        EngagementData data, DateOnly? split = null, DateOnly? from = null, DateOnly? to = null, CodingChoices? choices = null)
    {
        var spans = new Spans(from ?? data.SearchedFrom, split ?? Invasion, to ?? data.SearchedUntil);
        EngagementData.CheckSpan(spans.From, spans.Split.AddDays(-1));
        EngagementData.CheckSpan(spans.Split, spans.To);
        var sets = ContactSet.All(data, choices ?? CodingChoices.Default);
        return new Result<Change>
        {
            Title = $"Contacts before and after {DateText.Prose(spans.Split)}: partners and shares, with the interval of each difference",
            Unit = "partners; shares in percent",
            Definition = $"Before: {DateText.Span(spans.From, spans.Split.AddDays(-1))}; after: "
                + $"{DateText.Span(spans.Split, spans.To)}, where the search ended. "
                + RuleText(ContactLevel.AllLevels, choices ?? CodingChoices.Default)
                + " " + ContactSearch.Words(data) + " " + EffectiveNumber.Definition
                + " Intervals at 95 %: of a share by Wilson (1927), of an effective number by profile likelihood (Wilks 1938), in which "
                + "a state that was not met may still have a share; of a difference recovered from the two (Zou and Donner 2008). Clear "
                + "of zero: the interval of the difference does not hold zero, so that few contacts alone do not explain the change. "
                + "Contacts come in flurries, so the truth is less sure still.",
            Rows = [.. sets.SelectMany(set => Changes(set, spans))],
            Columns = ChangeColumns,
            Ids = row => row.RowIds,
        };
    }

    private static IEnumerable<Change> Changes(ContactSet set, Spans spans)
    {
        var (before, after) = (set.Between(spans.From, spans.Split.AddDays(-1)), set.Between(spans.Split, spans.To));
        yield return NumberChange(set, before, after);
        foreach (var power in set.Powers)
            yield return ShareChange(set.Name, power, before, after);

        // Of the contacts with Moscow and Beijing alone: whether one took the other's place.
        if (set.Powers.FirstOrDefault(power => power.Iso3c == "RUS") is { } russia)
        {
            IReadOnlyList<Contact> Two(IReadOnlyList<Contact> contacts) =>
                [.. contacts.Where(one => one.Counterpart.Iso3c is "RUS" or "CHN")];
            yield return ShareChange(set.Name, russia, Two(before), Two(after)) with { What = "Russia, of Russia and China" };
        }
    }

    private static Change NumberChange(ContactSet set, IReadOnlyList<Contact> before, IReadOnlyList<Contact> after)
    {
        var states = set.EveryPartner ? before.Concat(after).Select(one => one.Counterpart.Iso3c).Distinct().Count() : set.Powers.Count;
        var (one, other) = (new PartnerMix(before, states), new PartnerMix(after, states));
        return new Change(set.Name, "Effective number of partners", null, before, after)
        {
            Before = one.Number,
            BeforeInterval = one.NumberInterval,
            After = other.Number,
            AfterInterval = other.NumberInterval,
        };
    }

    internal static Change ShareChange(string set, Actor power, IReadOnlyList<Contact> before, IReadOnlyList<Contact> after)
    {
        int Count(IReadOnlyList<Contact> contacts) => contacts.Count(one => one.Counterpart.Iso3c == power.Iso3c);
        double? Share(IReadOnlyList<Contact> contacts) => contacts.Count < EffectiveNumber.FewestContacts ? null
            : (double)Count(contacts) / contacts.Count;
        Interval? Ends(IReadOnlyList<Contact> contacts) => Share(contacts) is null ? null
            : Intervals.Wilson(Count(contacts), contacts.Count);
        return new Change(set, $"{power.Name}’s share", power, before, after)
        {
            Before = Share(before),
            BeforeInterval = Ends(before),
            After = Share(after),
            AfterInterval = Ends(after),
        };
    }

    private readonly record struct Spans(DateOnly From, DateOnly Split, DateOnly To);
}

/// <summary>A number before and after a day, and the 95 % interval of the difference.</summary>
public sealed record Change
{
    private readonly IReadOnlyList<Contact> _before;
    private readonly IReadOnlyList<Contact> _after;

    internal Change(string set, string what, Actor? power, IReadOnlyList<Contact> before, IReadOnlyList<Contact> after) =>
        (Set, What, Power, _before, _after) = (set, what, power, before, after);

    /// <summary>Which contacts, e.g. "political contacts, five powers".</summary>
    public string Set { get; }

    /// <summary>The number, e.g. "Russia’s share".</summary>
    public string What { get; init; }

    /// <summary>Whose share it is, 0 to 1; null for an effective number of partners, at least 1.</summary>
    public Actor? Power { get; }

    /// <summary>Before; null under four contacts.</summary>
    public required double? Before { get; init; }

    /// <summary>Its interval at 95 %.</summary>
    public required Interval? BeforeInterval { get; init; }

    /// <summary>After; null under four contacts.</summary>
    public required double? After { get; init; }

    /// <summary>Its interval at 95 %.</summary>
    public required Interval? AfterInterval { get; init; }

    /// <summary>Contacts with the power before; all contacts for an effective number.</summary>
    public int BeforeCount => Count(_before);

    /// <summary>All contacts before.</summary>
    public int BeforeTotal => _before.Count;

    /// <summary>Contacts with the power after; all contacts for an effective number.</summary>
    public int AfterCount => Count(_after);

    /// <summary>All contacts after.</summary>
    public int AfterTotal => _after.Count;

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
        [.. _before.Concat(_after).Where(one => Power is null || one.Counterpart.Iso3c == Power.Iso3c).Select(one => one.Event.Id)
            .Distinct()];

    /// <summary>The contacts before and after, for the marks of charts.</summary>
    internal (IReadOnlyList<Contact> Before, IReadOnlyList<Contact> After) AllContacts => (_before, _after);

    internal string Write(double? value) => Power is null ? HedgingText.Number(value, 2)
        : HedgingText.Percent(value) + (value is null ? "" : " %");

    internal string Write(Interval? ends) => Power is null
        ? ends is { } one ? $"{HedgingText.Number(one.Low, 2)}–{HedgingText.Number(one.High, 2)}" : ""
        : HedgingText.PercentInterval(ends);

    internal string Signed(double value) => Power is null ? HedgingText.Signed(value) : HedgingText.Signed(100 * value, "0");

    internal string Contacts(int count, int total) => Power is null
        ? total.ToString(CultureInfo.InvariantCulture)
        : Invariant($"{count} of {total}");

    private int Count(IReadOnlyList<Contact> contacts) => Power is null ? contacts.Count
        : contacts.Count(one => one.Counterpart.Iso3c == Power.Iso3c);
}

/// <summary>Contacts that are compared before and after: who is counted. None hides another.</summary>
/// <param name="Name">In words.</param>
/// <param name="Contacts">The contacts of all time.</param>
/// <param name="Powers">The powers whose share is given.</param>
/// <param name="EveryPartner">True where states outside the five powers count too.</param>
internal sealed record ContactSet(string Name, IReadOnlyList<Contact> Contacts, IReadOnlyList<Actor> Powers, bool EveryPartner)
{
    public const string WithLine = "all contacts, five powers";
    public const string Political = "political contacts, five powers";
    public const string Leaders = "leaders alone, five powers";
    public const string LeadersEveryPartner = "leaders alone, every partner";

    public static IReadOnlyList<ContactSet> All(EngagementData data, CodingChoices choices)
    {
        List<Actor> five = [.. CounterpartGroup.FivePowers(data)];
        ContactSet Of(string name, ContactLevel level, bool line, bool every) => new(
            name,
            [.. data.Contacts(level, choices with { LineMinistries = line }).Where(one => every || one.Counterpart.FivePower)],
            five,
            every);
        return
        [
            Of(Political, ContactLevel.AllLevels, line: false, every: false),
            Of(WithLine, ContactLevel.AllLevels, line: true, every: false),
            Of(Leaders, ContactLevel.Leaders, line: true, every: false),
            Of(LeadersEveryPartner, ContactLevel.Leaders, line: true, every: true),
        ];
    }

    public IReadOnlyList<Contact> Between(DateOnly from, DateOnly to) => [.. Contacts.Where(one => one.Day >= from && one.Day <= to)];
}
