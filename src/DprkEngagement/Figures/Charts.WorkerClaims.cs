namespace DprkEngagement;

/// <content>Workers.</content>
public static partial class Charts
{
    /// <summary>What each party said about North Korean workers in Russia, and about entries and visas, which are trips and papers, not persons. One row per claim.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no claim about workers in Russia that gives a number.</exception>
    public static Figure WorkerClaims(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new WorkerClaimsChart(data);
        return new Figure(chart.Draw)
        {
            Id = "worker-claims",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = $"{chart.Title}. Claims as rows in {NumberWords.Count(chart.Panels.Count, "panel", "panels")}. {ClaimNumbers.InWords(chart.Panels)}",
            Table = ClaimNumbers.Table("Claims about North Korean workers in Russia", chart.Panels),
            Sources = data.SourceList(chart.Claims),
            Citations = data.CitationList(chart.Claims),
        };
    }
}
