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

        HedgingSpan Span(DateOnly start, Func<PartnerSet, DateOnly> end) => new(start, end(sets.AllPartners), new(
            Estimate(data, sets.FivePowers.Between(start, end(sets.FivePowers)), [.. tried.Select(one => one.FivePowers.Between(start, end(one.FivePowers)))]),
            Estimate(data, sets.AllPartners.Between(start, end(sets.AllPartners)), [.. tried.Select(one => one.AllPartners.Between(start, end(one.AllPartners)))])));
        var (before, later) = (Span(first, _ => cut.AddDays(-1)), Span(cut, set => set.Last));
        return new HedgingChange
        {
            Unit = "partners",
            Definition = string.Join(
                " ",
                HedgingDefinition.Numbers,
                HedgingDefinition.Contacts(data, level, choices, sets.Select(set => (PartnerSet?)set)),
                HedgingDefinition.Intervals,
                HedgingDefinition.Range),
            RowIds = [.. new[] { before, later }.SelectMany(span => span.Estimate.Both).SelectMany(one => one.Mix.RowIds).Distinct()],
            Level = level,
            Choices = choices,
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
