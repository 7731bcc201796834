namespace DprkEngagement;

/// <content>What joins meetings: the days between Chinese and US ones, and the next meeting.</content>
internal sealed partial class TimelineNarrow
{
    // Where the elbows turn: close to the second lane.
    private double TurnX => Math.Round(FirstPitch - (16 / _unit), 4);

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
            _frame.Shapes.Add(PlotLine.Of(fromX, DateText.Iso(fromDay), toX, DateText.Iso(toDay), _style.Muted, 1.3));
            var (x0, x1, y0, y1) = ((fromX + Before) * _unit, (toX + Before) * _unit, _days.At(fromDay), _days.At(toDay));
            _labels.Block(new Box(Math.Min(x0, x1) - 0.5, Math.Min(y0, y1) - 0.5, Math.Max(x0, x1) + 0.5, Math.Max(y0, y1) + 0.5));
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
}
