namespace DprkEngagement;

/// <content>Losses.</content>
public static partial class Charts
{
    /// <summary>
    /// What each party said about North Korean soldiers killed, and killed and wounded, in Russia: two quantities on one
    /// scale, because the one has been taken for the other.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no running total of either.</exception>
    public static Figure KilledAndCasualties(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new KilledAndCasualtiesChart(data);
        return new Figure(chart.Draw)
        {
            Id = "killed-and-casualties",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = $"{chart.Title}. Claims by date and amount in {chart.Panels.Count} panels. {ClaimNumbers.InWords(chart.Panels)}",
            Table = ClaimNumbers.Table("Claims about North Korean losses in Russia", chart.Panels),
            Sources = data.SourceList(chart.Claims),
            Citations = data.CitationList(chart.Claims),
        };
    }
}
