using System.Globalization;

namespace DprkEngagement;

/// <summary>In which order two leaders were met: who was seen before and after whom, and how many days apart.</summary>
public sealed record MeetingOrder : Measure
{
    /// <summary>Whose meetings are looked at one by one.</summary>
    public required Actor Of { get; init; }

    /// <summary>Who was seen before and after them.</summary>
    public required Actor Other { get; init; }

    /// <summary>The meetings in order.</summary>
    public required IReadOnlyList<MeetingNeighbours> Meetings { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Meetings with {Of.Name}, and when {Other.Name} was seen before and after",
        ["Met", "On", $"{Other.Name} before", "Days before", $"{Other.Name} after", "Days after"],
        [.. Meetings.Select(one => new ResultRow(
            [
                one.Meeting.LeaderName,
                DateText.Of(one.Meeting.Event.Date),
                one.Before is { } before ? DateText.Of(before.Earlier.Event.Date) : "",
                Number(one.Before?.Days),
                one.After is { } after ? DateText.Of(after.Later.Event.Date) : "",
                Number(one.After?.Days),
            ],
            [.. new[] { one.Before?.Earlier, one.Meeting, one.After?.Later }.OfType<Meeting>().Select(meeting => meeting.Event.Id)]))]);

    internal static string Number(int? days) => days?.ToString(CultureInfo.InvariantCulture) ?? "";
}
