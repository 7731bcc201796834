namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Every meeting of Kim Jong Un with a foreign leader in 2018 and 2019, time running down: whom he saw before and after each
    /// meeting with Trump, and how many days lay between.</summary>
    public static Figure SummitTimeline(EngagementData data)
    {
        var (from, to) = (new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31));
        var met = data.Meetings(from, to);
        var order = Measures.MeetingOrder(data, "USA", "CHN", from, to);
        var links = order.Rows.SelectMany(row => new[] { (Pair: row.Before, Word: "before"), (Pair: row.After, Word: "after") })
            .Where(link => link.Pair is { Days: not null } && link.Pair.Later.FirstDay <= to)
            .Select(link => (First: Middle(link.Pair!.Earlier), Then: Middle(link.Pair.Later), link.Pair.Days, link.Word)).ToList();
        string[] states = ["CHN", "USA", "KOR", "RUS"];
        var lanes = states.Select(data.Actor).Append(null).Select(partner => (Partner: partner, Met: met.Where(one =>
            partner is null ? !states.Contains(one.Counterpart.Iso3c) : one.Counterpart == partner).ToList())).ToList();
        var joined = met.Where(one => one.Joined.Any()).Select(one => (Meeting: one, Who: one.Joined.First())).ToList();
        var next = data.MeetingsWith("CHN", to.AddDays(1)).FirstOrDefault();
        return new Figure
        {
            Id = "summit-timeline", Data = data, Draw = Draw, Title = Title(),
            Subtitle = "Kim Jong Un’s meetings with foreign leaders, 2018–19; numbers in the marks give their order",
            Caption = $"{met.Count} meetings, lists complete. Days are those of the visit; gaps run from the last day of one "
                + "to the first of the next."
                + string.Concat(joined.Select(one => $" × {one.Who.Person?.ShortName} joined {one.Meeting.LeaderShortName} and Kim "
                    + $"on {DateText.Prose(one.Meeting.FirstDay)}, not counted.")),
            Table = order, RowIds = [.. met.Select(one => one.Event.Id).Distinct()],
        };

        string Title()
        {
            var after = order.Rows.TakeWhile(row => row.After is { } pair && pair.Later.FirstDay <= to).Count();
            return order.Rows.Count < 2 || order.Rows.Any(row => row.Before is null)
                ? "Whom Kim Jong Un met in 2018 and 2019, and in which order"
                : "Kim saw Xi before each meeting with Trump" + (after == 0 ? "" : after == order.Rows.Count ? ", and after each"
                    : $", and after the first{(after == 1 ? "" : " " + NumberWords.Of(after))}");
        }

        static DateOnly Middle(Meeting one) => one.FirstDay.AddDays((one.LastDay.DayNumber - one.FirstDay.DayNumber) / 2);

        void Draw(House house)
        {
            var (phone, small) = (house.Phone, house.Phone ? 10.5 : 12);
            house.Margins(phone ? 44 : 84, house.Pad);
            house.Axis(0, 1);
            double[] places = phone ? [0.04, 0.345, 0.54, 0.72, 0.9] : [0.06, 0.32, 0.51, 0.69, 0.87];
            var (elbow, head, (first, last)) = (phone ? 0.24 : 0.2, house.Y, (new DateOnly(2018, 3, 5), new DateOnly(2019, 7, 28)));
            house.Y += phone ? 36 : 56;
            var top = house.Y;
            double At(DateOnly day) =>
                Math.Round(top + ((day.DayNumber - first.DayNumber) * (phone ? 540.0 : 480.0) / (last.DayNumber - first.DayNumber)));
            foreach (var day in Enumerable.Range(1, 6).Select(quarter => from.AddMonths(3 * quarter)))
            {
                house.Rule(0, 1, At(day), At(day), axis: "paper");
                var words = day.Month == 1 || day.Year == from.Year && day.Month == 4 ? DateText.Month(day) : DateText.Month(day)[..3];
                house.Text(phone ? words.Replace(" ", "<br>", StringComparison.Ordinal) : words, At(day), size: small);
            }

            foreach (var (one, other, days, word) in links)
            {
                var (start, end) = word == "before" ? (At(one), At(other)) : (At(other), At(one));
                house.Rule(places[0], elbow, start, start, house.Ink.Muted, 1.5);
                house.Rule(elbow, elbow, start, end, house.Ink.Muted, 1.5);
                house.Rule(elbow, places[1], end, end, house.Ink.Muted, 1.5);
                var at = Math.Abs(end - start) < 40 ? start + (word == "before" ? -9 : 12) : (start + end) / 2;
                house.Text($"<b>{days} days</b> {word}", at, elbow, dx: 6, size: small, color: house.Ink.Text);
            }

            foreach (var ((partner, meetings), x) in lanes.Zip(places))
            {
                var (look, tint) = (ActorLook.Of(partner), house.Tint(ActorLook.Of(partner)));
                house.Text(NameOf(partner, phone), head + 2, x, anchor: "center", color: tint, bold: true);
                house.Text($"{meetings.Count}", head + 22, x, anchor: "center", size: 20, color: tint, bold: true);
                if (!phone && partner is not null && meetings.Count > 0)
                    house.Text("with " + meetings[0].LeaderName, head + 42, x, anchor: "center", size: small);

                foreach (var (n, one) in meetings.Index())
                {
                    var (y, days) = (At(Middle(one)), DateText.SpanInYear(one.FirstDay, one.LastDay));
                    // Beside the elbows there is little room.
                    var place = phone || one.Event.Place is not { } at ? "" : (x < places[2] ? "<br>" : ", ") + at.Name.Split(" (")[0];
                    house.Dot(x, y, look, [one.Event.Id], HoverOf(data, one), size: partner is null ? 13 : 18, symbol: "circle");
                    if (partner is null)
                    {
                        house.Text($"{one.LeaderShortName}{(phone ? "" : $", {days}")}", y - 15, x, anchor: "center", size: small);
                        continue;
                    }

                    var ink = partner.Iso3c == "CHN" ? Ink.Dark.Text : Ink.Light.Text;
                    house.Text($"{n + 1}", y, x, anchor: "center", size: 11, color: ink, bold: true);
                    house.Text(days + place, x > places[0] ? y : y + 3, x, dx: 12, valign: x > places[0] ? "middle" : "top", size: small);
                }

                foreach (var (one, who) in joined.Where(one => one.Who.Actor == partner))
                {
                    house.Dot(x, At(Middle(one)), look, [one.Event.Id], HoverOf(data, one.Event, $"{who.Person?.Name} joined; not counted"),
                        size: 9, symbol: "x-thin");
                    house.Text($"{who.Person?.ShortName} joins", At(Middle(one)), x, dx: 10, size: small);
                }
            }

            house.Y = At(last) + 12;
            if (next is not null)
            {
                house.Text($"next: {DateText.Day(next.FirstDay)}", house.Y, places[0], dx: -8, size: small);
                house.Y += 16;
            }
        }
    }
}
