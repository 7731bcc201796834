namespace DprkEngagement;

/// <summary>What the chart of events close to the rows of a table says in words.</summary>
internal static class NearTexts
{
    public static string Title(NearChart chart)
    {
        var most = chart.Rows.MaxBy(row => row.Events.Count)!;
        var rows = chart.Rows.Count(row => row.Events.Count > 0);
        var events = NumberWords.Count(chart.Events.Count, "event lies", "events lie");
        return FormattableString.Invariant(
            $"{events} within {NumberWords.Count(chart.List.Days, "day", "days")} of {(rows == chart.Rows.Count ? "the" : FormattableString.Invariant($"{rows} of the"))} {NumberWords.Count(chart.Rows.Count, "row", "rows")} of {chart.List.Table.Name}, {most.Events.Count} of them near “{most.Label}”");
    }

    public static string Subtitle(NearChart chart) =>
        $"One line for each row, its day ({chart.List.DateColumn}) in the middle; one mark for each event, days before and after";

    public static string Caption(NearChart chart)
    {
        var marks = chart.Rows.Sum(row => row.Events.Count);
        string?[] sentences =
        [
            FormattableString.Invariant($"{NumberWords.Count(chart.Rows.Count, "row", "rows")} of {chart.List.Table.Name}, {NumberWords.Count(marks, "mark", "marks")} for {NumberWords.Count(chart.Events.Count, "event", "events")}{(marks > chart.Events.Count ? ": an event may be close to several rows" : "")}."),
            "Marks: the first state beside North Korea that took part.",
            chart.Events.Any(one => one.Status == CodeStatus.Provisional) ? "Hollow: provisional." : null,
            chart.Events.Any(one => one.Date.Start < one.Date.End) ? "An event of several days stands at the nearest of them." : null,
            chart.LeftOut > 0 ? FormattableString.Invariant($"Not drawn: {chart.LeftOut} that may not be relied on.") : null,
            "Close in time is not cause.",
            $"Data {chart.Data.Version}.",
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    public static string AltText(NearChart chart) => Title(chart) + ". " + string.Join(" ", chart.Rows.Select(row =>
        $"{row.Label}{(row.Day is { } day ? $", {DateText.Prose(day)}" : "")}: {(row.Day is null ? "no day known" : row.Events.Count == 0 ? "no event" : string.Join("; ", row.Events.Select(near => $"{Distance(near.Days)} {near.Event.Title}")))}."));

    /// <summary>3 days before, on the day, 1 day after.</summary>
    public static string Distance(int days) => days == 0
        ? "on the day"
        : $"{NumberWords.Count(Math.Abs(days), "day", "days")} {(days < 0 ? "before" : "after")}";
}
