using System.Globalization;

namespace DprkEngagement;

/// <summary>The stated conversions, one by one: containers, rounds, the assumption, and rounds a container.</summary>
public sealed record ConversionRates : Measure
{
    /// <summary>The rows in the order of the data.</summary>
    public required IReadOnlyList<Conversion> Conversions { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "What claimants said their containers would hold",
        ["Stated", "Claimant", "Containers", "Taken to hold", "As worded", "Rounds a container"],
        [.. Conversions.Select(one => new ResultRow(
            [
                StatedDate.Of(one.Containers.Published), one.Containers.Claimant.Name, EstimateText.Spoken(one.Containers.Estimate),
                one.Assumption switch { ConversionAssumption.All152mm => "152 mm alone", ConversionAssumption.All122mm => "122 mm alone", _ => "" },
                one.Wording, one.RoundsTo is null ? Whole(one.PerContainer) : $"{Whole(one.PerContainer)}–{Whole(one.PerContainerTo)}",
            ],
            [.. new[] { one.Containers.Id, one.RoundsClaim?.Id }.OfType<string>()]))]);

    private static string Whole(decimal number) => decimal.Round(number, 0, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
