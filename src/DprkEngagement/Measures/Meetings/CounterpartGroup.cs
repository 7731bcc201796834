namespace DprkEngagement;

/// <summary>A counterpart that is counted on its own, or all the others together.</summary>
/// <param name="Actor">The state; null for all states outside the five powers together.</param>
/// <param name="Members">The states in it.</param>
internal sealed record CounterpartGroup(Actor? Actor, IReadOnlyList<Actor> Members)
{
    public const string OthersName = "Others";

    /// <summary>The five powers in the order of the charts, then the others.</summary>
    public static IReadOnlyList<CounterpartGroup> All(EngagementData data)
    {
        var order = ActorStyle.All.Select((style, index) => (style.Key, index)).ToDictionary(one => one.Key, one => one.index, StringComparer.Ordinal);
        var powers = data.Actors.Where(actor => actor.FivePower)
            .OrderBy(actor => order.GetValueOrDefault(actor.Iso3c, int.MaxValue))
            .Select(actor => new CounterpartGroup(actor, [actor]));
        var others = data.Actors.Where(actor => !actor.FivePower && actor.Iso3c != "PRK");
        return [.. powers, new CounterpartGroup(null, [.. others])];
    }

    public bool Holds(Meeting meeting) => Members.Contains(meeting.Counterpart);

    /// <summary>The state's name; null is <see cref="OthersName"/>.</summary>
    public static string NameOf(Actor? counterpart) => counterpart?.Name ?? OthersName;
}
