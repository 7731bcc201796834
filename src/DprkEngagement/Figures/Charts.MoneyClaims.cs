namespace DprkEngagement;

/// <content>Money.</content>
public static partial class Charts
{
    /// <summary>What deliveries to Russia are said to be worth, and what came back for them: different concepts in panels, never added and never netted. One row per claim.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no claim about the worth of deliveries or returns that gives a number.</exception>
    public static Figure MoneyClaims(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new MoneyClaimsChart(data);
        return new Figure(chart.Draw)
        {
            Id = "money-claims",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = $"{chart.Title}. Claims as rows in {NumberWords.Count(chart.Panels.Count, "panel", "panels")}. {ClaimNumbers.InWords(chart.Panels)}",
            Table = ClaimNumbers.Table("Claims about what deliveries to Russia and returns from it are worth", chart.Panels),
            Sources = data.SourceList(chart.Claims),
            Citations = data.CitationList(chart.Claims),
        };
    }
}
