namespace DprkEngagement;

/// <content>Days and places beside the marks.</content>
internal sealed partial class TimelineWide
{
    // China's labels stand above its lane, since the elbows leave below it.
    private void DayLabels(TimelineLane lane)
    {
        var above = _timeline.HasPair && lane == _timeline.Lanes[0];
        foreach (var one in lane.Joined)
        {
            var leaders = $"{one.Meeting.LeaderShortName} and {one.Meeting.DprkLeader.Person?.ShortName ?? one.Meeting.DprkLeader.Office}";
            Label($"{PlotlyText.Escape(one.ShortName)} joins<br>{PlotlyText.Escape(leaders)}", one.Meeting.FirstDay, Y(lane), DaySize, _style.Muted, LabelSpot.RightOf(18), LabelSpot.LeftOf(18), LabelSpot.Below(16));
        }

        foreach (var meeting in lane.Meetings)
        {
            var day = PlotlyText.Escape(DateText.SpanInYear(meeting.FirstDay, meeting.LastDay));
            var place = PlotlyText.Escape((lane.IsOthers ? meeting.LeaderShortName + ", " : "") + (MeetingWords.ShortPlace(meeting)));
            var width = Math.Max(TextMeasure.Width(day, DaySize), TextMeasure.Width(place, DaySize));
            var height = 2 * DaySize * FigureStyle.LineHeight;
            var (x, y) = (_days.At(meeting.FirstDay), Y(lane));
            if (_labels.Place(x, y, width, height, Spots(above, x, y)) is { } spot)
            {
                // The day stands next to the mark, the place behind it.
                var up = spot.YAnchor == "bottom";
                var line = DaySize * FigureStyle.LineHeight;
                Write(day, meeting.FirstDay, y, DaySize, _style.Ink, spot);
                Write(place, meeting.FirstDay, y, DaySize, _style.Muted, spot with { Down = spot.Down + (up ? -line : line) });
            }
            else
            {
                Label(day, meeting.FirstDay, y, DaySize, _style.Ink, Spots(above, x, y));
            }
        }
    }

    private static LabelSpot[] Spots(bool aboveFirst, double x, double y)
    {
        var near = (MarkSize / 2) + 2;
        LabelSpot[] Side(bool above) =>
        [
            above ? LabelSpot.Above(near) : LabelSpot.Below(near),
            new("right", above ? "bottom" : "top", MarkSize / 2, above ? -near : near),
            new("left", above ? "bottom" : "top", -MarkSize / 2, above ? -near : near),
        ];
        return aboveFirst ? Side(true) : [.. Side(false), .. Side(true)];
    }

    private bool Label(string markup, DateOnly day, double y, double size, string color, params LabelSpot[] spots)
    {
        if (_labels.Place(_days.At(day), y, markup, size, spots) is not { } spot)
        {
            return false;
        }

        Write(markup, day, y, size, color, spot);
        return true;
    }

    private void Write(string markup, DateOnly day, double y, double size, string color, LabelSpot spot) =>
        _frame.Annotations.Add(_style.Note(markup, DateText.Iso(day), y, spot.Keys(), color, size));
}
