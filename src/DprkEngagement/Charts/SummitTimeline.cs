namespace DprkEngagement;

/// <content>The order of the meetings of 2018 and 2019.</content>
public static partial class Charts
{
    /// <summary>Every meeting of Kim Jong Un with a foreign leader in 2018 and 2019: whom he saw before and after each meeting with Trump,
    /// and how many days lay between.</summary>
    /// <param name="data">The data.</param>
    public static Figure SummitTimeline(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var (from, to) = (new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31));
        var met = data.Meetings(from, to);
        var order = Measures.MeetingOrder(data, "USA", "CHN", from, to);
        var links = order.Rows.SelectMany(row => new[] { (Pair: row.Before, Word: "before"), (Pair: row.After, Word: "after") })
            .Where(link => link.Pair is { Days: not null } && link.Pair.Later.FirstDay <= to)
            .Select(link => new Link(link.Word == "before" ? link.Pair!.Earlier : link.Pair!.Later, link.Word == "before" ? link.Pair.Later
                : link.Pair.Earlier, link.Pair.Days!.Value, link.Word)).ToList();
        var rows = new[] { "CHN", "USA", "KOR", "RUS" }.Select(data.Actor).Cast<Actor?>().Append(null)
            .Select(partner => (Partner: partner, Met: (IReadOnlyList<Meeting>)[.. met.Where(one => partner is null
                ? one.Counterpart.Iso3c is not ("CHN" or "USA" or "KOR" or "RUS") : one.Counterpart == partner)])).ToList();
        var joined = met.Where(one => one.Joined.Any()).ToList();
        var next = data.MeetingsWith("CHN", to.AddDays(1)).FirstOrDefault();
        return new Figure
        {
            Id = "summit-timeline",
            Title = Title(),
            Subtitle = "Kim Jong Un’s meetings with foreign leaders, 2018–19; numbers in the marks give their order",
            Caption = $"{Number(met.Count)} meetings, lists complete. Days are those of the visit; gaps run from the last day of one "
                + "to the first of the next."
                + string.Concat(joined.Select(one =>
                    $" × {one.Joined.First().Person?.ShortName} joined {one.LeaderShortName} and Kim "
                    + $"on {DateText.Prose(one.FirstDay)}, not counted.")),
            Table = order,
            RowIds = [.. met.Select(one => one.Event.Id).Distinct()],
            Data = data,
            Draw = house =>
            {
                if (house.Phone)
                    DrawDown(house);
                else
                    DrawAcross(house);
            },
        };

        string Title()
        {
            var (all, after) = (order.Rows.Count, order.Rows.TakeWhile(row => row.After is { } pair && pair.Later.FirstDay <= to).Count());
            return all > 1 && order.Rows.All(row => row.Before is not null)
                ? "Kim saw Xi before each meeting with Trump" + (after == 0 ? "" : after == all ? ", and after each"
                    : $", and after the first{(after == 1 ? "" : " " + NumberWords.Of(after))}")
                : "Whom Kim Jong Un met in 2018 and 2019, and in which order";
        }

        static DateOnly Middle(Meeting one) => one.FirstDay.AddDays((one.LastDay.DayNumber - one.FirstDay.DayNumber) / 2);

        static string Days(Meeting one) => DateText.SpanInYear(one.FirstDay, one.LastDay);

        static string Place(Meeting one) => one.Event.Place?.Name.Split(" (")[0] ?? "";

        string Hover(Meeting one) => HoverOf(data, one.Event, $"{one.DprkLeader.Person?.Name} and {one.LeaderName}");

        void Marks(House house, IReadOnlyList<Meeting> meetings, Func<Meeting, (object X, double Y)> at, double size)
        {
            foreach (var (one, number) in meetings.Select((one, number) => (one, number)))
            {
                var (x, y) = at(one);
                house.Dot(x, y, ActorLook.Of(one.Counterpart), [one.Event.Id], Hover(one), size: size, symbol: "circle");
                if (one.Counterpart.FivePower)
                {
                    house.Text(Number(number + 1), y, x, anchor: "center", size: house.Phone ? 11 : null,
                        color: one.Counterpart.Iso3c == "CHN" ? "#ffffff" : "#1a1a1a", bold: true);
                }
            }
        }

