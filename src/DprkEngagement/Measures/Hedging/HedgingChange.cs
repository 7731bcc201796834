namespace DprkEngagement;

/// <summary>Over how many partners contacts spread before and after a day, among the five powers and among all.</summary>
public sealed record HedgingChange : Measure
{
    /// <summary>How high a contact had to be.</summary>
    public required ContactLevel Level { get; init; }

    /// <summary>How it was coded.</summary>
    public required CodingChoices Choices { get; init; }

    /// <summary>
    /// What came before that among the five powers, as far back as every contact with them was searched for; null where
    /// the earlier span begins on that day.
    /// </summary>
    public required FivePowersSpan? Earlier { get; init; }

    /// <summary>Up to the day before.</summary>
    public required HedgingSpan Before { get; init; }

    /// <summary>From the day on.</summary>
    public required HedgingSpan After { get; init; }

    /// <summary>
    /// True where the intervals before and after share no value: the change is then more than few contacts explain.
    /// Where they do share values, no change can be ruled out.
    /// </summary>
    public FiveAndAll<bool> IsClear => new(Clear(Before.Estimate.FivePowers, After.Estimate.FivePowers), Clear(Before.Estimate.AllPartners, After.Estimate.AllPartners));

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Partners before and after {DateText.Prose(After.From)}, {(Level == ContactLevel.Leaders ? "leader meetings" : "leader meetings and senior visits")}",
        [
            "Among", "Span", "Contacts", "Effective number", "Interval (95 %)", "Range over choices", "Entropy (0–1)",
            "Russia, %", "Interval, %", "Range, %", "China, %", "Interval, %", "Range, %",
        ],
        [
            .. Earlier is { } earlier ? [Row("five powers", earlier.From, earlier.To, earlier.Estimate)] : Array.Empty<ResultRow>(),
            Row("five powers", Before.From, Before.To, Before.Estimate.FivePowers), Row("five powers", After.From, After.To, After.Estimate.FivePowers),
            Row("all partners", Before.From, Before.To, Before.Estimate.AllPartners), Row("all partners", After.From, After.To, After.Estimate.AllPartners),
        ]);

    private static bool Clear(HedgingEstimate before, HedgingEstimate after) =>
        before.Interval is { } one && after.Interval is { } other && !one.Overlaps(other);

    private static ResultRow Row(string among, DateOnly from, DateOnly to, HedgingEstimate estimate) => new(
        [
            among,
            DateText.Span(from, to),
            estimate.Mix.Words,
            HedgingText.Number(estimate.EffectiveNumber),
            HedgingText.Interval(estimate.Interval),
            HedgingText.Range(estimate.Choices),
            HedgingText.Number(estimate.Mix.Entropy, 2),
            .. Cells(estimate.Russia),
            .. Cells(estimate.China),
        ],
        estimate.Mix.RowIds);

    private static IEnumerable<string> Cells(ShareEstimate share) =>
        [HedgingText.Percent(share.Share), HedgingText.PercentInterval(share.Interval), HedgingText.PercentRange(share.Choices)];
}
