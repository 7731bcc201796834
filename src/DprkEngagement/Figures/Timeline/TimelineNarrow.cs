using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The summit timeline with time from top to bottom and a lane for each counterpart from left to right.</summary>
internal sealed class TimelineNarrow
{
    private const double PixelsADay = 0.95;
    private const double MarkSize = 17;
    private const double CountSize = 22;
    private const double HeadSize = 12;
    private const double DaySize = 10.5;

    private static readonly int[] Quarters = [1, 4, 7, 10];

    // The first two lanes stand further apart: the days between them are written there.
    private const double FirstPitch = 1.6;
    private const double Before = 0.42;
    private const double After = 0.2;

    private readonly Timeline _timeline;
    private readonly FigureStyle _style;
    private readonly FigureFrame _frame;
    private readonly DayScale _days;
    private readonly double _unit;
    private readonly double _last;
    private readonly LabelPlacer _labels;

    private TimelineNarrow(Timeline timeline, FigureStyle style)
    {
        _timeline = timeline;
        _style = style;
        var shown = timeline.Meetings.Select(meeting => meeting.FirstDay).DefaultIfEmpty(Timeline.From).ToList();
        var (from, to) = (shown.Min().AddDays(-24), shown.Max().AddDays(38));
        _days = new DayScale(from, to, (to.DayNumber - from.DayNumber) * PixelsADay);
        var labels = timeline.Lanes[^1].Meetings.Select(meeting => TextMeasure.Width(DayText(timeline.Lanes[^1], meeting, dayAlone: true), DaySize)).DefaultIfEmpty(0).Max();
        _frame = new FigureFrame(style, TimelineTexts.Title(timeline), TimelineTexts.NarrowSubtitle, TimelineTexts.NarrowCaption(timeline),
            new FrameSpace(_days.Pixels, 38, labels + 6, 6, 51));
        _last = timeline.Lanes.Count == 1 ? 0 : FirstPitch + timeline.Lanes.Count - 2;
        var width = style.SafeWidth - _frame.Left - _frame.Right;
        _unit = width / (Before + _last + After);
        _labels = new LabelPlacer(new Box(0, 0, width + _frame.Right - 2, _days.Pixels));
    }

    public static PlotlyFigure Draw(Timeline timeline, FigureStyle style) => new TimelineNarrow(timeline, style).Draw();

    private PlotlyFigure Draw()
    {
        var axis = MonthTicks.Axis(_days.Start, _days.End, Quarters);
        axis["range"] = new JsonArray(DateText.Iso(_days.End), DateText.Iso(_days.Start));
        axis["showgrid"] = true;
        _frame.Layout["yaxis"] = _style.Axis(axis);
        _frame.Layout["xaxis"] = _style.Axis(new JsonObject { ["range"] = new JsonArray(-Before, _last + After), ["showticklabels"] = false, ["showgrid"] = false });
        foreach (var lane in _timeline.Lanes)
        {
            Head(lane);
            foreach (var day in lane.Meetings.Select(one => one.FirstDay).Concat(lane.Joined.Select(one => one.Meeting.FirstDay)))
            {
                _labels.Block(Box.Around(Px(lane), _days.At(day), MarkSize / 2));
            }
        }

        Lines();
        Elbows();
        foreach (var lane in _timeline.Lanes)
        {
            DayLabels(lane);
        }

        DaysBetween();
        NextMeeting();
        return new PlotlyFigure(
            [.. _timeline.Lanes.Select(lane => TimelineMarks.Trace(
                _timeline, lane, _style, MarkSize, day => (JsonValue.Create(X(lane)), JsonValue.Create(DateText.Iso(day)))))],
            _frame.Layout,
            FigureConfig.Create());
    }

    private double X(TimelineLane lane) => _timeline.Lanes.ToList().IndexOf(lane) switch { 0 => 0, var index => FirstPitch + index - 1 };

    private double Px(TimelineLane lane) => (X(lane) + Before) * _unit;

    // Where the elbows turn: close to the second lane.
    private double TurnX => Math.Round(FirstPitch - (16 / _unit), 4);

    private double TurnPx => (TurnX + Before) * _unit;

    private void Head(TimelineLane lane)
    {
        _frame.Shapes.Add(TimelineElbow.Line(X(lane), DateText.Iso(_days.Start), X(lane), DateText.Iso(_days.End), _style.Grid, 1.2));
        Add(PlotlyText.Bold(lane.Count.ToString(CultureInfo.InvariantCulture)), CountSize, 18);
        Add(PlotlyText.Bold(lane.IsOthers ? lane.Name : lane.Style.ShortName), HeadSize, 2);

        void Add(string markup, double size, double yshift) =>
            _frame.Annotations.Add(_style.Note(markup, X(lane), 1, new JsonObject
            {
                ["yref"] = "paper",
                ["xanchor"] = "center",
                ["yanchor"] = "bottom",
                ["yshift"] = yshift,
            }, _style.TextColor(lane.Style), size));
    }

    private void Lines()
    {
        foreach (var lane in _timeline.Lanes)
        {
            _labels.Avoid(new Box(Px(lane) - 1, 0, Px(lane) + 1, _days.Pixels));
        }

        foreach (var day in MonthTicks.Days(_days.Start, _days.End, Quarters))
        {
            _labels.Avoid(new Box(0, _days.At(day) - 1, _labels.Bounds.Right, _days.At(day) + 1));
        }
    }

    private void Elbows()
    {
        foreach (var elbow in _timeline.Gaps.Select(gap => new TimelineElbow(gap)))
        {
            var (china, us) = (elbow.First.FirstDay, elbow.Second.FirstDay);
            Line(0, china, TurnX, china);
            Line(TurnX, china, TurnX, us);
            Line(TurnX, us, FirstPitch, us);
        }

        void Line(double fromX, DateOnly fromDay, double toX, DateOnly toDay)
        {
            _frame.Shapes.Add(TimelineElbow.Line(fromX, DateText.Iso(fromDay), toX, DateText.Iso(toDay), _style.Muted, 1.3));
            var (x0, x1, y0, y1) = ((fromX + Before) * _unit, (toX + Before) * _unit, _days.At(fromDay), _days.At(toDay));
            _labels.Block(new Box(Math.Min(x0, x1) - 0.5, Math.Min(y0, y1) - 0.5, Math.Max(x0, x1) + 0.5, Math.Max(y0, y1) + 0.5));
        }
    }

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

    private void DaysBetween()
    {
        foreach (var elbow in _timeline.Gaps.Select(gap => new TimelineElbow(gap)).Where(elbow => elbow.Gap.Days is not null))
        {
            var days = NumberWords.Count(elbow.Gap.Days!.Value, "day", "days");
            var halfway = elbow.First.FirstDay.AddDays((elbow.Second.FirstDay.DayNumber - elbow.First.FirstDay.DayNumber) / 2);
            _ = Label(days, TurnX, halfway, _style.Muted, LabelSpot.LeftOf(4))
                || Label(days, TurnX, elbow.First.FirstDay, _style.Muted, new("right", "top", -4, 3), new("right", "bottom", -4, -3));
        }
    }

    private void NextMeeting()
    {
        if (_timeline.Next is { } next)
        {
            Label(
                $"next {PlotlyText.Escape(next.Later.LeaderShortName)}:<br>{DateText.Month(next.Later.FirstDay)}",
                0, _timeline.Lanes[0].Meetings[^1].FirstDay, _style.Muted, LabelSpot.Below(12), new("left", "top", -20, 12), new("left", "top", -20, 20));
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
