using System.Globalization;

namespace DprkEngagement;

/// <summary>Who travelled to whom: meetings of leaders by counterpart and by whose ground they were on.</summary>
public sealed record MeetingPlaces : Measure
{
    /// <summary>The meetings in order.</summary>
    public required IReadOnlyList<PlacedMeeting> Meetings { get; init; }

    /// <summary>Meetings whose ground is not known, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>The five powers in the order of the charts, then the others together.</summary>
    internal IReadOnlyList<CounterpartGroup> Counterparts { get; init; } = [];

    /// <summary>The meetings with a counterpart on one ground; coded and provisional.</summary>
    internal IReadOnlyList<Meeting> With(CounterpartGroup counterpart, MeetingGround ground) =>
        [.. Meetings.Where(one => one.Ground == ground && counterpart.Holds(one.Meeting)).Select(one => one.Meeting)];

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Where leaders met: who travelled to whom",
        ["Country", "North Korea’s leader travelled there", "They came to North Korea", "In a third country", "Third places"],
        [.. Counterparts.Select(Row)]);

    private ResultRow Row(CounterpartGroup counterpart)
    {
        var third = With(counterpart, MeetingGround.Third);
        return new ResultRow(
            [
                CounterpartGroup.NameOf(counterpart.Actor),
                Count(With(counterpart, MeetingGround.Theirs)),
                Count(With(counterpart, MeetingGround.Home)),
                Count(third),
                string.Join(", ", third.Select(meeting => string.Create(CultureInfo.InvariantCulture, $"{MeetingWords.ShortPlace(meeting)} {meeting.FirstDay.Year}"))),
            ],
            [.. Meetings.Where(one => counterpart.Holds(one.Meeting)).Select(one => one.Meeting.Event.Id).Distinct()]);
    }

    private static string Count(IReadOnlyList<Meeting> meetings)
    {
        var provisional = meetings.Count(meeting => meeting.Provisional);
        return string.Create(CultureInfo.InvariantCulture, $"{meetings.Count - provisional}") + (provisional == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({provisional} provisional)"));
    }
}
