using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The summit timeline with time from left to right and a lane for each counterpart from top to bottom.</summary>
internal sealed class TimelineWide
{
    private const double Pitch = 108;
    private const double TopRoom = 52;
    private const double BottomRoom = 50;
    private const double MarkSize = 25;
    private const double HeadSize = 15;
    private const double WhoSize = 12.5;
    private const double CountSize = 32;
    private const double DaySize = 12;

    private readonly Timeline _timeline;
    private readonly FigureStyle _style;
    private readonly FigureFrame _frame;
    private readonly DayScale _days;
    private readonly double _height;
    private readonly LabelPlacer _labels;

    private TimelineWide(Timeline timeline, FigureStyle style)
    {
        _timeline = timeline;
        _style = style;
        _height = TopRoom + BottomRoom + (Pitch * Math.Max(0, timeline.Lanes.Count - 1));
        var heads = timeline.Lanes.Max(lane => Math.Max(
            TextMeasure.Width(lane.Name, HeadSize, bold: true),
            TextMeasure.Width(PlotlyText.Escape(lane.Who), WhoSize)));
        var counts = timeline.Lanes.Max(lane => TextMeasure.Width(lane.Count.ToString(CultureInfo.InvariantCulture), CountSize, bold: true));
        _frame = new FigureFrame(style, TimelineTexts.Title(timeline), TimelineTexts.Subtitle, TimelineTexts.Caption(timeline),
            new FrameSpace(_height, style.Pad + heads + 20 + counts + 14, 30, 44, 12));
        var first = timeline.Meetings.Count == 0 ? Timeline.From : timeline.Meetings[0].FirstDay.AddDays(-33);
        var width = style.SafeWidth - _frame.Left - _frame.Right;
        _days = new DayScale(first, Timeline.To, width);
        _labels = new LabelPlacer(new Box(-6, 0, width, _height));
    }

    public static PlotlyFigure Draw(Timeline timeline, FigureStyle style) => new TimelineWide(timeline, style).Draw();

    private PlotlyFigure Draw()
    {
        _frame.Layout["xaxis"] = _style.Axis(MonthTicks.Axis(_days.Start, _days.End, [3, 6, 9, 12]));
        _frame.Layout["yaxis"] = _style.Axis(new JsonObject { ["range"] = new JsonArray(_height, 0), ["showticklabels"] = false, ["showgrid"] = false });
        foreach (var lane in _timeline.Lanes)
        {
            Head(lane);
            foreach (var day in lane.Meetings.Select(one => one.FirstDay).Concat(lane.Joined.Select(one => one.Meeting.FirstDay)))
            {
                _labels.Block(Box.Around(_days.At(day), Y(lane), MarkSize / 2));
            }
        }

        Elbows();
        NextMeeting();
        foreach (var x in ThreadDays.Select(_days.At))
        {
            _labels.Avoid(new Box(x - 2, TopRoom + Pitch, x + 2, _height));
        }

        foreach (var lane in _timeline.Lanes)
        {
            DayLabels(lane);
        }

        Threads();
        return new PlotlyFigure(
            [.. _timeline.Lanes.Select(lane => TimelineMarks.Trace(
                _timeline, lane, _style, MarkSize, day => (JsonValue.Create(DateText.Iso(day)), JsonValue.Create(Y(lane)))))],
            _frame.Layout,
            FigureConfig.Create());
    }

    private double Y(TimelineLane lane) => TopRoom + (Pitch * _timeline.Lanes.ToList().IndexOf(lane));

    private void Head(TimelineLane lane)
    {
        var y = Y(lane);
        var left = _style.Pad - _frame.Left;
        _frame.Shapes.Add(TimelineElbow.Line(DateText.Iso(_days.Start), y, DateText.Iso(_days.End), y, _style.Grid, 1.5));
        Add(PlotlyText.Bold(lane.Name), left, "left", "bottom", -1, HeadSize, _style.TextColor(lane.Style));
        Add(PlotlyText.Escape(lane.Who), left, "left", "top", -1, WhoSize, _style.Muted);
        Add(PlotlyText.Bold(lane.Count.ToString(CultureInfo.InvariantCulture)), -14, "right", "middle", 0, CountSize, _style.TextColor(lane.Style));

        void Add(string markup, double xshift, string xanchor, string yanchor, double yshift, double size, string color) =>
            _frame.Annotations.Add(_style.Note(markup, 0, y, new JsonObject
            {
                ["xref"] = "paper",
                ["xanchor"] = xanchor,
                ["xshift"] = Math.Round(xshift),
                ["yanchor"] = yanchor,
                ["yshift"] = yshift,
            }, color, size));
    }

