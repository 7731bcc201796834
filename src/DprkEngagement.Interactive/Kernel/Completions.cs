namespace DprkEngagement.Interactive;

/// <summary>Names that a user may be typing. None where the data cannot be loaded: a completion must not fail.</summary>
internal static class Completions
{
    /// <summary>Everything that <c>#!dprk</c> knows.</summary>
    public static IEnumerable<string> Names() => Of(data =>
        [.. data.RowCounts.Select(one => one.Table), .. ChartList.Names, .. Ids(data)]);

    /// <summary>What may stand in the quotes of a call, e.g. event ids in <c>data.Event("…")</c>; nothing for other calls.</summary>
    /// <param name="method">The method called.</param>
    public static IReadOnlyList<string> For(string method) => Of(data => method switch
    {
        "Event" => [.. data.Events.Select(one => one.Id)],
        "Claim" => [.. data.Claims.Select(one => one.Id)],
        "Source" => [.. data.Sources.Select(one => one.Id)],
        "By" => [.. data.Claimants.Select(one => one.Id)],
        "Actor" or "ByActor" or "With" or "MeetingsWith" or "MeetingsBetween" => [.. data.Actors.Select(one => one.Iso3c)],
        "Table" => [.. data.UntypedTables.Keys],
        "ToDataFrame" or "FromDataFrame" or "TryFromDataFrame" => [.. data.RowCounts.Select(one => one.Table)],
        _ => [],
    });

    private static IEnumerable<string> Ids(EngagementData data) =>
        data.Events.Select(one => one.Id).Concat(data.Claims.Select(one => one.Id)).Concat(data.Sources.Select(one => one.Id));

    private static IReadOnlyList<string> Of(Func<EngagementData, IReadOnlyList<string>> names)
    {
        try
        {
            return names(EngagementData.Load());
        }
        catch (Exception problem) when (problem is DataException or IOException)
        {
            return [];
        }
    }
}
