namespace DprkEngagement;

/// <summary>Over how many partners contacts spread, over a rolling window, among the five powers and among all.</summary>
public sealed record HedgingSeries : Measure
{
    /// <summary>How high a contact had to be.</summary>
    public required ContactLevel Level { get; init; }

    /// <summary>What kind of window.</summary>
    public required HedgingWindow Window { get; init; }

    /// <summary>How it was coded, and the window's length.</summary>
    public required CodingChoices Choices { get; init; }

    /// <summary>In order: a point for each day with a contact, or for the end of each month.</summary>
    public required IReadOnlyList<HedgingPoint> Points { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Effective number of partners, {(Level == ContactLevel.Leaders ? "leader meetings" : "leader meetings and senior visits")}, "
        + (Window == HedgingWindow.Contacts ? FormattableString.Invariant($"last {Choices.WindowContacts} contacts") : FormattableString.Invariant($"last {Choices.WindowMonths} months"))
        + " (empty: unknown; *: window not full, or search not complete)",
        [
            "Day",
            "Five powers", "Range over choices", "Entropy (0–1)", "Russia, %", "China, %", "Contacts",
            "All partners", "Range over choices", "Entropy (0–1)", "Russia, %", "China, %", "Contacts",
        ],
        [.. Points.Select(point => new ResultRow(
            [DateText.Iso(point.Day), .. Cells(point.Mix.FivePowers, point.EffectiveNumber.FivePowers), .. Cells(point.Mix.AllPartners, point.EffectiveNumber.AllPartners)],
            [.. point.Mix.Both.OfType<PartnerMix>().SelectMany(mix => mix.RowIds).Distinct()]))]);

    private static IEnumerable<string> Cells(PartnerMix? mix, ChoiceRange range) =>
    [
        HedgingText.Number(mix?.EffectiveNumber) + (mix is { IsCovered: false, EffectiveNumber: not null } ? "*" : ""),
        HedgingText.Range(range),
        HedgingText.Number(mix?.Entropy, 2),
        HedgingText.Percent(mix?.ShareOf("RUS")),
        HedgingText.Percent(mix?.ShareOf("CHN")),
        mix is null ? "" : mix.Words,
    ];
}
