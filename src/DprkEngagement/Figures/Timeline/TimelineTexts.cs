using System.Globalization;

namespace DprkEngagement;

/// <summary>What the summit timeline says in words. A sentence that states a finding is written only where the data bear it out.</summary>
internal static class TimelineTexts
{
    public const string Subtitle = "Kim Jong Un’s meetings with foreign leaders, 2018–19. Large figures count meetings; numbers in the marks give their order with that leader";

    public const string NarrowSubtitle = "Kim’s meetings with foreign leaders, 2018–19";

    public static string Title(Timeline timeline)
    {
        var meetings = timeline.Order.Meetings;
        var neutral = $"Kim Jong Un’s {NumberWords.Of(timeline.Counted.Count)} {(timeline.Counted.Count == 1 ? "meeting" : "meetings")} with foreign leaders, 2018–19";
        if (!timeline.IsSearched || meetings.Count == 0 || meetings.Any(one => one.Before is null || one.Before.Earlier.FirstDay < Timeline.From))
        {
            return neutral;
        }

        var names = meetings.Select(one => (one.Meeting.LeaderShortName, one.Before!.Earlier.LeaderShortName)).Distinct().ToList();
        if (names is not [var (trump, xi)])
        {
            return neutral;
        }

        var each = meetings.Count == 1 ? "his one meeting" : $"each of his {NumberWords.Of(meetings.Count)} meetings";
        var after = meetings.Select(one => one.After is { } gap && gap.Later.FirstDay <= Timeline.To).ToList();
        var first = after.TakeWhile(seen => seen).Count();
        return (first, after.Count(seen => seen)) switch
        {
            var (_, all) when all == meetings.Count => $"Kim saw {xi} before and after {each} with {trump}",
            (_, 0) => $"Kim saw {xi} before {each} with {trump}, and after none",
            (1, 1) => $"Kim saw {xi} before {each} with {trump}, and after the first",
            var (leading, all) when leading == all => $"Kim saw {xi} before {each} with {trump}, and after the first {NumberWords.Of(all)}",
            var (_, all) => $"Kim saw {xi} before {each} with {trump}, and after {NumberWords.Of(all)} of them",
        };
    }

    public static string Caption(Timeline timeline) => string.Join(" ", new[]
    {
        $"{Coverage(timeline)}January 2018 to December 2019, {Meetings(timeline)} ({NumberWords.Count(Rows(timeline), "row", "rows")}).",
        "Gaps run from the last day of one visit to the first day of the next" + TalksAlone(timeline) + ".",
        Hollow(timeline),
        $"Sources give the days of a visit, so the talks may fall a day later. Data {timeline.Data.Version}.",
    }.Where(sentence => sentence.Length > 0));

    public static string NarrowCaption(Timeline timeline) => string.Join(" ", new[]
    {
        $"{Coverage(timeline)}2018–19, {Meetings(timeline)} ({NumberWords.Count(Rows(timeline), "row", "rows")}). Days: from the end of one visit to the start of the next.",
        timeline.Lanes.Any(lane => lane.Joined.Count > 0) ? "Hollow: joined another’s meeting, not counted." : "",
    }.Where(sentence => sentence.Length > 0));

    public static string AltText(Timeline timeline) =>
        $"Timeline of 2018 and 2019 with {NumberWords.Of(timeline.Lanes.Count)} lanes. "
        + string.Join(" ", timeline.Lanes.Select(lane =>
            $"{lane.Name}, {NumberWords.Count(lane.Count, "meeting", "meetings")}: "
            + string.Join("; ", lane.Meetings.Select(meeting => MeetingWords.DayAndPlace(meeting) + (meeting.Provisional ? " (provisional)" : ""))) + "."));

    /// <summary>"next Xi meeting: 4 September 2025, more than six years later".</summary>
    public static (string Line, string Distance) Next(MeetingGap gap)
    {
        var (from, to) = (gap.Earlier.LastDay, gap.Later.FirstDay);
        var years = to.Year - from.Year - (to.DayOfYear < from.DayOfYear ? 1 : 0);
        var distance = years >= 1
            ? $"more than {NumberWords.Of(years)} {(years == 1 ? "year" : "years")} later"
            : string.Create(CultureInfo.InvariantCulture, $"{gap.Days} days later");
        return ($"next {PlotlyText.Escape(gap.Later.LeaderShortName)} meeting: {DateText.Prose(to)}", distance);
    }

    private static string Coverage(Timeline timeline) => timeline.IsSearched ? "Coverage: " : "Not searched completely: ";

    private static string Meetings(Timeline timeline) => NumberWords.Count(timeline.Counted.Count, "meeting", "meetings");

    private static int Rows(Timeline timeline) => timeline.Counted.Select(meeting => meeting.Event.Id).Distinct().Count();

    private static string TalksAlone(Timeline timeline)
    {
        var differing = timeline.Gaps.Where(gap => gap.DaysBetweenTalks is { } talks && talks != gap.Days)
            .Select(gap => string.Create(CultureInfo.InvariantCulture, $"{gap.Days} becomes {gap.DaysBetweenTalks}"))
            .ToList();
        return differing.Count == 0 ? "" : "; between the talks alone, " + NumberWords.List(differing);
    }

    private static string Hollow(Timeline timeline)
    {
        var joined = timeline.Lanes.SelectMany(lane => lane.Joined)
            .Select(one => $"{one.ShortName} joined {one.Meeting.LeaderShortName} and {one.Meeting.DprkLeader.Person?.ShortName ?? one.Meeting.DprkLeader.Office} on {DateText.Prose(one.Meeting.FirstDay)} (same row, not counted for {one.Leader.Actor.Name})")
            .ToList();
        if (timeline.Meetings.Any(meeting => meeting.Provisional))
        {
            joined.Add("provisional rows (not counted)");
        }

        return joined.Count == 0 ? "" : "Hollow: " + string.Join("; ", joined) + ".";
    }
}
