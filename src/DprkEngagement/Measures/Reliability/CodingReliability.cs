using System.Globalization;

namespace DprkEngagement;

/// <summary>How well independent coders agree on each variable that was coded twice.</summary>
public sealed record CodingReliability : Measure
{
    /// <summary>The variables in the order of the schema.</summary>
    public required IReadOnlyList<VariableReliability> Variables { get; init; }

    /// <summary>The reliability of one variable.</summary>
    /// <param name="variable">Its name, e.g. event_type.</param>
    /// <exception cref="ArgumentException">It was not coded; the message names those that were.</exception>
    public VariableReliability Of(string variable) =>
        Variables.FirstOrDefault(one => one.Variable.Name == variable)
        ?? throw new ArgumentException(
            $"'{variable}' was not coded. Coded were {string.Join(", ", Variables.Select(one => one.Variable.Name))}.", nameof(variable));

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Agreement of the coders (empty: coded by one alone, no agreement can be computed)",
        ["Variable", "Values", "Coders", "Events coded by both", "Percent agreement", "Krippendorff's alpha", "Events they differ on", "Events coded by one alone"],
        [.. Variables.Select(Row)]);

    private static ResultRow Row(VariableReliability one) => new(
        [
            one.Variable.Name,
            one.Variable.Level == MeasurementLevel.Ordinal ? "ordinal: " + string.Join(" < ", one.Variable.Order) : "nominal",
            string.Join(", ", one.Coders),
            Whole(one.Agreement.Units),
            one.Agreement.PercentAgreement is { } share ? (100 * share).ToString("0.0", CultureInfo.InvariantCulture) : "",
            one.Agreement.Alpha?.ToString("0.000", CultureInfo.InvariantCulture) ?? "",
            one.Agreement.Units == 0 ? "" : Whole(one.Differing.Count),
            Whole(one.CodedOnce.Count),
        ],
        one.Differing);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
