namespace DprkEngagement;

/// <summary>Recorded trade of the DPRK by partner and year, as claimed.</summary>
public sealed record TradeByYear : Measure
{
    /// <summary>China, Russia, then all partners together; of each every year from the first to the last that any claim tells of.</summary>
    public required IReadOnlyList<TradeYear> Years { get; init; }

    /// <summary>Claims that were looked at and are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>The years of one partner.</summary>
    /// <param name="iso3c">CHN or RUS; null for all partners together.</param>
    public IReadOnlyList<TradeYear> With(string? iso3c) => [.. Years.Where(year => year.Partner?.Iso3c == iso3c)];

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Recorded trade of North Korea, US dollars (empty: not known)",
        ["Year", "Partner", "Claimant", "Figure", "Period", "Stated", "What exactly"],
        [.. Years.SelectMany(Rows)]);

    private static IEnumerable<ResultRow> Rows(TradeYear year)
    {
        var number = FormattableString.Invariant($"{year.Year}");
        var partner = year.Partner?.Name ?? "All but South Korea";
        return year.Unknown
            ? [new ResultRow([number, partner, "", "", "", "", ""], [])]
            : year.WholeYear.Concat(year.PartOfYear).Select(claim => new ResultRow(
                [number, partner, claim.Claimant.Name, EstimateText.Spoken(claim.Estimate), PeriodText.Of(claim), StatedDate.Of(claim.Published), claim.Scope ?? ""],
                [claim.Id]));
    }
}
