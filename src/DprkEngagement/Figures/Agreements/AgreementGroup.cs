namespace DprkEngagement;

/// <summary>Agreements and rounds of talks with one state, or with several at once.</summary>
/// <param name="Actor">The state; null for several at once.</param>
/// <param name="Agreements">In order of their first step.</param>
/// <param name="Talks">Rounds of negotiations, in order.</param>
internal sealed record AgreementGroup(Actor? Actor, IReadOnlyList<AgreementRow> Agreements, IReadOnlyList<Event> Talks)
{
    public string Name => Actor?.Name ?? "Several states at once";

    public ActorStyle Style => Actor is null ? ActorStyle.Of("INT") : ActorStyle.Of(Actor.Iso3c);

    /// <summary>The state that an event is with, or null where there are several. Who hosts is not among them.</summary>
    public static Actor? CounterpartOf(IEnumerable<Event> events)
    {
        var others = events.SelectMany(one => one.Participants)
            .Where(one => one.Role is ParticipantRole.Principal or ParticipantRole.Subject && one.Actor.Iso3c != "PRK")
            .Select(one => one.Actor).Distinct().ToList();
        return others.Count == 1 ? others[0] : null;
    }
}
