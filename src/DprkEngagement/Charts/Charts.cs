namespace DprkEngagement;

/// <summary>The charts of the project, one file each: a question to the record, its numbers, its drawing. Beside them what is added to any
/// chart of Plotly.NET: a title, the style of the house, and files.</summary>
public static partial class Charts
{
    /// <summary>The last day that is looked at: the end of what was searched, or the day at whose end the record is looked at.</summary>
    private static DateOnly LastDay(EngagementData data) => data.KnownOn is { } day && day < data.SearchedUntil ? day : data.SearchedUntil;

    /// <summary>The five powers and all others together, which is null.</summary>
    private static IReadOnlyList<Actor?> Partners(EngagementData data) => [.. CounterpartGroup.All(data).Select(group => group.Actor)];

    private static bool Is(Actor? partner, Actor actor) => partner is null ? !actor.FivePower : partner.Iso3c == actor.Iso3c;

    private static string NameOf(Actor? partner, bool tight = false) => partner is null ? CounterpartGroup.OthersName : tight
        ? partner.ShortName : partner.Name;

    /// <summary>As a sentence has it: "the US", "South Korea".</summary>
    private static string InSentence(Actor actor) => actor.ShortName.All(char.IsAsciiLetterUpper) ? $"the {actor.ShortName}" : actor.Name;

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a mark of an event says.</summary>
    private static string HoverOf(EngagementData data, Event @event, params string?[] notes)
    {
        var place = @event.Place is { } at ? ", " + at.Name : "";
        var sources = data.SourcesOf(@event);
        return House.Hover(@event.Title,
        [
            DateText.Of(@event.Date) + place,
            .. notes,
            @event.Track == ContactTrack.Line ? "line ministries" : null,
            @event.Status == CodeStatus.Provisional ? "provisional: secondary pages only" : null,
            SourceOf(sources),
        ]);
    }

    /// <summary>The best source, and how many more there are.</summary>
    private static string? SourceOf(IReadOnlyList<Source> sources) => sources.Count == 0 ? null
        : $"Source: {sources[0].Publisher}" + (sources[0].Published is { } day ? ", " + DateText.Day(day) : "")
            + (sources.Count > 1 ? FormattableString.Invariant($" and {sources.Count - 1} more") : "");
}
