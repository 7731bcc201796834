namespace DprkEngagement;

/// <content>Troop claims.</content>
public static partial class Charts
{
    /// <summary>
    /// What each party said about North Korean soldiers for Russia: sent so far, there at the time, sent in a stated
    /// period, planned or forecast. One row per claim.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no claim about troops sent or planned.</exception>
    public static Figure TroopClaims(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new TroopClaimsChart(data);
        return new Figure(chart.Draw)
        {
            Id = "troop-claims",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = $"{chart.Title}. Claims as rows in {chart.Panels.Count} panels. {ClaimNumbers.InWords(chart.Panels)}",
            Table = ClaimNumbers.Table("Claims about North Korean soldiers in Russia", chart.Panels),
            Sources = data.SourceList(chart.Claims),
            Citations = data.CitationList(chart.Claims),
        };
    }
}
