namespace DprkEngagement;

/// <content>Munitions claims.</content>
public static partial class Charts
{
    /// <summary>
    /// What each party said about containers of munitions and about artillery rounds shipped from North Korea to
    /// Russia, by date of the statement. Never a sum.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no claim about containers or rounds.</exception>
    public static Figure MunitionsClaims(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new MunitionsClaimsChart(data);
        return new Figure(chart.Draw)
        {
            Id = "munitions-claims",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = $"{chart.Title}. Claims by date and amount in {chart.Panels.Count} panels. {ClaimNumbers.InWords(chart.Panels)}",
            Table = ClaimNumbers.Table("Claims about munitions shipped from North Korea to Russia", chart.Panels),
            Sources = data.SourceList(chart.Claims),
            Citations = data.CitationList(chart.Claims),
        };
    }
}
