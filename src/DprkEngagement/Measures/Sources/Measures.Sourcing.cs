namespace DprkEngagement;

/// <content>Sources of rows.</content>
public static partial class Measures
{
    /// <summary>How many events and claims rest on one page, on two, and on two publishers.</summary>
    /// <param name="data">The data.</param>
    public static Sourcing Sourcing(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new Sourcing
        {
            Unit = "rows",
            Definition =
                "Every row of a table, whatever its status, by the pages cited for it. Publishers are two where they have no name in "
                + "common: a page of a newspaper that names a news agency, and a page of that agency, are one. A reprint that does not name "
                + "its agency still passes for a second publisher.",
            RowIds = [.. data.Events.Select(one => one.Id), .. data.Claims.Select(one => one.Id)],
            Tables =
            [
                Of("events", data.Events, one => one.Id, data.SourcesOf),
                Of("claims", data.Claims, one => one.Id, data.SourcesOf),
            ],
        };
    }

    private static TableSourcing Of<T>(string table, IReadOnlyList<T> rows, Func<T, string> id, Func<T, IReadOnlyList<Source>> sources)
    {
        var sourced = rows.Select(row => (Id: id(row), Sources: sources(row))).ToList();
        return new TableSourcing(
            table,
            [.. sourced.Select(row => row.Id)],
            [.. sourced.Where(row => row.Sources.Count >= 1).Select(row => row.Id)],
            [.. sourced.Where(row => row.Sources.Count >= 2).Select(row => row.Id)],
            [.. sourced.Where(row => PublisherNames.AreTwo(row.Sources.Select(source => source.Publisher))).Select(row => row.Id)]);
    }
}
