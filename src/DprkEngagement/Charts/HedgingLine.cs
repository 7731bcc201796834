namespace DprkEngagement;

public static partial class Charts
{
    private const int HedgingWindow = 12;

    /// <summary>Effective number of partners among the five powers over the last political contacts, with its low and what came after
    /// it.</summary>
    public static Figure HedgingLine(EngagementData data)
    {
        var last = LastDay(data);
        var contacts = data.Contacts(ContactLevel.AllLevels, CodingChoices.Default with { LineMinistries = false }, from: data.SearchedFrom)
            .Where(one => one.Counterpart.FivePower).ToList();
        var points = contacts.Select((one, n) => (one, n)).Skip(HedgingWindow - 1).Select(end => new LinePoint(
            end.one, new PartnerMix(contacts.Take(end.n + 1).TakeLast(HedgingWindow), 5))).ToList();
        var main = points.Where(point => point.Day <= last).ToList();
        var late = points.Skip(main.Count).ToList();
        var (low, back) = (main.MinBy(point => point.Number), main.LastOrDefault());
        var top = low?.Mix.Partners[0].Partner;
        var other = back?.Mix.Partners.FirstOrDefault(one => one.Partner != top).Partner;
        var (from, until) = LongestGap(contacts) is var gap && gap.Until.DayNumber - gap.First.DayNumber > 365 ? gap : default;
        var closed = BorderClosure(data, from, until);
        return new Figure
        {
            Id = "hedging-line", Data = data, Draw = Draw,
            Title = low is null ? "Fewer political contacts were found than the measure needs"
                : low.Number == 1 && back!.Number > 1 && other is not null && back.Day > low.Day
                ? $"In {DateText.ProseMonth(low.Day)} all {HedgingWindow} latest political contacts found were {top!.Name}’s; "
                    + $"then {other.Name} came back"
                : $"Political contacts spread least in {DateText.ProseMonth(low.Day)}, over {Text(low)} partners",
            Subtitle = $"Effective number of partners among five powers over the last {HedgingWindow} contacts: "
                + "1 = one alone, 5 = five in equal parts",
            Caption = "Effective number: 1 ÷ sum of squared shares. Leaders, ministers, envoys, party and parliament; "
                + "line ministries are left out."
                + (late.Count > 0 ? $" Dotted: after {DateText.ProseMonth(last)}, hardly searched." : ""),
            Table = new Result<LinePoint>
            {
                Title = $"Effective number of partners after each political contact, over the last {HedgingWindow}",
                Unit = "partners", Definition = EffectiveNumber.Definition, Rows = points,
                Columns =
                [
                    new("day", "Day", point => point.Day), new("number", "Partners", point => point.Number),
                    new("contacts", "Contacts", point => point.Mix.Words),
                ],
                Ids = point => [point.Latest.Event.Id],
            },
            RowIds = [.. points.Select(point => point.Latest.Event).Concat(closed).Select(one => one.Id).Distinct()],
        };

        static string Text(LinePoint point) => point.Number.ToString("0.0", CultureInfo.InvariantCulture);

        void Draw(House house)
        {
            var (phone, big, ink) = (house.Phone, house.Phone ? 12 : 14, house.Ink.Text);
            house.Margins(phone ? 34 : 52, phone ? 40 : 76);
            house.Axis(data.SearchedFrom, last.AddDays(130));
            var (head, foot) = (house.Y, house.Y + (phone ? 250 : 300));
            var y = House.Upright(0.5, 5.15, head, foot);
            house.Levels(Enumerable.Range(1, 5).Select(number => (y(number), $"{number}")));
            house.Grid(Enumerable.Range(data.SearchedFrom.Year, last.Year - data.SearchedFrom.Year + 1)
                .Where(year => !phone || year % 2 == 0)
                .Select(year => ((object)new DateOnly(year, 1, 1), $"{year}")), head, foot + 2, lines: false);
            house.Y = foot + 28;
            if (until > from)
            {
                house.Box(from, until, head, foot);
                var why = phone ? "" : string.Concat(closed.Select(one => $";<br>borders closed from {DateText.Month(one.Date.Start)}"));
                house.Text((phone ? "no contact<br>found" : "no contact found") + why, y(4.55),
                    from.AddDays((until.DayNumber - from.DayNumber) / 2), anchor: "center");
            }

            house.Rule(Measures.Invasion, Measures.Invasion, y(3.9), foot, ink, dash: "dot");
            house.Text(phone ? "invasion" : $"invasion,<br>{DateText.Day(Measures.Invasion)}", y(2.1), Measures.Invasion, dx: -6,
                anchor: "right", color: ink);
            var before = main.Where(point => until == default || point.Day <= from).ToList();
            var since = main.Except(before).ToList();
            Line(2.6, before);
            if (before.Count > 0 && since.Count > 0)
            {
                // Nothing was measured in between.
                Line(1, [before[^1]], since[0].Day);
                Line(2.6, [before[^1] with { At = since[0].Day }, .. since], last);
            }

            foreach (var point in points)
                Mark(point, ActorLook.Of("PRK"), 4);

            if (back is null || low is null)
                return;

            if (late.Count > 0)
            {
                var end = late[^1].Day.AddDays(20);
                Line(2.6, [back with { At = last }, .. late], end, "dot");
                var after = phone ? "" : $" after<br>{DateText.Month(late[^1].Day)}";
                house.Text($"<b>{Text(late[^1])}</b>{after}", y(late[^1].Number), end, dx: 5);
            }

            var peak = main.MaxBy(point => point.Number)!;
            house.Text($"<b>{Text(peak)}</b>  {DateText.Month(peak.Day)}", y(peak.Number) - 13, peak.Day, dx: -11, size: big, color: ink);
            Named(low, top!, phone ? "<br>" : " ", y(low.Number), -12);
            if (other is not null && back.Number > low.Number)
                Named(back, other, "<br>", phone ? y(2.75) : y(back.Number) - 34, phone ? 24 : 8);

            void Named(LinePoint point, Actor actor, string gap, double at, double dx)
            {
                Mark(point, ActorLook.Of(actor), phone ? 9 : 11);
                var share = $"{point.Mix.CountOf(actor.Iso3c)} of {HedgingWindow}{gap}with {actor.Name}";
                house.Text($"<b>{Text(point)}</b>  {share}", at, point.Day, dx: dx, anchor: "right", size: big,
                    color: house.Tint(ActorLook.Of(actor)));
            }

            void Line(double thick, IReadOnlyList<LinePoint> course, DateOnly? end = null, string dash = "solid")
            {
                if (course.Count == 0)
                    return;

                var to = course[^1] with { At = end ?? course[^1].Day };
                house.Course([.. course.Append(to).Select(point => ((object)point.Day, y(point.Number)))], ink, thick, dash, steps: true);
            }

            void Mark(LinePoint point, ActorLook actor, double size) => house.Dot(
                point.Day, y(point.Number), actor, [point.Latest.Event.Id],
                House.Hover($"{Text(point)} partners on {DateText.Day(point.Day)}", $"last {HedgingWindow}: {point.Mix.Words}",
                    $"latest: {point.Latest.Event.Title}", SourceOf(data.SourcesOf(point.Latest.Event))),
                size: size, symbol: size < 5 ? "circle" : null);
        }
    }

    private sealed record LinePoint(Contact Latest, PartnerMix Mix, DateOnly? At = null)
    {
        public DateOnly Day => At ?? Latest.Day;
        public double Number => Mix.Number!.Value;
    }
}
