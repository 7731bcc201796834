namespace DprkEngagement;

/// <summary>What the chart of recorded trade shows, before it is drawn.</summary>
internal sealed class TradeChart
{
    /// <summary>How many times larger the second panel is drawn than the first.</summary>
    public const int Magnified = 100;

    public TradeChart(EngagementData data)
    {
        Data = data;
        Trade = Measures.TradeByYear(data, provisional: true);
        Panels =
        [
            .. new[] { ("CHN", 1_000_000_000m, "billion"), ("RUS", 1_000_000m, "million") }
                .Select(one => new TradePanel(data.Actors.FirstOrDefault(actor => actor.Iso3c == one.Item1), Trade.With(one.Item1), one.Item2, one.Item3))
                .Where(panel => panel.Claims.Count > 0),
        ];
    }

    public EngagementData Data { get; }

    public TradeByYear Trade { get; }

    /// <summary>China, then Russia; a partner without any claim has no panel.</summary>
    public IReadOnlyList<TradePanel> Panels { get; }

    /// <summary>Every claim drawn.</summary>
    public IReadOnlyList<Claim> Claims => [.. Panels.SelectMany(panel => panel.Claims)];

    /// <summary>The end of the first panel's axis in its unit; the other one ends at the hundredth part of the dollars.</summary>
    public decimal Largest => Panels.Max(panel => panel.Claims.Max(claim => (decimal)claim.Estimate.Largest!.Value) / panel.Divisor * (panel.Divisor == 1_000_000m ? Magnified / 1000m : 1));
}
