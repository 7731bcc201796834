namespace DprkEngagement;

/// <content>Oil.</content>
public static partial class Charts
{
    /// <summary>What each party said about refined oil from Russia, as reported by Russia and as estimated by others, against what the UN allows in a year. One row per claim.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no claim about oil from Russia that gives a number.</exception>
    public static Figure OilClaims(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new OilClaimsChart(data);
        return new Figure(chart.Draw)
        {
            Id = "oil-claims",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = $"{chart.Title}. Claims as rows in {NumberWords.Count(chart.Panels.Count, "panel", "panels")}. {ClaimNumbers.InWords(chart.Panels)}",
            Table = chart.Table,
            Sources = data.SourceList(chart.Claims),
            Citations = data.CitationList(chart.Claims),
        };
    }
}
