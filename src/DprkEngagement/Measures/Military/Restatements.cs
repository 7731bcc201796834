using System.Globalization;

namespace DprkEngagement;

/// <summary>How claimants changed their own figures.</summary>
public sealed record Restatements : Measure
{
    /// <summary>Pairs of figures that differ, in order of the later statement.</summary>
    public required IReadOnlyList<Restatement> Pairs { get; init; }

    /// <summary>Claims that are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Figures that a claimant stated anew",
        ["What", "Claimant", "From", "Stated", "To", "Stated then", "Days between", "Times"],
        [.. Pairs.Select(Row)]);

    private static ResultRow Row(Restatement pair) => new(
        [
            EnumText.Words(pair.Later.Quantity), pair.Later.Claimant.Name,
            EstimateText.Spoken(pair.Earlier.Estimate), StatedDate.Of(pair.Earlier.Published),
            EstimateText.Spoken(pair.Later.Estimate), StatedDate.Of(pair.Later.Published),
            pair.Days.ToString(CultureInfo.InvariantCulture),
            pair.Factor?.ToString("0.0", CultureInfo.InvariantCulture) ?? "",
        ],
        [pair.Earlier.Id, pair.Later.Id]);
}
