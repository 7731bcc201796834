namespace DprkEngagement;

/// <content>Hedging before and after a day.</content>
public static partial class Measures
{
    /// <summary>The day on which Russia invaded Ukraine at scale.</summary>
    internal static readonly DateOnly Invasion = new(2022, 2, 24);

    /// <summary>Over how many partners contacts spread before and after a day.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be. Only leader meetings were searched for with every state.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>. The windows' lengths play no part.</param>
    /// <param name="after">First day of the later span, inclusive; null is 24 February 2022.</param>
    /// <param name="from">First day of the earlier span, inclusive; null is the first day on which the search was complete among all partners.</param>
    /// <exception cref="ArgumentException">The earlier span is empty, or there is no complete search.</exception>
    public static HedgingChange HedgingBeforeAfter(
        EngagementData data, ContactLevel level, CodingChoices? choices = null, DateOnly? after = null, DateOnly? from = null)
    {
        choices ??= CodingChoices.Default;
        var sets = Sets(data, level, choices);
        var tried = CodingChoices.Combinations().Select(one => Sets(data, level, one)).ToList();
        var cut = after ?? Invasion;
        var first = from ?? sets.AllPartners.Span.From;
        DaySpan.Check(first, cut.AddDays(-1));

        HedgingEstimate Of(DateOnly start, DateOnly end, Func<FiveAndAll<PartnerSet>, PartnerSet> set) =>
            Estimate(data, set(sets).Between(start, end), [.. tried.Select(one => set(one).Between(start, end))]);
        HedgingSpan Span(DateOnly start, DateOnly end) => new(start, end, new(Of(start, end, set => set.FivePowers), Of(start, end, set => set.AllPartners)));
        var (before, later) = (Span(first, cut.AddDays(-1)), Span(cut, sets.AllPartners.Span.CompleteTo));
        var (early, eve) = (sets.FivePowers.Span.From, first.AddDays(-1));
        var earlier = early <= eve ? new FivePowersSpan(early, eve, Of(early, eve, set => set.FivePowers)) : null;
        return new HedgingChange
        {
            Unit = "partners",
            Definition = string.Join(
                " ",
                HedgingDefinition.Numbers,
                HedgingDefinition.Contacts(data, level, choices, sets.Select(set => (PartnerSet?)set)),
                HedgingDefinition.Intervals,
                HedgingDefinition.Range),
            RowIds = [.. before.Estimate.Both.Concat(later.Estimate.Both).Prepend(earlier?.Estimate).OfType<HedgingEstimate>().SelectMany(one => one.Mix.RowIds).Distinct()],
            Level = level,
            Choices = choices,
            Earlier = earlier,
            Before = before,
            After = later,
        };
    }

    private static FiveAndAll<PartnerSet> Sets(EngagementData data, ContactLevel level, CodingChoices choices) =>
        PartnerSet.Both(data, level, choices).Select(set =>
            set ?? throw new ArgumentException("coverage.csv names no day on which meetings of leaders were searched for completely with every state.", nameof(data)));

    private static HedgingEstimate Estimate(EngagementData data, PartnerMix mix, IReadOnlyList<PartnerMix> tried)
    {
        ShareEstimate Share(string iso3c) => new(
            data.Actor(iso3c),
            mix.CountOf(iso3c),
            mix.ShareOf(iso3c),
            mix.ShareOf(iso3c) is null ? null : ShareInterval.Of(mix.CountOf(iso3c), mix.Total),
            ChoiceRange.Of([.. tried.Select(one => one.ShareOf(iso3c))]));
        return new(
            mix,
            EffectiveNumberInterval.Of(mix.Counts, mix.States),
            ChoiceRange.Of([.. tried.Select(one => one.EffectiveNumber)]),
            Share("RUS"),
            Share("CHN"));
    }
}