        void DrawAcross(House house)
        {
            var (first, last, top) = (new DateOnly(2018, 3, 1), new DateOnly(2019, 9, 25), house.Y);
            house.Margins(172, 30);
            house.Axis(first, last);
            double Pixels(Meeting one) => (Middle(one).DayNumber - first.DayNumber) * house.Shrink * house.Room / (
                last.DayNumber - first.DayNumber);
            double[] lanes = [top + 56, top + 156, top + 236, top + 310, top + 382];
            var elbow = top + 108;
            foreach (var (row, y) in rows.Zip(lanes))
            {
                var tint = house.Tint(ActorLook.Of(row.Partner));
                house.Rule(first, last, y, y);
                house.Row(NameOf(row.Partner), y, tint, row.Partner is null
                    ? $"{NumberWords.Of(row.Met.Select(one => one.LeaderName).Distinct().Count())} leaders" : row.Met.Count == 0 ? null
                        : "with " + row.Met[0].LeaderName);
                house.Text(Number(row.Met.Count), y, 0, "paper", dx: -14, anchor: "right", size: 24, color: tint, bold: true);
                Marks(house, row.Met, one => (Middle(one), y), row.Partner is null ? 17 : 22);
                foreach (var (one, number) in row.Met.Select((one, number) => (one, number)))
                {
                    var tight = row.Met.Any(other => other != one && Math.Abs(Pixels(other) - Pixels(one)) < 70);
                    var words = row.Partner is null ? $"{Days(one)}<br>{one.LeaderShortName}, {Place(one)}" : row.Partner.Iso3c == "CHN"
                        ? $"{Place(one)}<br>{(tight ? Days(one).Replace(" ", "<br>", StringComparison.Ordinal) : Days(one))}" : tight
                            ? Days(one) : $"{Days(one)}<br>{Place(one)}";
                    var lines = words.Split("<br>").Length;
                    var nudge = tight && row.Partner?.Iso3c != "CHN" ? number % 2 == 0 ? -8 : 8 : 0;
                    house.Text(words, y + ((13 + (lines * 8)) * (row.Partner?.Iso3c == "CHN" ? -1 : 1)), Middle(one), dx: nudge,
                        anchor: "center", size: 12);
                }
            }

            foreach (var link in links)
            {
                var (one, other, twice) = (Middle(link.Xi), Middle(link.Trump), links.Where(each => each.Xi == link.Xi).ToList());
                house.Rule(one, one, lanes[0], elbow, house.Ink.Muted, 1.6);
                house.Rule(one, other, elbow, elbow, house.Ink.Muted, 1.6);
                house.Rule(other, other, elbow, lanes[1], house.Ink.Muted, 1.6);
                var (at, anchor, dx, dy) = twice.Count > 1
                    ? link == twice.MaxBy(each => each.Days) ? (one.AddDays((other.DayNumber - one.DayNumber) / 2), "center", 0, -9)
                        : (other, "left", 8, 1)
                    : link.Word == "before" ? (one, "right", -6, 1) : (one, "left", 6, 1);
                house.Text($"<b>{Number(link.Days)} days</b> {link.Word}", elbow + dy, at, dx: dx, anchor: anchor, color: house.Ink.Text);
            }

            foreach (var one in joined)
            {
                var (lane, tint) = (lanes[rows.FindIndex(row => row.Partner == one.Joined.First().Actor)],
                    house.Tint(ActorLook.Of(one.Joined.First().Actor)));
                house.Rule(Middle(one), Middle(one), lanes[1] + 46, lane - 8, house.Ink.Faint, dash: "dot");
                house.Dot(Middle(one), lane, ActorLook.Of(one.Joined.First().Actor), [one.Event.Id],
                    HoverOf(data, one.Event, $"{one.Joined.First().Person?.Name} joined; not counted"), size: 11, symbol: "x-thin");
                house.Text($"{one.Joined.First().Person?.ShortName} joins<br>the two", lane, Middle(one), dx: 11, size: 12);
            }

            if (next is not null)
            {
                house.Text($"next:<br>{DateText.Day(next.FirstDay)}", lanes[0] + 22, last, anchor: "right", size: 12);
                house.Arrow(last, lanes[0], 1, house.Tint(ActorLook.Of("CHN")), gap: -22, length: 14);
            }

            house.Y = top + 432;
            house.Grid(Quarters(first, last), top, house.Y, lines: false);
            house.Y += 28;
        }

