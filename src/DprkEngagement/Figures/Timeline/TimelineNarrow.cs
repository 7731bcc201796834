using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The summit timeline with time from top to bottom and a lane for each counterpart from left to right.</summary>
internal sealed partial class TimelineNarrow
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

    private void Head(TimelineLane lane)
    {
        _frame.Shapes.Add(PlotLine.Of(X(lane), DateText.Iso(_days.Start), X(lane), DateText.Iso(_days.End), _style.Grid, 1.2));
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
}
