namespace DprkEngagement;

/// <summary>The counts and figures that the notebooks rest on, by what they count: what moves here moves a chart.</summary>
internal static class HeadlineCounts
{
    public static OrderedDictionary<string, string> Of(EngagementData data) => new(
    [
        .. Counts(data.Contacts().OrderBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal),
            one => $"contacts with {one.Counterpart.Name}"),
        .. Counts(data.Meetings().OrderBy(one => one.Counterpart.Iso3c, StringComparer.Ordinal),
            one => $"meetings of leaders with {one.Counterpart.Name}"),
        .. Enum.GetValues<CodeStatus>().SelectMany(status => (KeyValuePair<string, string>[])
        [
            new($"events that are {EnumText.Words(status)}", Invariant($"{data.Events.Count(one => one.Status == status)}")),
            new($"claims that are {EnumText.Words(status)}", Invariant($"{data.Claims.Count(one => one.Status == status)}")),
        ]),
        .. from quantity in data.Quantities
           from measure in Enum.GetValues<ClaimMeasure>()
           let envelope = data.ClaimsOf(quantity).Latest(measure).Envelope()
           where envelope is not null
           let claims = $"latest claims of {quantity.ShortLabel} ({quantity.Id}, {EnumText.Words(measure)})"
           select KeyValuePair.Create(claims, Span(envelope, quantity)),
        .. Counts(data.Resolutions.SelectMany(one => one.Votes).OrderBy(one => one.Actor.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Choice), one => $"votes of {one.Actor.Name}: {EnumText.Words(one.Choice)}"),
    ]);

    private static IEnumerable<KeyValuePair<string, string>> Counts<T>(IEnumerable<T> rows, Func<T, string> of) =>
        rows.CountBy(of).Select(one => KeyValuePair.Create(one.Key, Invariant($"{one.Value}")));

    private static string Span(ClaimEnvelope envelope, Quantity quantity)
    {
        var (low, high) = (NumberText.Spoken((decimal)envelope.Lowest), NumberText.Spoken((decimal)envelope.Highest));
        var claimants = NumberWords.Count(envelope.Claims.Count, "claimant", "claimants");
        return $"{(low == high ? low : $"{low} to {high}")} {quantity.Unit.Plural} ({claimants})";
    }
}
