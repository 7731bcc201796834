namespace DprkEngagement;

/// <content>What was known when.</content>
public static partial class Charts
{
    /// <summary>
    /// What had been claimed about shells, containers, soldiers sent and soldiers killed by the end of each of some days: the
    /// latest statement of each claimant, and how far they reach.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="days">The days; null is six from the end of 2023 to the end of 2025.</param>
    /// <exception cref="ArgumentException">No day is given, or nobody had given a figure by the last of them.</exception>
    /// <example><c>Charts.KnownWhen(data, [new(2024, 10, 28), new(2025, 4, 30)])</c></example>
    public static Figure KnownWhen(EngagementData data, IReadOnlyList<DateOnly>? days = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var chart = new KnownWhenChart(data, days);
        return new Figure(chart.Draw)
        {
            Id = "known-when",
            Title = chart.Title,
            Caption = chart.Caption,
            AltText = chart.AltText,
            Table = chart.Table(),
            Sources = data.SourceList(chart.Claims),
            Citations = data.CitationList(chart.Claims),
        };
    }
}
