using System.Globalization;

namespace DprkEngagement;

/// <summary>The counts and figures that the notebooks rest on, by what they count: what moves here moves a chart.</summary>
internal static class HeadlineCounts
{
    public static OrderedDictionary<string, string> Of(EngagementData data)
    {
        var counts = new OrderedDictionary<string, string>();
        foreach (var status in Enum.GetValues<CodeStatus>())
        {
            counts.Add($"events that are {EnumText.Words(status)}", Count(data.Events.Count(one => one.Status == status)));
            counts.Add($"claims that are {EnumText.Words(status)}", Count(data.Claims.Count(one => one.Status == status)));
        }

        var votes = data.Resolutions.SelectMany(one => one.Votes).GroupBy(vote => (vote.Actor.Name, vote.Choice));
        foreach (var group in votes.OrderBy(group => group.Key.Name, StringComparer.Ordinal).ThenBy(group => group.Key.Choice))
        {
            counts.Add($"votes of {group.Key.Name}: {EnumText.Words(group.Key.Choice)}", Count(group.Count()));
        }

        return counts;
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
