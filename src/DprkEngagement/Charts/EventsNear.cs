namespace DprkEngagement;

public static partial class Charts
{
    // Where the name of a row is looked for, before its first column of text.
    private static readonly string[] NameColumns = ["short_name", "label", "title", "name"];

    /// <summary>What the record holds close to each day of a table: a row for each of its rows, the day in the middle.</summary>
    /// <param name="data">The data.</param>
    /// <param name="table">The table, e.g. <c>data.Table("turning-points")</c>.</param>
    /// <param name="dateColumn">Its column of days.</param>
    /// <param name="days">How many days before and after.</param>
    /// <exception cref="ArgumentException">The table has no such column, or its values are no days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Under one day.</exception>
    public static Figure EventsNear(EngagementData data, DataTable table, string dateColumn, int days = 30)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var names = table.Columns.Select(one => one.Name).ToList();
        if (!names.Contains(dateColumn))
            throw new ArgumentException(UnknownName.Message($"column of {table.Name}", dateColumn, names), nameof(dateColumn));

        var name = NameColumns.Concat(table.Columns.Where(one => one.Type == "string").Select(one => one.Name))
            .FirstOrDefault(one => one != dateColumn && names.Contains(one)) ?? dateColumn;
        var events = data.Events.Where(one => one.Status is CodeStatus.Coded or CodeStatus.Provisional
            && one.Date.Precision == DatePrecision.Day).ToList();
        var rows = table.Rows.Where(row => row[dateColumn] is not null).Select(row => (Name: row[name] ?? "", Day: DayOf(row)))
            .OrderBy(row => row.Day).ToList();
        var near = (from row in rows
                    from one in events
                    let away = Distance(row.Day, one.Date)
                    where Math.Abs(away) <= days
                    select new NearEvent(row.Name, row.Day, one, away)).ToList();
        return new Figure
        {
            Id = "events-near", Data = data, Draw = Draw,
            Title = $"{near.DistinctBy(one => one.Event.Id).Count()} events of the record lie within {days} days of {table.Name}",
            Subtitle = "Days before and after each; a mark is an event, its colour the other state that took part",
            Caption = "Events whose day is known; hollow: provisional. What is near is not therefore connected.",
            Table = new Result<NearEvent>
            {
                Title = $"Events within {days} days of the rows of {table.Name}", Unit = "days",
                Definition = "Days from the row’s day to the nearest day of the event; below zero is before.",
                Rows = near,
                Columns =
                [
                    new("row", "Row", one => one.Row), new("day", "Day", one => one.Day), new("days", "Days to the event", one => one.Days),
                    new("event_id", "Event", one => one.Event.Id, one => one.Event.Title),
                    new("event_day", "Its day", one => one.Event.Date.Start, one => DateText.Of(one.Event.Date)),
                ],
                Ids = one => [one.Event.Id],
            },
        };

        DateOnly DayOf(DataRow row) => DateOnly.TryParseExact(row[dateColumn], "yyyy-MM-dd", out var day) ? day
            : throw new ArgumentException(
                $"{dateColumn} of {table.Name} holds '{row[dateColumn]}' on line {row.Line}, which is no day.", nameof(dateColumn));

        static int Distance(DateOnly day, EventDate date) => day < date.Start ? date.Start.DayNumber - day.DayNumber
            : day > date.End ? date.End.DayNumber - day.DayNumber : 0;

        static Actor? Other(Event one) => one.Participants.FirstOrDefault(part => part.Actor.Iso3c != "PRK")?.Actor;

        static string Offset(int days) => days == 0 ? "on the day"
            : $"{NumberWords.Count(Math.Abs(days), "day", "days")} {(days < 0 ? "before" : "after")}";

        void Draw(House house)
        {
            var (phone, step) = (house.Phone, house.Phone ? 12 : 15);
            house.Margins(phone ? house.Pad + 6 : 250, house.Pad + 6);
            house.Axis(-days - 0.5, days + 0.5);
            Key(house, [.. near.Select(one => Other(one.Event)).DistinctBy(ActorLook.Of)]);
            var top = house.Y;
            foreach (var row in rows)
            {
                var levels = near.Where(one => (one.Row, one.Day) == row)
                    .GroupBy(one => one.Days * (phone ? 290 : 600) / (2 * days) / step).ToList();
                var lines = HouseText.Cut(row.Name, house.Size.Label, phone ? 260 : 196, 2);
                var height = Math.Max(phone ? 0 : 44, levels.Select(level => level.Count()).DefaultIfEmpty(1).Max() * step) + 14;
                var day = (phone ? ", " : "<br>") + DateText.Day(row.Day);
                house.Text($"<b>{string.Join("<br>", lines)}</b>{day}", house.Y + (phone ? 10 : height / 2),
                    valign: phone ? "top" : "middle", color: house.Ink.Text);
                house.Y += phone ? (14 * lines.Count) + 10 : 0;
                foreach (var (level, one) in levels.SelectMany(level => level.Index()))
                    house.Dot(one.Days, house.Y + height - 12 - (level * step), ActorLook.Of(Other(one.Event)), [one.Event.Id],
                        HoverOf(data, one.Event, Offset(one.Days)),
                        one.Event.Status == CodeStatus.Provisional ? MarkForm.Hollow : MarkForm.Full);

                house.Y += height;
                house.Rule(house.Y);
            }

            house.Grid(new[] { -days, -days / 2, 0, days / 2, days }.Distinct().Select(day => ((object)day, day == 0 ? "on the day"
                : day.ToString("+0;−0", CultureInfo.InvariantCulture) + (phone ? "" : " days"))), top, house.Y);
            house.Y += 28;
        }
    }

    // What each colour and symbol means, where rows are no states; it has no value, so it is text.
    private static void Key(House house, IReadOnlyList<Actor?> actors)
    {
        var x = 0.0;
        foreach (var (actor, look) in actors.Select(actor => (actor, ActorLook.Of(actor))).OrderBy(one => one.Item2 == ActorLook.Other))
        {
            var name = look == ActorLook.Other ? "others, or North Korea alone" : actor!.Name;
            var width = HouseText.Width(name, house.Size.Label) + 34;
            if (x + width > house.Look.Width - (2 * house.Pad))
                (x, house.Y) = (0, house.Y + 20);

            var sign = look.Symbol switch
            {
                "circle" => "●", "triangle-up" => "▲", "triangle-down" => "▼", "square" => "■", "diamond" => "◆", "pentagon" => "⬟",
                _ => "⬢",
            };
            house.Text(sign, house.Y + 8, dx: x + 6, anchor: "center", size: house.Size.Mark + 2, color: house.Paint(look));
            house.Text(name, house.Y + 8, dx: x + 18, color: house.Tint(look));
            x += width;
        }

        house.Y += 30;
    }

    private sealed record NearEvent(string Row, DateOnly Day, Event Event, int Days);
}
