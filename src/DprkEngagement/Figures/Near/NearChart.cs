namespace DprkEngagement;

/// <summary>What the chart of events close to the rows of a table shows, before it is drawn.</summary>
internal sealed class NearChart
{
    private static readonly string[] LabelColumns = ["short_name", "label", "title", "name"];

    public NearChart(EngagementData data, RowEventsList rows)
    {
        (Data, List) = (data, rows);
        var column = LabelColumns.FirstOrDefault(rows.Table.Columns.Contains);
        Rows = [.. rows.Select(row => new NearRow(
            (column is null ? null : row.Row[column]) ?? row.Row.ToString(),
            row.Day,
            [.. row.Events.Where(near => IsDrawn(near.Event)).OrderBy(near => near.Days).ThenBy(near => near.Event.Id, StringComparer.Ordinal)]))];
        Events = [.. Rows.SelectMany(row => row.Events).Select(near => near.Event).DistinctBy(one => one.Id)];
        LeftOut = rows.SelectMany(row => row.Events).Select(near => near.Event).Where(one => !IsDrawn(one)).DistinctBy(one => one.Id).Count();
    }

    public EngagementData Data { get; }

    public RowEventsList List { get; }

    public IReadOnlyList<NearRow> Rows { get; }

    /// <summary>Every event drawn, once.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>How many events are close and not drawn, since they may not be relied on.</summary>
    public int LeftOut { get; }

    /// <summary>The state by which an event is coloured: the first other than North Korea that took part; null where none did.</summary>
    public static Actor? Counterpart(Event one) => one.Participants.FirstOrDefault(participant => participant.Actor.Iso3c != "PRK")?.Actor;

    private static bool IsDrawn(Event one) => one.Status is CodeStatus.Coded or CodeStatus.Provisional;
}
