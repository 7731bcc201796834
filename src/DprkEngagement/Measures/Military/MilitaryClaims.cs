using System.Globalization;

namespace DprkEngagement;

/// <summary>Every military quantity with how many claims there are, the span of the latest, and that span without parties to the war.</summary>
public sealed record MilitaryClaims : Measure
{
    /// <summary>One for each quantity and kind of number that anybody gave.</summary>
    public required IReadOnlyList<ClaimSide> Sides { get; init; }

    /// <summary>Claims that are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Military claims: the latest of every claimant",
        ["What", "Kind of number", "Claimants", "Lowest to highest", "Without parties to the war", "Of the last twelve months", "Last stated"],
        [.. Sides.Select(Row)]);

    private static ResultRow Row(ClaimSide side) => new(
        [
            side.Name, EnumText.Words(side.Latest.Measure), (side.Envelope?.Claims.Count ?? 0).ToString(CultureInfo.InvariantCulture),
            side.Envelope is { } all ? EnvelopeText.WithUnit(all) : "",
            side.WithoutParties is { } others ? EnvelopeText.WithUnit(others) : "",
            side.Recent is { } recent ? EnvelopeText.WithUnit(recent) : "",
            StatedDate.Of(side.Latest.Claims[^1].Published),
        ],
        side.Latest.RowIds);
}
