namespace DprkEngagement;

/// <content>The line from hedging to alignment.</content>
public static partial class Charts
{
    /// <summary>Effective number of partners among the five powers over the last political contacts, with its low and what came after
    /// it.</summary>
    /// <param name="data">The data.</param>
    public static Figure HedgingLine(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        const int window = 12;
        var last = LastDay(data);
        var contacts = data.Contacts(ContactLevel.AllLevels, CodingChoices.Default with { LineMinistries = false }, from: data.SearchedFrom)
            .Where(one => one.Counterpart.FivePower).ToList();
        var points = Enumerable.Range(window, Math.Max(0, contacts.Count - window + 1))
            .Select(end => new LinePoint(contacts[end - 1], new PartnerMix(contacts.Take(end).Skip(end - window), 5))).ToList();
        var main = points.Where(point => point.Day <= last).ToList();
        var (low, back) = (main.MinBy(point => point.Number), main.LastOrDefault());
        var top = low?.Mix.Partners[0].Partner;
        var other = back?.Mix.Partners.FirstOrDefault(one => one.Partner != top).Partner;
        var gap = contacts.Zip(contacts.Skip(1)).Where(pair => pair.Second.Day.DayNumber - pair.First.Event.Date.End.DayNumber > 365)
            .Select(pair => (From: pair.First.Event.Date.End, To: pair.Second.Day)).FirstOrDefault();
        return new Figure
        {
            Id = "hedging-line",
            Title = low is { Number: 1 } && back!.Number > 1 && other is not null && back.Day > low.Day
                ? $"In {DateText.ProseMonth(low.Day)} all {Number(window)} latest political contacts found were {top!.Name}’s; "
                    + $"then {other.Name} came back"
                : low is null ? "Fewer political contacts were found than the measure needs"
                : $"Political contacts spread least in {DateText.ProseMonth(low.Day)}, over {Text(low)} partners",
            Subtitle = $"Effective number of partners among five powers over the last {Number(window)} contacts: "
                + "1 = one alone, 5 = five in equal parts",
            Caption = "Effective number: 1 ÷ sum of squared shares. Leaders, ministers, envoys, party and parliament; "
                + "line ministries are left out."
                + (points.Count > main.Count ? $" Dashed: after {DateText.ProseMonth(last)}, hardly searched." : ""),
            Table = new Result<LinePoint>
            {
                Title = $"Effective number of partners after each political contact, over the last {Number(window)}",
                Unit = "partners",
                Definition = EffectiveNumber.Definition,
                Rows = points,
                Columns =
                [
                    new("day", "Day", point => point.Day),
                    new("number", "Partners", point => point.Number),
                    new("contacts", "Contacts", point => point.Mix.Words),
                ],
                Ids = point => [point.Latest.Event.Id],
            },
            Data = data,
            Draw = Draw,
        };

        static string Text(LinePoint point) => point.Number.ToString("0.0", CultureInfo.InvariantCulture);

        void Draw(House house)
        {
            var (phone, height) = (house.Phone, house.Phone ? 250 : 300);
            house.Margins(phone ? 34 : 52, phone ? 40 : 76);
            house.Axis(data.SearchedFrom, last.AddDays(130));
            var (top0, foot) = (house.Y, house.Y + height);
            var y = House.Upright(0.5, 5.15, top0, foot);
            house.Levels(Enumerable.Range(1, 5).Select(number => (y(number), Number(number))));
            house.Grid(Enumerable.Range(data.SearchedFrom.Year, last.Year - data.SearchedFrom.Year + 1)
                .Where(year => !phone || year % 2 == 0)
                .Select(year => ((object)new DateOnly(year, 1, 1), Number(year))), top0, foot + 2, lines: false);
            if (gap != default)
            {
                house.Box(gap.From, gap.To, top0, foot);
                house.Text(phone ? "no contact<br>found" : "no contact found:<br>borders closed", y(4.55),
                    gap.From.AddDays((gap.To.DayNumber - gap.From.DayNumber) / 2), anchor: "center");
            }

            house.Rule(Measures.Invasion, Measures.Invasion, y(3.9), foot, house.Ink.Text, dash: "dot");
            house.Text(phone ? "invasion" : "invasion,<br>24 Feb 2022", y(2.1), Measures.Invasion, dx: -6, anchor: "right",
                color: house.Ink.Text);
            var width = phone ? 2.2 : 2.6;
            var before = main.Where(point => gap == default || point.Day <= gap.From).ToList();
            var after = main.Except(before).ToList();
            Line([.. before.Select(point => ((object)point.Day, y(point.Number)))], width);
            if (before.Count > 0 && after.Count > 0)
            {
                // Nothing was measured in between.
                Line([(before[^1].Day, y(before[^1].Number)), (after[0].Day, y(before[^1].Number))], 1);
                Line([(after[0].Day, y(before[^1].Number)), .. after.Select(point => ((object)point.Day, y(point.Number))),
                    (last, y(main[^1].Number))], width);
            }

            var late = points.Skip(main.Count).ToList();
            if (late.Count > 0)
            {
                Line([(last, y(main[^1].Number)), .. late.Select(point => ((object)point.Day, y(point.Number))),
                    (late[^1].Day.AddDays(20), y(late[^1].Number))], width, "dash");
                house.Text($"<b>{Text(late[^1])}</b>" + (phone ? "" : $" after<br>{DateText.Month(late[^1].Day)}"), y(late[^1].Number),
                    late[^1].Day.AddDays(20), dx: 5);
            }

            foreach (var point in points)
                Mark(point, ActorLook.Of("PRK"), 4);

            if (low is null)
                return;

            var peak = main.MaxBy(point => point.Number)!;
            var big = phone ? 13 : 16;
            house.Text($"<b>{Text(peak)}</b>", y(peak.Number) - 13, peak.Day, anchor: "center", size: big, color: house.Ink.Text);
            house.Text(DateText.Month(peak.Day), y(peak.Number) - 13, peak.Day, dx: phone ? 14 : 18);
            Mark(low, ActorLook.Of(top), phone ? 9 : 11);
            var lasted = main.Where(point => point.Number == low.Number).ToList();
            var until = main.FirstOrDefault(point => point.Day > lasted[^1].Day);
            var share = $"{Number(low.Mix.CountOf(top!.Iso3c))} of {Number(window)}{(phone ? "<br>" : " ")}with {top.Name}";
            house.Text($"<b>{Text(low)}</b>  {share}", y(low.Number), low.Day, dx: -12, anchor: "right", size: phone ? 12 : 14,
                color: house.Tint(ActorLook.Of(top)));
            if (!phone && until is not null)
                house.Text(DateText.Span(low.Day, until.Day.AddDays(-1)), y(low.Number) + 18, low.Day, dx: -12, anchor: "right");

            if (other is not null && back!.Number > low.Number)
            {
                Mark(back, ActorLook.Of(other), phone ? 9 : 11);
                house.Text($"<b>{Text(back)}</b>  {Number(back.Mix.CountOf(other.Iso3c))} of {Number(window)}<br>with {other.Name}",
                    phone ? y(2.75) : y(back.Number) - 34, back.Day, dx: phone ? 24 : 8, anchor: "right", size: phone ? 12 : 14,
                        color: house.Tint(ActorLook.Of(other)));
            }

            house.Y = foot + 28;

            void Line(IReadOnlyList<(object X, double Y)> course, double thick, string dash = "solid")
            {
                if (course.Count > 1)
                    house.Course(course, house.Ink.Text, thick, dash, steps: true);
            }

            void Mark(LinePoint point, ActorLook actor, double size) =>
                house.Dot(point.Day, y(point.Number), actor, [point.Latest.Event.Id], House.Hover(
                $"{Text(point)} partners on {DateText.Day(point.Day)}", $"last {Number(window)}: {point.Mix.Words}",
                    $"latest: {point.Latest.Event.Title}", SourceOf(data.SourcesOf(point.Latest.Event))),
                size: size, symbol: size < 5 ? "circle" : null);
        }
    }

    private sealed record LinePoint(Contact Latest, PartnerMix Mix)
    {
        public DateOnly Day => Latest.Day;

        public double Number => Mix.Number!.Value;
    }
}
