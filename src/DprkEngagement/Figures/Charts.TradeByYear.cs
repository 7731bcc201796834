namespace DprkEngagement;

/// <content>Trade.</content>
public static partial class Charts
{
    /// <summary>What is recorded of trade with China and with Russia, year by year, as claimed; a year without a figure is hatched.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no claim about trade with either.</exception>
    public static Figure TradeByYear(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new TradeChart(data);
        if (chart.Panels.Count == 0)
        {
            throw new ArgumentException("The data have no claim about a year's trade with China or Russia.", nameof(data));
        }

        var claims = chart.Trade.RowIds.Select(data.Claim).ToList();
        return new Figure(style => TradeDrawing.Draw(chart, style))
        {
            Id = "trade-by-year",
            Title = TradeTexts.Title(chart),
            Caption = TradeTexts.Caption(chart),
            AltText = TradeTexts.AltText(chart),
            Table = chart.Trade.ToTable(),
            Sources = data.SourceList(claims),
            Citations = data.CitationList(claims),
        };
    }
}
