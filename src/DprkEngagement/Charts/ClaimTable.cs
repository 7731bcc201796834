namespace DprkEngagement;

/// <content>What all charts of claims have beside their drawing: the numbers as a table and in words.</content>
public static partial class Charts
{
    private static Figure OfClaims(
        EngagementData data, string id, string title, string subtitle, string caption, IEnumerable<(string Panel, Claim Claim)> rows,
        Action<House> draw, IReadOnlyList<Claim>? drawn = null)
    {
        List<(string Panel, Claim Claim)> all = [.. rows];
        return new Figure
        {
            Id = id,
            Data = data,
            Title = title,
            Subtitle = subtitle,
            Caption = caption.Trim(),
            AltText = $"{title}. {InWords(all.Where(row => drawn is null || drawn.Contains(row.Claim)))}".Trim(),
            RowIds = [.. (drawn ?? [.. all.Select(row => row.Claim)]).Select(claim => claim.Id).Distinct(StringComparer.Ordinal)],
            Table = ClaimTable(subtitle.Length > 0 ? subtitle : title, all),
            Draw = house =>
            {
                if ((drawn?.Count ?? all.Count) > 0)
                {
                    draw(house);
                    return;
                }

                house.Axis(0, 1);
                house.Text(data.KnownOn is { } day ? $"No claim with a figure by {DateText.Prose(day)}." : "No claim with a figure.",
                    house.Y + 12);
                house.Y += 40;
            },
        };
    }

    private static Result<(string Panel, Claim Claim)> ClaimTable(string title, IReadOnlyList<(string Panel, Claim Claim)> rows)
    {
        static string? Particulars(Claim claim) => ClaimChoice.Joined(
            "; ", claim.Scope ?? "", claim.OutlierReason is { } reason ? "outlier: " + reason : "",
            claim.Status is CodeStatus.Coded ? "" : EnumText.Words(claim.Status)) is { Length: > 0 } text ? text : null;
        return new Result<(string Panel, Claim Claim)>
        {
            Title = title,
            Unit = string.Join(", ", rows.Select(row => row.Claim.Estimate.Unit.Plural).Distinct(StringComparer.Ordinal)),
            Definition = "A row for each claim as stated; figures of different claimants overlap and are never added. "
                + "An empty bound was not stated.",
            Rows = rows,
            Ids = row => [row.Claim.Id],
            Columns =
            [
                new("panel", "Panel", row => row.Panel),
                new("claimant", "Claimant", row => row.Claim.Claimant.Name + (row.Claim.Via is { } via ? $" (via {via})" : "")),
                new("stated", "Stated", row => row.Claim.Published.Start, row => StatedDate.Of(row.Claim.Published)),
                new("figure", "Figure", row => EstimateText.Spoken(row.Claim.Estimate)),
                new("low", "Low", row => row.Claim.Estimate.Low),
                new("best", "Best", row => row.Claim.Estimate.Best),
                new("high", "High", row => row.Claim.Estimate.High),
                new("kind_of_number", "Kind of number", row => row.Claim.Measure),
                new("period", "Period", row => PeriodText.Of(row.Claim) is { Length: > 0 } period ? period : null),
                new("scope", "What exactly", row => Particulars(row.Claim)),
            ],
        };
    }

    // "Killed: 5 claims, from 1,000 (Western officials, 22 Jan 2025) to 6,000+ (Reuters, 14 Nov 2025)." for every panel.
    private static string InWords(IEnumerable<(string Panel, Claim Claim)> rows) => string.Join(" ", rows
        .Where(row => row.Claim.Estimate.Smallest is not null).GroupBy(row => row.Panel, row => row.Claim).Select(panel =>
        {
            static string One(Claim claim) =>
                $"{EstimateText.Short(claim.Estimate)} ({claim.Claimant.ShortName}, {StatedDate.Of(claim.Published)})";
            var (low, high) = (panel.MinBy(claim => claim.Estimate.Smallest)!, panel.MaxBy(claim => claim.Estimate.Largest)!);
            return panel.Count() == 1 ? $"{panel.Key}: 1 claim, {One(low)}."
                : $"{panel.Key}: {panel.Count()} claims, from {One(low)} to {One(high)}.";
        }));
}
