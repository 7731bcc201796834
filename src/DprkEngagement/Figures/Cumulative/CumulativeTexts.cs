using System.Globalization;

namespace DprkEngagement;

/// <summary>What the chart of cumulative meetings says in words. The finding is written only where the data bear it out.</summary>
internal static class CumulativeTexts
{
    // The end of the two years of summits.
    private static readonly DateOnly Flurry = new(2019, 12, 31);

    public const string Subtitle = "Meetings of the North Korean leader with heads of state, government or ruling party, counted up from January 2018, by country";

    public const string NarrowSubtitle = "Meetings with heads of state, government or party, counted up from January 2018";

    public static string Title(CumulativeChart chart)
    {
        var neutral = "North Korean leaders’ meetings with foreign leaders since January 2018";
        var powers = chart.Lines.Where(line => line.Series.Counterpart is not null).ToList();
        var risen = powers.Where(line => line.Total > line.TotalBy(Flurry)).ToList();
        var leaders = chart.Meetings.Select(meeting => meeting.DprkLeader.Person?.ShortName ?? meeting.DprkLeader.Office).Distinct().ToList();
        if (risen.Count == 0 || risen.Count == powers.Count || leaders is not [var kim])
        {
            return neutral;
        }

        // That the others stand still is known only where they were searched for as long.
        var latest = risen.SelectMany(line => line.Coded).Max(step => step.Day);
        if (powers.Any(line => !(line.Series.CompleteTo >= latest)))
        {
            return neutral;
        }

        var gains = risen.OrderByDescending(line => line.Total - line.TotalBy(Flurry))
            .ThenBy(line => line.TotalBy(Flurry))
            .Select(line => string.Create(CultureInfo.InvariantCulture, $"{InSentence(line)} (from {line.TotalBy(Flurry)} to {line.Total})"));
        return $"Of the {NumberWords.Of(powers.Count)} powers, only {NumberWords.List([.. gains])} {(risen.Count == 1 ? "has" : "have")} met {kim} since the end of 2019";
    }

    public static string Caption(CumulativeChart chart) => string.Join(" ", new[]
    {
        Rows(chart),
        chart.Meetings.Any(meeting => meeting.Provisional) ? "Hollow: provisional, secondary pages only, not in the totals." : "",
        Complete(chart),
        "Lines with the same count run side by side. The five powers: " + NumberWords.List([.. chart.Lines.Where(line => line.Series.Counterpart is not null).Select(InSentence)]) + "; others: " + Others(chart) + ".",
        $"Data {chart.Data.Version}.",
    }.Where(sentence => sentence.Length > 0));

    public static string NarrowCaption(CumulativeChart chart) => string.Join(" ", new[]
    {
        Rows(chart),
        chart.Meetings.Any(meeting => meeting.Provisional) ? "Hollow and after the plus: provisional." : "",
        chart.CompleteTo is { } day ? $"Complete to {DateText.Month(day)}; in the band, at least." : "",
    }.Where(sentence => sentence.Length > 0));

    public static string AltText(CumulativeChart chart) =>
        "Steps that count meetings up from January 2018. "
        + string.Join(" ", chart.Lines.Select(line => $"{line.Name(narrow: false)}: {NumberWords.Count(line.TotalBy(Flurry), "meeting", "meetings")} by the end of 2019, {line.Total.ToString(CultureInfo.InvariantCulture)} in all"
            + (line.Provisional == 0 ? "." : string.Create(CultureInfo.InvariantCulture, $", and {line.Provisional} provisional."))));

    private static string Rows(CumulativeChart chart)
    {
        var counted = chart.Meetings.Count(meeting => !meeting.Provisional);
        var provisional = chart.Meetings.Count - counted;
        var rows = chart.Meetings.Select(meeting => meeting.Event.Id).Distinct().Count();
        return NumberWords.Count(counted, "meeting", "meetings")
            + (provisional == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {provisional} provisional"))
            + $" ({NumberWords.Count(rows, "row", "rows")}).";
    }

    private static string Complete(CumulativeChart chart) => chart.CompleteTo is { } day
        ? $"Searched completely to {DateText.Prose(day)}; in the band after it a count is a lower bound."
        : "Not searched completely: every count is a lower bound.";

    private static string Others(CumulativeChart chart)
    {
        var names = chart.Lines.Where(line => line.Series.Counterpart is null)
            .SelectMany(line => line.Series.Steps)
            .Select(step => step.Meeting.Counterpart.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Count == 0 ? "none" : NumberWords.List(names);
    }

    private static string InSentence(CumulativeLine line) => line.Series.Counterpart!.Iso3c == "USA" ? "the US" : line.Series.Counterpart.Name;
}
