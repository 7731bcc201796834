using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>What joins meetings: the days between Chinese and US ones, the next meeting, the threads through the lanes.</content>
internal sealed partial class TimelineWide
{
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
            _frame.Shapes.Add(PlotLine.Of(DateText.Iso(fromDay), fromY, DateText.Iso(toDay), toY, _style.Muted, 1.6));
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
                    _frame.Shapes.Add(PlotLine.Of(at, y0, at, y1, _style.Faint, 1, "dot"));
                }
            }
        }
    }
}
