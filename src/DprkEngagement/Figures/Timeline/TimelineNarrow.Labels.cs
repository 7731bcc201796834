namespace DprkEngagement;

/// <content>Days beside the marks.</content>
internal sealed partial class TimelineNarrow
{
    private void DayLabels(TimelineLane lane)
    {
        foreach (var one in lane.Joined)
        {
            Label($"{PlotlyText.Escape(one.ShortName)} joins", X(lane), one.Meeting.FirstDay, _style.Muted, LabelSpot.RightOf(12));
        }

        foreach (var meeting in lane.Meetings)
        {
            var spots = new[] { LabelSpot.RightOf(11), new("left", "bottom", 11, -3), new("left", "top", 11, 3), LabelSpot.Below(11), LabelSpot.Above(11) };
            _ = Label(DayText(lane, meeting, dayAlone: lane.IsOthers), X(lane), meeting.FirstDay, _style.Ink, spots)
                || Label(DayText(lane, meeting, dayAlone: true), X(lane), meeting.FirstDay, _style.Ink, spots);
        }
    }

    private bool Label(string markup, double x, DateOnly day, string color, params LabelSpot[] spots)
    {
        if (_labels.Place((x + Before) * _unit, _days.At(day), markup, DaySize, spots) is not { } spot)
        {
            return false;
        }

        var note = _style.Note(markup, x, DateText.Iso(day), spot.Keys(), color, DaySize);
        note["bgcolor"] = _style.Veil;
        _frame.Annotations.Add(note);
        return true;
    }

    private static string DayText(TimelineLane lane, Meeting meeting, bool dayAlone)
    {
        var day = dayAlone ? DateText.DayAndMonth(meeting.FirstDay) : DateText.SpanInYear(meeting.FirstDay, meeting.LastDay);
        return lane.IsOthers ? PlotlyText.Escape(meeting.LeaderShortName) + "<br>" + day : PlotlyText.Escape(day);
    }
}
