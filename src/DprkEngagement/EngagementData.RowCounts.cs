namespace DprkEngagement;

/// <content>How much there is.</content>
public sealed partial class EngagementData
{
    /// <summary>How many rows every table holds: first the tables with records of their own, then the others.</summary>
    public IReadOnlyList<(string Table, int Rows)> RowCounts =>
    [
        ("actors", Actors.Count),
        ("persons", Persons.Count),
        ("places", Places.Count),
        ("events", Events.Count),
        ("participations", Events.Sum(one => one.Participants.Count)),
        ("claimants", Claimants.Count),
        ("claims", Claims.Count),
        ("sources", Sources.Count),
        ("citations", Citations.Count),
        ("coverage", Coverage.Count),
        .. UntypedTables.Values.Select(table => (table.Name, table.Rows.Count)),
    ];
}
