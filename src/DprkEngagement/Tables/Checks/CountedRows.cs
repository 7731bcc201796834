namespace DprkEngagement;

/// <summary>Which rows the rules look at: those that may enter a count. Leads, replaced rows and rows kept for the record may look odd.</summary>
internal static class CountedRows
{
    public static IEnumerable<Event> CountedEvents(this EngagementData data) => data.Events.Where(row => MayCount(row.Status));

    public static bool MayCount(CodeStatus status) => status is CodeStatus.Coded or CodeStatus.Provisional;
}
