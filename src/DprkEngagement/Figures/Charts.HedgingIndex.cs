namespace DprkEngagement;

/// <content>The hedging index.</content>
public static partial class Charts
{
    /// <summary>Over how many partners contacts spread: the last 12 contacts, the contacts themselves, and before against after February 2022.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentException">The data have too few contacts since the search was complete.</exception>
    public static Figure HedgingIndex(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new HedgingChart(data);
        var shown = chart.Contacts.Select(contact => contact.Event).Concat(chart.Events.Select(one => one.Step.Event)).ToList();
        return new Figure(style => HedgingDrawing.Draw(chart, style))
        {
            Id = "hedging-index",
            Title = HedgingTexts.Title(chart),
            Caption = HedgingTexts.Caption(chart),
            AltText = HedgingTexts.AltText(chart),
            Table = HedgingTable.Of(chart),
            Sources = data.SourceList(shown),
            Citations = data.CitationList(shown),
        };
    }
}
