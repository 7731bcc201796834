namespace DprkEngagement;

public static partial class Charts
{
    private static Figure OfClaims(
        EngagementData data, string id, string title, string subtitle, string caption, IEnumerable<(string Panel, Claim Claim)> rows,
        Action<House> draw, IReadOnlyList<Claim>? drawn = null)
    {
        List<(string Panel, Claim Claim)> all = [.. rows];
        var seen = drawn ?? [.. all.Select(row => row.Claim)];
        return new Figure
        {
            Id = id, Data = data, Title = title, Subtitle = subtitle,
            Caption = caption.Trim(),
            AltText = $"{title}. {InWords(all.Where(row => seen.Contains(row.Claim)))}".Trim(),
            RowIds = [.. seen.Select(claim => claim.Id).Distinct()],
            Table = ClaimTable(subtitle.Length > 0 ? subtitle : title, all),
            Draw = seen.Count > 0 ? draw : house => house.Nothing(
                data.KnownOn is { } day ? $"No claim with a figure by {DateText.Prose(day)}." : "No claim with a figure."),
        };
    }

    // A chart of panels of rows on one scale: what is drawn is also its table.
    private static Figure OfPanels(EngagementData data, string id, string title, string subtitle, string caption, ClaimScale scale,
        IReadOnlyList<ClaimPanel> panels, Action<House>? first = null)
    {
        var rows = panels.SelectMany(panel => panel.Rows).ToList();
        return OfClaims(data, id, title, subtitle, $"{ClaimChoice.Signs(rows.Select(row => row.Claim))} {caption}",
            panels.SelectMany(panel => panel.Rows.Select(row => (panel.Name, row.Claim))), house =>
            {
                var drawn = new ClaimRows(house, data, rows.Select(row => (row, scale)));
                first?.Invoke(house);
                foreach (var panel in panels)
                    drawn.Panel(panel.Head, panel.More, panel.Rows, scale, panel.Band);
            });
    }

    private sealed record ClaimPanel(string Name, IReadOnlyList<ClaimRow> Rows)
    {
        public string Head { get => field ?? Name; init; }
        public string More { get; init; } = "";
        public ClaimEnvelope? Band { get; init; }
    }

    private static Result<(string Panel, Claim Claim)> ClaimTable(string title, IReadOnlyList<(string Panel, Claim Claim)> rows) => new()
    {
        Title = title, Unit = string.Join(", ", rows.Select(row => row.Claim.Estimate.Unit.Plural).Distinct()),
        Definition = "A row for each claim as stated; figures of different claimants overlap and are never added. "
            + "An empty bound was not stated.",
        Rows = rows, Ids = row => [row.Claim.Id],
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
            new("period", "Period", row => OrNull(PeriodText.Of(row.Claim))),
            new("scope", "What exactly", row => OrNull(ClaimChoice.Joined(
                "; ", row.Claim.Scope, row.Claim.OutlierReason is { } reason ? "outlier: " + reason : "",
                row.Claim.Status is CodeStatus.Coded ? "" : EnumText.Words(row.Claim.Status)))),
        ],
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

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