        void DrawDown(House house)
        {
            var (first, last) = (new DateOnly(2018, 3, 5), new DateOnly(2019, 7, 28));
            house.Margins(44, 14);
            house.Axis(0, house.Room);
            double[] lanes = [14, 114, 178, 238, 294];
            foreach (var (row, x) in rows.Zip(lanes))
            {
                var tint = house.Tint(ActorLook.Of(row.Partner));
                house.Text(NameOf(row.Partner, tight: true), house.Y + 2, x, anchor: "center", color: tint, bold: true);
                house.Text(Number(row.Met.Count), house.Y + 22, x, anchor: "center", size: 20, color: tint, bold: true);
            }

            house.Y += 36;
            var top = house.Y;
            double At(DateOnly day) => Math.Round(top + ((day.DayNumber - first.DayNumber) * 540.0 / (last.DayNumber - first.DayNumber)));
            foreach (var (day, words) in Quarters(first, last))
            {
                house.Rule(0, 1, At((DateOnly)day), At((DateOnly)day), axis: "paper");
                house.Text(words.Replace(" ", "<br>", StringComparison.Ordinal), At((DateOnly)day), size: 10.5);
            }

            foreach (var link in links)
            {
                var (one, other) = (At(Middle(link.Xi)), At(Middle(link.Trump)));
                house.Rule(lanes[0], 80, one, one, house.Ink.Muted, 1.4);
                house.Rule(80, 80, one, other, house.Ink.Muted, 1.4);
                house.Rule(80, lanes[1], other, other, house.Ink.Muted, 1.4);
                house.Text($"<b>{Number(link.Days)} days</b> {link.Word}", Math.Abs(other - one) < 40
                    ? one + (link.Word == "before" ? -9 : 12) : (one + other) / 2, 80, dx: 5, size: 10.5, color: house.Ink.Text);
            }

            foreach (var (row, x) in rows.Zip(lanes))
            {
                Marks(house, row.Met, one => (x, At(Middle(one))), row.Partner is null ? 13 : 17);
                foreach (var one in row.Met)
                {
                    _ = row.Partner?.Iso3c switch
                    {
                        null => Label(one.LeaderShortName, At(Middle(one)) - 15, 0, "center"),
                        "CHN" => Label(Days(one), At(Middle(one)) + 11, 11, "left"),
                        _ => Label(Days(one), At(Middle(one)), 11, "left"),
                    };

                    bool Label(string words, double y, double dx, string anchor)
                    {
                        house.Text(words, y, x, dx: dx, anchor: anchor, size: 10.5);
                        return true;
                    }
                }
            }

            foreach (var one in joined)
            {
                var who = one.Joined.First();
                var x = lanes[rows.FindIndex(row => row.Partner == who.Actor)];
                house.Dot(x, At(Middle(one)), ActorLook.Of(who.Actor), [one.Event.Id],
                    HoverOf(data, one.Event, $"{who.Person?.Name} joined; not counted"), size: 9, symbol: "x-thin");
                house.Text($"{who.Person?.ShortName} joins", At(Middle(one)), x, dx: 10, size: 10.5);
            }

            house.Y = top + 552;
        }

        static IEnumerable<(object Value, string Text)> Quarters(DateOnly from, DateOnly to) =>
            Enumerable.Range(0, 8).Select(quarter => new DateOnly(2018, 1, 1).AddMonths(3 * quarter)).Where(day => day > from && day < to)
                .Select(day => ((object)day, day.Month is 1 || day == new DateOnly(2018, 4, 1) ? DateText.Month(day)
                    : DateText.Month(day)[..3]));
    }

    private sealed record Link(Meeting Xi, Meeting Trump, int Days, string Word);
}
