using System.Globalization;

namespace DprkEngagement;

/// <summary>How long after the time it describes a claim was published.</summary>
public sealed record PublicationLag : Measure
{
    /// <summary>Claims that describe a day or a period that was over when they were stated, in order of publication.</summary>
    public required IReadOnlyList<ClaimLag> Lags { get; init; }

    /// <summary>Claims that describe the time up to the day of their own statement, in order of publication.</summary>
    public required IReadOnlyList<Claim> UpToTheDay { get; init; }

    /// <summary>Claims that are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>Middle of the lags in days: half are no longer. Null where there is none.</summary>
    public double? Median => Lags.Count == 0 ? null : Middle([.. Lags.Select(lag => lag.Days).Order()]);

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        string.Create(CultureInfo.InvariantCulture, $"{Lags.Count} claims on a time that was over, and how many days later they were stated ({UpToTheDay.Count} others reach to their own day)"),
        ["Stated", "Claimant", "Figure", "Describes", "Days after its end", "Days after its start"],
        [.. Lags.Select(Row)]);

    private static ResultRow Row(ClaimLag lag) => new(
        [
            StatedDate.Of(lag.Claim.Published), lag.Claim.Claimant.Name, EstimateText.Spoken(lag.Claim.Estimate),
            lag.Start is { } start ? DateText.Span(start, lag.End) : DateText.Day(lag.End),
            lag.Days.ToString(CultureInfo.InvariantCulture),
            lag.DaysFromStart?.ToString(CultureInfo.InvariantCulture) ?? "",
        ],
        [lag.Claim.Id]);

    private static double Middle(List<int> ordered) =>
        (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;
}
