using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The summit timeline with time from left to right and a lane for each counterpart from top to bottom.</summary>
internal sealed partial class TimelineWide
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
        _frame.Shapes.Add(PlotLine.Of(DateText.Iso(_days.Start), y, DateText.Iso(_days.End), y, _style.Grid, 1.5));
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
}
