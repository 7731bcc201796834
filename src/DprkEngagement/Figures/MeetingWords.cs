using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>A meeting in words, for hover texts and descriptions.</summary>
internal static class MeetingWords
{
    /// <summary>"27–28 Feb 2019, Hanoi".</summary>
    public static string DayAndPlace(Meeting meeting) =>
        DateText.Of(meeting.Event.Date) + (meeting.Event.Place is { } place ? ", " + place.Name : "");

    /// <summary>The place as labels have it: "Panmunjom (north side)" is Panmunjom; empty where it is not known.</summary>
    public static string ShortPlace(Meeting meeting) => meeting.Event.Place?.Name.Split(" (")[0] ?? "";

    /// <summary>The <c>customdata</c> of the mark of one meeting: its row, its first source, who met when and where.</summary>
    /// <param name="data">The data.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="note">What else the mark says, e.g. its number; null for nothing.</param>
    public static JsonArray CustomData(EngagementData data, Meeting meeting, string? note) =>
        HoverText.CustomData(
            meeting.Event.Id,
            data.SourcesOf(meeting.Event).FirstOrDefault()?.Url,
            $"{meeting.DprkLeader.Person?.Name ?? meeting.DprkLeader.Office} and {meeting.LeaderName}",
            Lines(data, meeting, note));

    /// <summary>Date, place, talks and sources, line by line.</summary>
    private static IEnumerable<string> Lines(EngagementData data, Meeting meeting, string? note)
    {
        yield return DayAndPlace(meeting);
        if (meeting.Event.Talks is { } talks && talks != meeting.Event.Date)
        {
            yield return "Talks: " + DateText.Of(talks);
        }

        if (note is not null)
        {
            yield return note;
        }

        if (meeting.Provisional)
        {
            yield return "Provisional: secondary pages only";
        }

        yield return HoverText.SourceLine(data.SourcesOf(meeting.Event));
    }
}
