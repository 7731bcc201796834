using System.Globalization;

namespace DprkEngagement;

/// <summary>One result under every defensible combination of coding choices.</summary>
public sealed record Sensitivity : Measure
{
    /// <summary>What was computed.</summary>
    public required string Result { get; init; }

    /// <summary>Under <see cref="CodingChoices.Default"/>; null is unknown.</summary>
    public required double? Headline { get; init; }

    /// <summary>Every combination with its result.</summary>
    public required IReadOnlyList<SensitivityResult> Results { get; init; }

    /// <summary>The lowest and the highest.</summary>
    public ChoiceRange Range => ChoiceRange.Of([.. Results.Select(result => result.Value)]);

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"{Result}: {Word(Headline)} in the headline, {Word(Range.Low)} to {Word(Range.High)} over "
        + NumberText.Full(Results.Count) + " combinations of coding choices",
        ["Choices", "Result"],
        [
            .. Results.Where(result => result.Choices.Changes <= 1).OrderBy(result => result.Choices.Changes).Select(result => Row("", result)),
            .. Ends(),
        ]);

    private IEnumerable<ResultRow> Ends()
    {
        var known = Results.Where(result => result.Value is not null).ToList();
        if (known.Count > 0)
        {
            yield return Row("Lowest: ", known.MinBy(result => (result.Value, result.Choices.Changes))!);
            yield return Row("Highest: ", known.MinBy(result => (-result.Value, result.Choices.Changes))!);
        }
    }

    private static ResultRow Row(string head, SensitivityResult result) => new([head + result.Choices.Describe(), Number(result.Value)], []);

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static string Word(double? value) => value is null ? "unknown" : Number(value);
}
