using System.Globalization;

namespace DprkEngagement;

/// <summary>Meetings counted up from a day on, counterpart by counterpart.</summary>
public sealed record CumulativeMeetings : Measure
{
    /// <summary>The day from which is counted, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The five powers, then the others together.</summary>
    public required IReadOnlyList<CumulativeSeries> Series { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Meetings since {DateText.Prose(From)}, counted up by country",
        ["Country", "Total", "Date", "Leader", "Status"],
        [.. Series.SelectMany(series => series.Steps.Count == 0 ? [Empty(series)] : series.Steps.Select(step => Row(series, step)))]);

    private static ResultRow Row(CumulativeSeries series, CumulativeStep step) => new(
        [
            series.Counterpart?.Name ?? $"{CounterpartGroup.OthersName}: {step.Meeting.Counterpart.Name}",
            (step.Day <= series.CompleteTo ? "" : "≥ ") + step.Total.ToString(CultureInfo.InvariantCulture),
            DateText.Of(step.Meeting.Event.Date),
            step.Meeting.LeaderName,
            step.Meeting.Provisional ? "provisional" : "coded",
        ],
        [step.Meeting.Event.Id]);

    private static ResultRow Empty(CumulativeSeries series) =>
        new([CounterpartGroup.NameOf(series.Counterpart), series.CompleteTo is null ? "" : "0", "", "", ""], []);
}
