namespace DprkEngagement;

/// <content>Hedging over a rolling window.</content>
public static partial class Measures
{
    /// <summary>Over how many partners contacts spread, over a rolling window.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be. Only leader meetings were searched for with every state.</param>
    /// <param name="window">What kind of window; its length is a coding choice.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    /// <example><c>Measures.Hedging(data, ContactLevel.Leaders, choices: CodingChoices.Default with { WindowContacts = 16 })</c></example>
    public static HedgingSeries Hedging(EngagementData data, ContactLevel level, HedgingWindow window = HedgingWindow.Contacts, CodingChoices? choices = null)
    {
        choices ??= CodingChoices.Default;
        var sets = PartnerSet.Both(data, level, choices);
        var codings = CodingChoices.Combinations().ToDictionary(coding => coding, coding => PartnerSet.Both(data, level, coding));
        var tried = CodingChoices.Combinations(window).Select(one => (Choices: one, Sets: codings[one.WithDefaultWindows()])).ToList();
        var points = Days(sets, window).Select(day => new HedgingPoint(
            day,
            sets.Select(set => set?.Mix(day, window, choices)),
            new(
                ChoiceRange.Of([.. tried.Select(one => one.Sets.FivePowers?.EffectiveNumber(day, window, one.Choices))]),
                ChoiceRange.Of([.. tried.Select(one => one.Sets.AllPartners?.EffectiveNumber(day, window, one.Choices))])))).ToList();
        return new HedgingSeries
        {
            Unit = "partners",
            Definition = string.Join(" ", HedgingDefinition.Numbers, WindowDefinition(window, choices), HedgingDefinition.Contacts(data, level, choices, sets), HedgingDefinition.Range),
            RowIds = [.. sets.Both.OfType<PartnerSet>().SelectMany(set => set.Contacts).OrderBy(contact => contact.Day).Select(contact => contact.Event.Id).Distinct()],
            Level = level,
            Window = window,
            Choices = choices,
            Points = points,
        };
    }

    private static IEnumerable<DateOnly> Days(FiveAndAll<PartnerSet?> sets, HedgingWindow window)
    {
        var known = sets.Both.OfType<PartnerSet>().ToList();
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

    private static string WindowDefinition(HedgingWindow window, CodingChoices choices) => window == HedgingWindow.Contacts
        ? FormattableString.Invariant($"Window: the last {choices.WindowContacts} contacts, of two on one day the one whose id comes later in the alphabet being the later.")
        : FormattableString.Invariant($"Window: the {choices.WindowMonths} months that end with each month.");
}
