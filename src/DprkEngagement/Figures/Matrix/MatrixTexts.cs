using System.Globalization;

namespace DprkEngagement;

/// <summary>What the chart of meetings by counterpart and year says in words. The finding is written only where the data bear it out.</summary>
internal static class MatrixTexts
{
    public const string Subtitle = "Meetings of the North Korean leader with heads of state, government or ruling party, by country and year";

    public const string NarrowSubtitle = "Meetings with heads of state, government or party";

    // The question of the project: Moscow and Beijing against the other three.
    private static readonly string[] Pair = ["RUS", "CHN"];

    public static string Title(LeaderMatrix matrix)
    {
        var neutral = string.Create(CultureInfo.InvariantCulture, $"North Korean leaders’ meetings with foreign leaders, {matrix.Counts.FirstYear}–{matrix.Counts.LastYear}");
        var powers = matrix.Rows.Where(row => row.Counterpart is not null).ToList();
        var pair = powers.Where(row => Pair.Contains(row.Counterpart!.Iso3c)).OrderBy(row => Array.IndexOf(Pair, row.Counterpart!.Iso3c)).ToList();
        var rest = powers.Except(pair).ToList();
        var until = rest.Select(row => row.Last?.LastDay).Max();
        if (until is not { } day || pair.Count != Pair.Length || pair.Any(row => !(row.Last?.FirstDay > day)))
        {
            return neutral;
        }

        var latest = pair.Max(row => row.Last!.FirstDay);
        var searched = powers.All(row => matrix.Data.IsCovered(CoverageSeries.LeaderMeetings, row.Counterpart!.Iso3c, day, latest));
        var leaders = pair.SelectMany(row => row.Cells).SelectMany(cell => cell.Found).Where(meeting => meeting.FirstDay > day)
            .Select(meeting => meeting.DprkLeader.Person?.ShortName ?? meeting.DprkLeader.Office).Distinct().ToList();

        // Two years without a meeting say something; a few weeks do not.
        return searched && latest >= day.AddYears(2) && leaders is [var kim]
            ? $"After {DateText.ProseMonth(day)} {kim} has met the leaders of {NumberWords.List([.. pair.Select(InSentence)])}, but none of {NumberWords.List([.. rest.Select(InSentence)], "or")}"
            : neutral;
    }

    public static string Caption(LeaderMatrix matrix)
    {
        var early = matrix.Meetings.Count(meeting => meeting.FirstDay.Year < matrix.MainFrom);
        return string.Join(" ", new[]
        {
            Counted(matrix),
            "Small grey dot: none found. Hatched: not searched completely, so a blank there is unknown, not zero.",
            Provisional(matrix),
            matrix.Rows.Any(row => row.Joined.Count > 0) ? "Cross: joined another’s meeting, not counted." : "",
            early == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Before {matrix.MainFrom}: {NumberWords.Count(early, "meeting", "meetings")} found (wide: a bar for each year with any; narrow: not drawn)."),
            "Joint appearances, calls and treaties are not counted. The Soviet Union counts as Russia.",
            $"Data {matrix.Data.Version}.",
        }.Where(sentence => sentence.Length > 0));
    }

    public static string NarrowCaption(LeaderMatrix matrix)
    {
        var shown = matrix.Meetings.Count(meeting => meeting.FirstDay.Year >= matrix.MainFrom);
        var early = matrix.Meetings.Count - shown;
        return string.Join(" ", new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"{shown} of {matrix.Meetings.Count} meetings") + (early == 0 ? "." : string.Create(CultureInfo.InvariantCulture, $"; {early} before {matrix.MainFrom} (lists incomplete) not shown.")),
            "Grey dot: none found. Hatched: unknown.",
            matrix.Meetings.Any(meeting => meeting.Provisional) ? "Hollow: provisional." : "",
            matrix.Rows.Any(row => row.Joined.Count > 0) ? "Cross: joined, not counted." : "",
        }.Where(sentence => sentence.Length > 0));
    }

    public static string AltText(LeaderMatrix matrix) =>
        string.Create(CultureInfo.InvariantCulture, $"Dots by country and year, {matrix.Counts.FirstYear} to {matrix.Counts.LastYear}. ")
        + string.Join(" ", matrix.Rows.Select(row => $"{row.Name}: {Years(row)}."));

    private static string Years(MatrixRow row)
    {
        var met = row.Cells.Where(cell => cell.Found.Count > 0)
            .Select(cell => cell.Year.ToString(CultureInfo.InvariantCulture)
                + (cell.Found.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({cell.Found.Count})") : "")
                + (cell.Found.All(meeting => meeting.Provisional) ? " provisional" : ""))
            .ToList();
        return met.Count == 0 ? "none found" : string.Join(", ", met);
    }

    private static string Counted(LeaderMatrix matrix)
    {
        var rows = matrix.Meetings.Select(meeting => meeting.Event.Id).Distinct().Count();
        return $"{NumberWords.Count(matrix.Meetings.Count, "meeting", "meetings")} ({NumberWords.Count(rows, "row", "rows")}).";
    }

    private static string Provisional(LeaderMatrix matrix)
    {
        var count = matrix.Meetings.Count(meeting => meeting.Provisional);
        return count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Hollow: provisional, secondary pages only ({count}).");
    }

    private static string InSentence(MatrixRow row) => row.Counterpart!.Iso3c == "USA" ? "the US" : row.Counterpart.Name;
}
