using System.Globalization;

namespace DprkEngagement;

/// <content>Hedging over a rolling window.</content>
public static partial class Measures
{
    /// <summary>What the numbers of partners are, in sentences.</summary>
    internal const string NumberDefinition =
        "Effective number of partners: 1 ÷ the sum of the squared shares (Hirschman 1945; Laakso and Taagepera 1979). Entropy: "
            + "Shannon's (1948), divided by the highest possible for the states that could have been met, which are the five, or all "
            + "those met at least once in all the time counted, not in one span or window alone. Both are unknown under four contacts.";

    /// <summary>Over how many partners contacts spread, over a rolling window, among the five powers and among all partners.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be. Only leader meetings were searched for with every state.</param>
    /// <param name="window">What kind of window; its length is a coding choice.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <returns>In order a row for each day with a contact, or for the end of each month.</returns>
    /// <example><c>Measures.Hedging(data, ContactLevel.Leaders, choices: CodingChoices.Default with { WindowContacts = 16 })</c></example>
    public static Result<HedgingPoint> Hedging(
        EngagementData data, ContactLevel level, HedgingWindow window = HedgingWindow.Contacts, CodingChoices? choices = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        choices ??= CodingChoices.Default;
        var (five, all) = PartnerSet.Both(data, level, choices);
        var codings = CodingChoices.Combinations().ToDictionary(coding => coding, coding => PartnerSet.Both(data, level, coding));
        var tried = CodingChoices.Combinations(window).Select(one => (Choices: one, Sets: codings[one.WithDefaultWindows()])).ToList();
        HedgingPoint Point(DateOnly day)
        {
            var inFive = tried.Select(one => one.Sets.Five?.Number(day, window, one.Choices)).ToList();
            var inAll = tried.Select(one => one.Sets.All?.Number(day, window, one.Choices)).ToList();
            return new(day, five?.Mix(day, window, choices), all?.Mix(day, window, choices), Ends(inFive), Ends(inAll));
        }

        return new Result<HedgingPoint>
        {
            Title = $"Effective number of partners, {LevelText(level).ToLowerInvariant()}, " + (window == HedgingWindow.Contacts
                ? FormattableString.Invariant($"last {choices.WindowContacts} contacts")
                : FormattableString.Invariant($"last {choices.WindowMonths} months"))
                + " (empty: unknown; *: window not full, or search not complete)",
            Unit = "partners",
            Definition = string.Join(
                " ",
                NumberDefinition,
                window == HedgingWindow.Contacts
                    ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Window: the last {choices.WindowContacts} "
                        + $"contacts, of two on one day the one "
                        + $"whose id comes later in the alphabet being the later.")
                    : FormattableString.Invariant($"Window: the {choices.WindowMonths} months that end with each month."),
                RuleText(level, choices),
                $"Counted among the five powers {SpanText(five)}, among all {SpanText(all)}: before and after it was not searched for.",
                level == ContactLevel.AllLevels ? SearchSpan.Words(data) : "",
                "Range: the lowest and the highest number over every combination of the coding choices and the window's length. Who is "
                    + "counted (leaders alone or ministers too, five powers or all) is not among them.")
                .Replace("  ", " ", StringComparison.Ordinal),
            Rows = [.. Days(five, all, window).Select(Point)],
            Columns = HedgingPoint.Columns,
            Ids = point => point.RowIds,
        };
    }

    private static string SpanText(PartnerSet? set) =>
        set is null ? "on no day" : $"from {DateText.Prose(set.Span.From)} to {DateText.Prose(set.Span.CompleteTo)}";

    private static Interval? Ends(List<double?> numbers) => numbers.Min() is { } low ? new Interval(low, numbers.Max()!.Value) : null;

    private static IEnumerable<DateOnly> Days(PartnerSet? five, PartnerSet? all, HedgingWindow window)
    {
        var known = new[] { five, all }.OfType<PartnerSet>().ToList();
        if (known.Count == 0)
        {
            return [];
        }

        if (window == HedgingWindow.Contacts)
        {
            return known.SelectMany(set => set.Contacts).Select(contact => contact.Day).Distinct().Order();
        }

        var (first, last) = (known.Min(set => set.Span.From), known.Max(set => set.Span.CompleteTo));
        return Enumerable.Range(1, (12 * (last.Year - first.Year)) + last.Month - first.Month + 1)
            .Select(month => new DateOnly(first.Year, first.Month, 1).AddMonths(month).AddDays(-1))
            .Where(day => day <= last);
    }
}

/// <summary>A rolling measure at the end of one day.</summary>
public sealed record HedgingPoint
{
    internal static readonly Column<HedgingPoint>[] Columns =
    [
        new("day", "Day", point => point.Day, point => DateText.Iso(point.Day)),
        .. MixColumns("five", "Five powers", point => point.Five, point => point.FiveRange),
        .. MixColumns("all", "All partners", point => point.All, point => point.AllRange),
    ];

    internal HedgingPoint(DateOnly day, PartnerMix? five, PartnerMix? all, Interval? fiveRange, Interval? allRange) =>
        (Day, Five, All, FiveRange, AllRange) = (day, five, all, fiveRange, allRange);

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>Effective number of partners among the five powers; null under four contacts and before the search began.</summary>
    public double? FiveNumber => Five?.Number;

