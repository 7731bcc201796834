namespace DprkEngagement;

/// <summary>The contacts with a set of states, within the span in which they were searched for.</summary>
internal sealed class PartnerSet
{
    private readonly int[] _partners;

    private PartnerSet(SearchSpan span, ContactList found, IReadOnlyList<Actor> states, int? possible)
    {
        Span = span;
        Contacts = [.. found.Where(contact => states.Contains(contact.Counterpart) && contact.Day >= span.From && contact.Day <= span.CompleteTo)];
        var met = Contacts.Select(contact => contact.Counterpart).Distinct().ToList();
        States = possible ?? met.Count;
        _partners = [.. Contacts.Select(contact => met.IndexOf(contact.Counterpart))];
    }

    public SearchSpan Span { get; }

    /// <summary>In order. Rows after the complete search are cut even where provisional ones count: other states were not looked for then.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>How many states could have been met.</summary>
    public int States { get; }

    /// <summary>Among the five powers and among all; null where there is no span in which they were searched for.</summary>
    public static FiveAndAll<PartnerSet?> Both(EngagementData data, ContactLevel level, CodingChoices choices)
    {
        var found = data.Contacts(level, choices);
        PartnerSet? Of(IReadOnlyList<Actor> states, int? possible) =>
            SearchSpan.Of(data, level, states) is { } span ? new PartnerSet(span, found, states, possible) : null;
        var five = data.Actors.Where(actor => actor.FivePower).ToList();
        return new(Of(five, five.Count), Of([.. data.Actors.Where(actor => actor.Iso3c != "PRK")], null));
    }

    /// <summary>The contacts from one day to another, both inclusive.</summary>
    public PartnerMix Between(DateOnly from, DateOnly to) => Mix(FirstFrom(from), AfterLast(to), from >= Span.From && to <= Span.CompleteTo);

    /// <summary>The contacts of the window that ends with a day, inclusive; null where the day is before the span.</summary>
    public PartnerMix? Mix(DateOnly day, HedgingWindow window, CodingChoices choices)
    {
        if (day < Span.From)
        {
            return null;
        }

        var (start, end) = Bounds(day, window, choices);
        var full = window == HedgingWindow.Contacts ? end - start == choices.WindowContacts : FirstDay(day, choices) >= Span.From;
        return Mix(start, end, full && day <= Span.CompleteTo);
    }

    /// <summary>The effective number of the same, without the rest: what ranges over many choices need.</summary>
    public double? EffectiveNumber(DateOnly day, HedgingWindow window, CodingChoices choices)
    {
        var (start, end) = Bounds(day, window, choices);
        var counts = new int[_partners.Length];
        foreach (var partner in _partners.AsSpan(start, end - start))
        {
            counts[partner]++;
        }

        return day < Span.From ? null : Concentration.EffectiveNumber(counts);
    }

    private PartnerMix Mix(int start, int end, bool covered) => new(Contacts.Skip(start).Take(end - start), States, covered);

    private (int Start, int End) Bounds(DateOnly day, HedgingWindow window, CodingChoices choices)
    {
        var end = AfterLast(day);
        return (window == HedgingWindow.Contacts ? Math.Max(0, end - choices.WindowContacts) : Math.Min(end, FirstFrom(FirstDay(day, choices))), end);
    }

    private static DateOnly FirstDay(DateOnly day, CodingChoices choices) => new DateOnly(day.Year, day.Month, 1).AddMonths(1 - choices.WindowMonths);

    private int FirstFrom(DateOnly day) => Contacts.TakeWhile(contact => contact.Day < day).Count();

    private int AfterLast(DateOnly day) => Contacts.TakeWhile(contact => contact.Day <= day).Count();
}
