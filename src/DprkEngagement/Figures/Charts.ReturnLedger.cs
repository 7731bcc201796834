namespace DprkEngagement;

/// <content>The ledger.</content>
public static partial class Charts
{
    /// <summary>What went to Russia and what came back, as claimed: two columns of figures with claimant and hedge, never added and never netted.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no claim about anything that went or came back.</exception>
    public static Figure ReturnLedger(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new ReturnLedgerChart(data);
        if (chart.Drawn.Count == 0)
        {
            throw new ArgumentException("The data have no claim about what went to Russia or came back.", nameof(data));
        }

        var claims = chart.Flow.RowIds.Select(data.Claim).ToList();
        return new Figure(style => LedgerDrawing.Draw(chart, style))
        {
            Id = "return-ledger",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = chart.AltText,
            Table = chart.Flow.ToTable(),
            Sources = data.SourceList(claims),
            Citations = data.CitationList(claims),
        };
    }
}
