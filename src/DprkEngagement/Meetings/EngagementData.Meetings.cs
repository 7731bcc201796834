namespace DprkEngagement;

/// <content>Who met whom.</content>
public sealed partial class EngagementData
{
    /// <summary>Every meeting of the DPRK's top leader with another state's leader.</summary>
    /// <param name="from">First day, inclusive; null is no limit. A meeting belongs to the span in which its first day lies, so that spans side by side never count one twice.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    /// <returns>The meetings in order; empty where there are none. Whether none found means none known, says <see cref="IsCovered"/>.</returns>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public MeetingList Meetings(DateOnly? from = null, DateOnly? to = null, MeetingRule? rule = null)
    {
        DaySpan.Check(from, to);
        return new MeetingList(Events.SelectMany((rule ?? MeetingRule.Headline).MeetingsOf)
            .Where(meeting => !(meeting.FirstDay < from) && !(meeting.FirstDay > to)));
    }

    /// <summary>The meetings of the DPRK's top leader with one state's leader.</summary>
    /// <param name="counterpart">ISO 3166-1 alpha-3 code, e.g. CHN.</param>
    /// <param name="from">First day, inclusive; null is no limit.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    /// <exception cref="ArgumentException">No such state, the DPRK itself, or the last day comes before the first.</exception>
    public MeetingList MeetingsWith(string counterpart, DateOnly? from = null, DateOnly? to = null, MeetingRule? rule = null)
    {
        var state = Actor(counterpart);
        if (state.Iso3c == "PRK")
        {
            throw new ArgumentException("The counterpart of a meeting is another state than PRK.", nameof(counterpart));
        }

        return new MeetingList(Meetings(from, to, rule).Where(meeting => meeting.Counterpart == state));
    }

    /// <summary>The meetings of the leaders of two states, one of which is the DPRK.</summary>
    /// <param name="actor">ISO 3166-1 alpha-3 code.</param>
    /// <param name="other">ISO 3166-1 alpha-3 code.</param>
    /// <param name="from">First day, inclusive; null is no limit.</param>
    /// <param name="to">Last day, inclusive; null is no limit.</param>
    /// <param name="rule">What counts as a meeting; null is <see cref="MeetingRule.Headline"/>.</param>
    /// <exception cref="ArgumentException">No such state, neither or both are PRK, or the last day comes before the first.</exception>
    public MeetingList MeetingsBetween(string actor, string other, DateOnly? from = null, DateOnly? to = null, MeetingRule? rule = null) =>
        (Actor(actor).Iso3c, Actor(other).Iso3c) switch
        {
            ("PRK", var counterpart) => MeetingsWith(counterpart, from, to, rule),
            (var counterpart, "PRK") => MeetingsWith(counterpart, from, to, rule),
            _ => throw new ArgumentException($"The data hold the meetings of North Korea's leader only: one of '{actor}' and '{other}' must be PRK.", nameof(other)),
        };
}
