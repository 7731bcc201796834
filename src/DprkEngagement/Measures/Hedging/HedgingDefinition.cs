namespace DprkEngagement;

/// <summary>What the measures of hedging are, in sentences.</summary>
internal static class HedgingDefinition
{
    public const string Numbers =
        "Effective number of partners: 1 ÷ the sum of the squared shares (Hirschman 1945; Laakso and Taagepera 1979). "
        + "Entropy: Shannon's (1948), divided by the highest possible for the states that could have been met, which are the five, "
        + "or all those met at least once in all the time counted, not in one span or window alone. Both are unknown under four contacts.";

    public const string Range =
        "Range: the lowest and the highest number over every combination of the coding choices (Panmunjom 2019, joint appearances, "
        + "visit or talk days, heads of government, provisional rows, and the window's length where there is one). "
        + "These are choices on how events are coded; who is counted (leaders alone or senior visits too, five powers or all) is not among them.";

    public const string Intervals =
        "Intervals at 95 %: of a share by Clopper and Pearson (1934); of an effective number by profile likelihood (Wilks 1938), in which a "
        + "state that was not met may still have a share. They take contacts for draws from a lasting habit; contacts come in flurries, so the truth is less sure still.";

    /// <summary>Which contacts, from when, and what was searched for less than the rest.</summary>
    public static string Contacts(EngagementData data, ContactLevel level, CodingChoices choices, FiveAndAll<PartnerSet?> sets) =>
        new ContactRule(level, choices).Definition + " "
        + $"Counted among the five powers {Span(sets.FivePowers)}, among all {Span(sets.AllPartners)}: before and after the search was not complete."
        + (level == ContactLevel.AllLevels ? " " + Visits(data) : "");

    private static string Span(PartnerSet? set) =>
        set is null ? "on no day" : $"from {DateText.Prose(set.Span.From)} to {DateText.Prose(set.Span.CompleteTo)}";

    /// <summary>With whom visits below leaders were searched for completely.</summary>
    public static string Visits(EngagementData data)
    {
        var complete = data.Actors.Where(actor => actor.Iso3c != "PRK" && SearchSpan.Of(data, CoverageSeries.SeniorVisits, actor) is not null).Select(actor => actor.Name).ToList();
        return $"Visits below leaders were searched for completely with {(complete.Count == 0 ? "no state" : string.Join(" and ", complete))} alone: with others their number is a lower bound, so that this series leans towards those.";
    }
}
