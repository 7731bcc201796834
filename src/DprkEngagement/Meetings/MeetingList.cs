using System.Collections.ObjectModel;

namespace DprkEngagement;

/// <summary>Meetings in order of their first day; shows itself as a table.</summary>
[TypeFormatterSource(typeof(MeetingListFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class MeetingList : ReadOnlyCollection<Meeting>
{
    internal MeetingList(IEnumerable<Meeting> meetings)
        : base([.. meetings.OrderBy(one => one.FirstDay).ThenBy(one => one.LastDay).ThenBy(one => one.Event.Id, StringComparer.Ordinal)])
    {
    }

    /// <summary>A row for each meeting.</summary>
    public ResultTable ToTable() => new(
        FormattableString.Invariant($"Meetings of North Korea's leader, {Count} in all"),
        ["Date", "Country", "Leader", "Place", "Status"],
        [.. this.Select(Row)]);

    private static ResultRow Row(Meeting meeting) => new(
        [
            DateText.Of(meeting.Event.Date),
            meeting.Counterpart.Name,
            meeting.LeaderName,
            meeting.Event.Place?.Name ?? "",
            meeting.Provisional ? "provisional" : "coded",
        ],
        [meeting.Event.Id]);
}
