namespace DprkEngagement;

/// <content>Agreements and talks.</content>
public static partial class Charts
{
    /// <summary>
    /// North Korea's treaties and agreements by counterpart with their steps (signed, ratified, in force, ended), and the rounds
    /// of talks.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have no agreement and no round of talks.</exception>
    public static Figure Agreements(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new AgreementsChart(data);
        if (chart.Events.Count == 0)
        {
            throw new ArgumentException("The data have no agreement and no round of talks.", nameof(data));
        }

        return new Figure(chart.Draw)
        {
            Id = "agreements",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = chart.AltText,
            Table = chart.Table(),
            Sources = data.SourceList(chart.Events),
            Citations = data.CitationList(chart.Events),
        };
    }
}
