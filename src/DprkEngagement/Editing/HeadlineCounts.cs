namespace DprkEngagement;

/// <summary>The counts and figures that the notebooks rest on, by what they count: what moves here moves a chart.</summary>
internal static class HeadlineCounts
{
    public static OrderedDictionary<string, string> Of(EngagementData data)
    {
        var counts = new OrderedDictionary<string, string>();
        foreach (var group in data.Contacts().GroupBy(contact => contact.Counterpart)
            .OrderBy(group => group.Key.Iso3c, StringComparer.Ordinal))
            counts.Add($"contacts with {group.Key.Name}", Count(group.Count()));

        foreach (var group in data.Meetings().GroupBy(meeting => meeting.Counterpart)
            .OrderBy(group => group.Key.Iso3c, StringComparer.Ordinal))
            counts.Add($"meetings of leaders with {group.Key.Name}", Count(group.Count()));

        foreach (var status in Enum.GetValues<CodeStatus>())
        {
            counts.Add($"events that are {EnumText.Words(status)}", Count(data.Events.Count(one => one.Status == status)));
            counts.Add($"claims that are {EnumText.Words(status)}", Count(data.Claims.Count(one => one.Status == status)));
        }

        foreach (var quantity in data.Quantities)
        {
            foreach (var measure in Enum.GetValues<ClaimMeasure>())
            {
                if (data.ClaimsOf(quantity).Latest(measure).Envelope() is { } envelope)
                {
                    counts.Add($"latest claims of {quantity.ShortLabel} ({quantity.Id}, {EnumText.Words(measure)})",
                        Span(envelope, quantity));
                }
            }
        }

        var votes = data.Resolutions.SelectMany(one => one.Votes).GroupBy(vote => (vote.Actor.Name, vote.Choice));
        foreach (var group in votes.OrderBy(group => group.Key.Name, StringComparer.Ordinal).ThenBy(group => group.Key.Choice))
            counts.Add($"votes of {group.Key.Name}: {EnumText.Words(group.Key.Choice)}", Count(group.Count()));

        return counts;
    }

    private static string Span(ClaimEnvelope envelope, Quantity quantity)
    {
        var (low, high) = (NumberText.Spoken((decimal)envelope.Lowest), NumberText.Spoken((decimal)envelope.Highest));
        var claimants = NumberWords.Count(envelope.Claims.Count, "claimant", "claimants");
        return $"{(low == high ? low : $"{low} to {high}")} {quantity.Unit.Plural} ({claimants})";
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
