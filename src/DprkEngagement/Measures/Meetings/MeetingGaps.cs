namespace DprkEngagement;

/// <summary>The time between each meeting and the next, whoever was met.</summary>
public sealed record MeetingGaps : Measure
{
    /// <summary>The gaps in order: one fewer than there are meetings.</summary>
    public required IReadOnlyList<MeetingGap> Gaps { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Days from each meeting to the next (last day of a visit to first day of the next)",
        ["Met", "On", "Then", "On", "Days", "Days between talks"],
        [.. Gaps.Select(gap => new ResultRow(
            [
                gap.Earlier.LeaderName,
                DateText.Of(gap.Earlier.Event.Date),
                gap.Later.LeaderName,
                DateText.Of(gap.Later.Event.Date),
                MeetingOrder.Number(gap.Days),
                MeetingOrder.Number(gap.DaysBetweenTalks),
            ],
            [gap.Earlier.Event.Id, gap.Later.Event.Id]))]);
}