    private void Elbows()
    {
        var elbows = _timeline.Gaps.Select(gap => new TimelineElbow(gap)).ToList();
        var (top, bottom) = (TopRoom, TopRoom + Pitch);
        var middle = (top + bottom) / 2;
        foreach (var elbow in elbows)
        {
            var (china, us) = (elbow.First.FirstDay, elbow.Second.FirstDay);
            Line(china, top, china, middle);
            Line(china, middle, us, middle);
            Line(us, middle, us, bottom);
        }

        foreach (var elbow in elbows.Where(elbow => elbow.Gap.Days is not null))
        {
            var (left, right) = (_days.At(elbow.Gap.Earlier.FirstDay), _days.At(elbow.Gap.Later.FirstDay));
            var markup = string.Create(CultureInfo.InvariantCulture, $"<b>{NumberWords.Count(elbow.Gap.Days!.Value, "day", "days")}</b> {(elbow.ChinaCameFirst ? "before" : "after")}");
            var width = TextMeasure.Width(markup, _style.LabelSize);
            var fits = right - left > width + 8;
            var middleDay = elbow.Gap.Earlier.FirstDay.AddDays((elbow.Gap.Later.FirstDay.DayNumber - elbow.Gap.Earlier.FirstDay.DayNumber) / 2);
            _ = (fits && Label(markup, middleDay, middle, _style.LabelSize, _style.Ink, LabelSpot.Above(3), LabelSpot.Below(3)))
                || Label(markup, elbow.Gap.Earlier.FirstDay, middle, _style.LabelSize, _style.Ink, LabelSpot.LeftOf(8))
                || Label(markup, elbow.Gap.Later.FirstDay, middle, _style.LabelSize, _style.Ink, LabelSpot.RightOf(8));
        }

        void Line(DateOnly fromDay, double fromY, DateOnly toDay, double toY)
        {
            _frame.Shapes.Add(TimelineElbow.Line(DateText.Iso(fromDay), fromY, DateText.Iso(toDay), toY, _style.Muted, 1.6));
            var (x0, x1) = (_days.At(fromDay), _days.At(toDay));
            _labels.Block(new Box(Math.Min(x0, x1) - 1, fromY - 1, Math.Max(x0, x1) + 1, toY + 1));
        }
    }

    private void NextMeeting()
    {
        if (_timeline.Next is not { } next)
        {
            return;
        }

        var (line, distance) = TimelineTexts.Next(next);
        var markup = line + ",<br>" + distance;
        var last = _timeline.Lanes[0].Meetings[^1].FirstDay;
        if (_days.Pixels - _days.At(last) < 120 || !Label(markup, Timeline.To, TopRoom, _style.LabelSize, _style.Muted, new LabelSpot("right", "bottom", 0, -8)))
        {
            return;
        }

        _frame.Annotations.Add(new JsonObject
        {
            ["x"] = DateText.Iso(Timeline.To),
            ["y"] = TopRoom,
            ["xref"] = "x",
            ["yref"] = "y",
            ["ax"] = DateText.Iso(last.AddDays((int)(18 * (_days.End.DayNumber - _days.Start.DayNumber) / _days.Pixels))),
            ["ay"] = TopRoom,
            ["axref"] = "x",
            ["ayref"] = "y",
            ["text"] = "",
            ["showarrow"] = true,
            ["arrowhead"] = 2,
            ["arrowwidth"] = 1.6,
            ["arrowcolor"] = _style.TextColor(_timeline.Lanes[0].Style),
        });
    }

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

    private IEnumerable<DateOnly> ThreadDays => _timeline.HasPair ? _timeline.Lanes[1].Meetings.Select(meeting => meeting.FirstDay) : [];

    // From each US meeting down through the other lanes, so that an eye sees what lay beside it; interrupted by texts.
    private void Threads()
    {
        foreach (var day in ThreadDays)
        {
            var x = _days.At(day);
            var at = DateText.Iso(day);
            var from = TopRoom + Pitch + (MarkSize / 2);
            foreach (var text in _labels.Texts.Where(text => text.Left - 2 < x && x < text.Right + 2 && text.Bottom > from).OrderBy(text => text.Top))
            {
                Piece(from, text.Top - 3);
                from = Math.Max(from, text.Bottom + 3);
            }

            Piece(from, _height - 6);

            void Piece(double y0, double y1)
            {
                if (y1 - y0 > 8)
                {
                    _frame.Shapes.Add(TimelineElbow.Line(at, y0, at, y1, _style.Faint, 1, "dot"));
                }
            }
        }
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
