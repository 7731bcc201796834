namespace DprkEngagement;

/// <summary>Trade with one partner, year by year.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Years">Every year of the chart.</param>
/// <param name="Divisor">Dollars in one unit of the axis.</param>
/// <param name="Unit">The unit in words.</param>
internal sealed record TradePanel(Actor? Partner, IReadOnlyList<TradeYear> Years, decimal Divisor, string Unit)
{
    /// <summary>The claims drawn, year by year.</summary>
    public IReadOnlyList<Claim> Claims { get; } = [.. Years.SelectMany(year => year.PartOfYear.Concat(year.WholeYear))];

    /// <summary>One claimant for all years, so that the head can name it; else null.</summary>
    public Claimant? OnlyClaimant => Claims.Select(claim => claim.Claimant).Distinct().Count() == 1 ? Claims[0].Claimant : null;

    /// <summary>A claim's height in the panel's unit: the figure, of a range its larger end.</summary>
    public double Height(Claim claim) => (double)((decimal)claim.Estimate.Largest!.Value / Divisor);

    /// <summary>A claim's figure as written over its mark, without the unit, which the head names.</summary>
    public string Figure(Claim claim)
    {
        string Number(Amount amount) => ((decimal)amount / Divisor).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        return claim.Estimate switch
        {
            { Hedge: Hedge.Range } range => Number(range.Smallest!.Value) + "–" + Number(range.Largest!.Value),
            { OpenAbove: true } floor => Number(floor.Smallest!.Value) + "+",
            { OpenBelow: true } limit => "≤ " + Number(limit.Largest!.Value),
            var plain => Number(plain.Largest!.Value),
        };
    }
}