    /// <summary>The same among all partners.</summary>
    public double? AllNumber => All?.Number;

    /// <summary>The lowest and highest among the five over every combination of coding choices; no interval of confidence.</summary>
    public Interval? FiveRange { get; }

    /// <summary>The same among all partners.</summary>
    public Interval? AllRange { get; }

    /// <summary>Ids of the events in the window.</summary>
    public IReadOnlyList<string> RowIds => [.. new[] { Five, All }.OfType<PartnerMix>().SelectMany(mix => mix.RowIds).Distinct()];

    internal PartnerMix? Five { get; }

    internal PartnerMix? All { get; }

    private static Column<HedgingPoint>[] MixColumns(
        string name, string head, Func<HedgingPoint, PartnerMix?> mix, Func<HedgingPoint, Interval?> range) =>
    [
        new($"{name}_number", head, point => mix(point)?.Number, point =>
            HedgingText.Number(mix(point)?.Number) + (mix(point) is { IsCovered: false, Number: not null } ? "*" : "")),
        new($"{name}_range", "Range over choices", point => HedgingText.Interval(range(point))),
        new($"{name}_entropy", "Entropy (0–1)", point => mix(point)?.Entropy, point => HedgingText.Number(mix(point)?.Entropy, 2)),
        new($"{name}_russia", "Russia, %", point => mix(point)?.ShareOf("RUS"), point => HedgingText.Percent(mix(point)?.ShareOf("RUS"))),
        new($"{name}_china", "China, %", point => mix(point)?.ShareOf("CHN"), point => HedgingText.Percent(mix(point)?.ShareOf("CHN"))),
        new($"{name}_contacts", "Contacts", point => mix(point)?.Words),
    ];
}

/// <summary>The contacts with a set of states, within the span in which they were searched for.</summary>
internal sealed class PartnerSet
{
    private readonly int[] _partners;

    private PartnerSet(SearchSpan span, ContactList found, IReadOnlyList<Actor> states, int? possible)
    {
        Span = span;
        var ids = states.Select(state => state.Iso3c).ToHashSet(StringComparer.Ordinal);
        Contacts = [.. found.Where(contact => ids.Contains(contact.Counterpart.Iso3c) && contact.Day >= span.From
            && contact.Day <= span.CompleteTo)];
        var met = Contacts.Select(contact => contact.Counterpart.Iso3c).Distinct().ToList();
        States = possible ?? met.Count;
        _partners = [.. Contacts.Select(contact => met.IndexOf(contact.Counterpart.Iso3c))];
    }

    public SearchSpan Span { get; }

    /// <summary>In order. Rows after the search are cut even where provisional ones count: other states were not looked for then.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>How many states could have been met.</summary>
    public int States { get; }

    /// <summary>Among the five powers and among all; null where there is no span in which they were searched for.</summary>
    public static (PartnerSet? Five, PartnerSet? All) Both(EngagementData data, ContactLevel level, CodingChoices choices)
    {
        var found = data.Contacts(level, choices);
        PartnerSet? Of(IReadOnlyList<Actor> states, int? possible) =>
            SearchSpan.Of(data, level, states) is { } span ? new PartnerSet(span, found, states, possible) : null;
        var five = data.Actors.Where(actor => actor.FivePower).ToList();
        return (Of(five, five.Count), Of([.. data.Actors.Where(actor => actor.Iso3c != "PRK")], null));
    }

    /// <summary>The contacts of the window that ends with a day, inclusive; null where the day is before the span.</summary>
    public PartnerMix? Mix(DateOnly day, HedgingWindow window, CodingChoices choices)
    {
        if (day < Span.From)
        {
            return null;
        }

        var (start, end) = Bounds(day, window, choices);
        var full = window == HedgingWindow.Contacts ? end - start == choices.WindowContacts : FirstDay(day, choices) >= Span.From;
        return new(Contacts.Skip(start).Take(end - start), States, full && day <= Span.CompleteTo);
    }

    /// <summary>The effective number of the same, without the rest: what ranges over many choices need.</summary>
    public double? Number(DateOnly day, HedgingWindow window, CodingChoices choices)
    {
        var (start, end) = Bounds(day, window, choices);
        var counts = new int[_partners.Length];
        foreach (var partner in _partners.AsSpan(start, end - start))
        {
            counts[partner]++;
        }

        return day < Span.From ? null : EffectiveNumber.Of(counts);
    }

    private (int Start, int End) Bounds(DateOnly day, HedgingWindow window, CodingChoices choices)
    {
        var end = Contacts.TakeWhile(contact => contact.Day <= day).Count();
        return window == HedgingWindow.Contacts
            ? (Math.Max(0, end - choices.WindowContacts), end)
            : (Math.Min(end, Contacts.TakeWhile(contact => contact.Day < FirstDay(day, choices)).Count()), end);
    }

    private static DateOnly FirstDay(DateOnly day, CodingChoices choices) => new DateOnly(day.Year, day.Month, 1)
        .AddMonths(1 - choices.WindowMonths);
}
