using System.Globalization;

namespace DprkEngagement;

/// <summary>Where the type used differs from what a coder gave, whether that changes the count of meetings, and why it was decided so.</summary>
internal static class CodingDecisions
{
    /// <param name="record">The whole record.</param>
    /// <param name="changesCount">True for the decisions that change a count of meetings, false for the others.</param>
    public static string Write(WholeRecord record, bool changesCount)
    {
        var events = record.Data.Events.ToDictionary(one => one.Id);
        return MarkdownTable.Write(
            ["event", "coder A", "coder B", "used", "meetings it counts as (A, B, used)", "why"],
            record.Data.Table("coding-decisions").Rows
                .Select(row => (Row: row, Counts: Counts(events[row["event_id"]!], row)))
                .Where(decision => (decision.Counts.OfType<int>().Distinct().Count() > 1) == changesCount)
                .Select(decision => Cells(decision.Row, decision.Counts)));
    }

    private static string[] Cells(DataRow row, IReadOnlyList<int?> counts) =>
    [
        MarkdownTable.Code(row["event_id"]),
        row["coder_a"] ?? "not coded",
        row["coder_b"] ?? "not coded",
        row["decision"]!,
        string.Join(", ", counts.Select(count => count?.ToString(CultureInfo.InvariantCulture) ?? "–")),
        row["reason"]!,
    ];

    /// <summary>As how many meetings the event counts with the type of coder A, of coder B and with the one used; null where not coded.</summary>
    private static IReadOnlyList<int?> Counts(Event @event, DataRow row) =>
        [.. new[] { row["coder_a"], row["coder_b"], row["decision"] }.Select(type => type is null ? (int?)null : CountAs(@event, type))];

    private static int CountAs(Event @event, string type)
    {
        var coded = Enum.GetValues<EventType>().First(value => EnumText.Code(value) == type);
        return MeetingRule.WithProvisional.MeetingsOf(@event with { Type = coded }).Count();
    }
}
