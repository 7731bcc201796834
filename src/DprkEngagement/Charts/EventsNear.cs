namespace DprkEngagement;

/// <content>A reader's own table of days beside the record.</content>
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
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var column = table.Columns.FirstOrDefault(one => one.Name == dateColumn)
            ?? throw new ArgumentException(UnknownName.Message($"column of {table.Name}", dateColumn,
                table.Columns.Select(one => one.Name)), nameof(dateColumn));
        var name = NameColumns.FirstOrDefault(one => table.Columns.Any(each => each.Name == one))
            ?? table.Columns.FirstOrDefault(one => one.Type == "string" && one != column)?.Name ?? dateColumn;
        var events = data.Events.Where(one => one.Status is CodeStatus.Coded or CodeStatus.Provisional
            && one.Date.Precision == DatePrecision.Day).ToList();
        var rows = table.Rows.Where(row => row[dateColumn] is not null).Select(row => new NearRow(row[name] ?? "", DayOf(row), []))
            .OrderBy(row => row.Day).ToList();
        var near = rows.SelectMany(row => events.Select(one => new NearEvent(row, one, Distance(row.Day, one.Date)))
            .Where(one => Math.Abs(one.Days) <= days)).ToList();
        near.ForEach(one => one.Row.Events.Add(one));
        return new Figure
        {
            Id = "events-near",
            Title = $"{Number(near.DistinctBy(one => one.Event.Id).Count())} events of the record "
                + $"lie within {Number(days)} days of {table.Name}",
            Subtitle = "Days before and after each; a mark is an event, its colour the other state that took part",
            Caption = "Events whose day is known; hollow: provisional. What is near is not therefore connected.",
            Table = new Result<NearEvent>
            {
                Title = $"Events within {Number(days)} days of the rows of {table.Name}",
                Unit = "days",
                Definition = "Days from the row’s day to the nearest day of the event; below zero is before.",
                Rows = near,
                Columns =
                [
                    new("row", "Row", one => one.Row.Name),
                    new("day", "Day", one => one.Row.Day),
                    new("days", "Days to the event", one => one.Days),
                    new("event_id", "Event", one => one.Event.Id, one => one.Event.Title),
                    new("event_day", "Its day", one => one.Event.Date.Start, one => DateText.Of(one.Event.Date)),
                ],
                Ids = one => [one.Event.Id],
            },
            Data = data,
            Draw = Draw,
        };

        DateOnly DayOf(DataRow row) => DateOnly.TryParseExact(row[dateColumn], "yyyy-MM-dd", out var day) ? day
            : throw new ArgumentException($"{dateColumn} of {table.Name} holds '{row[dateColumn]}' "
                + $"on line {Number(row.Line)}, which is no day.",
                nameof(dateColumn));

        static int Distance(DateOnly day, EventDate date) => day < date.Start ? date.Start.DayNumber - day.DayNumber : day > date.End
            ? date.End.DayNumber - day.DayNumber : 0;

        static Actor? Other(Event one) => one.Participants.FirstOrDefault(part => part.Actor.Iso3c != "PRK")?.Actor;

        void Draw(House house)
        {
            var (phone, step) = (house.Phone, house.Phone ? 12 : 15);
            house.Margins(phone ? house.Pad + 6 : 250, house.Pad + 6);
            house.Axis(-days - 0.5, days + 0.5);
            Key(house, near.Select(one => Other(one.Event)).DistinctBy(ActorLook.Of).ToList());
            var top = house.Y;
            foreach (var row in rows)
            {
                var levels = row.Events.GroupBy(one => one.Days * (phone ? 290 : 600) / (2 * days) / step).ToList();
                var height = Math.Max(phone ? 0 : 40, levels.Select(level => level.Count()).DefaultIfEmpty(1).Max() * step) + 14;
                if (phone)
                {
                    house.Text($"<b>{Cut(row.Name, 240)}</b>, {DateText.Day(row.Day)}", house.Y + 10, color: house.Ink.Text);
                    house.Y += 22;
                }
                else
                {
                    house.Row(Cut(row.Name, 206), house.Y + (height / 2), second: DateText.Day(row.Day));
                }

                foreach (var (one, level) in levels.SelectMany(level => level.Select((one, place) => (one, place))))
                {
                    house.Dot(one.Days, house.Y + height - 12 - (level * step), ActorLook.Of(Other(one.Event)), [one.Event.Id],
                        HoverOf(data, one.Event, Offset(one.Days)),
                        one.Event.Status == CodeStatus.Provisional ? MarkForm.Hollow : MarkForm.Full);
                }

                house.Y += height;
                house.Rule(house.Y);

                string Cut(string name, double room) => HouseText.Fill(name, house.Size.Head, room, bold: true) is { Count: > 1 } lines
                    ? lines[0] + " …" : name;
            }

            house.Grid(new[] { -days, -days / 2, 0, days / 2, days }.Distinct()
                .Select(day => ((object)day, day == 0 ? "on the day"
                    : $"{(day < 0 ? "−" : "+")}{Number(Math.Abs(day))}{(phone ? "" : " days")}")), top, house.Y);
            house.Y += 28;
        }

        static string Offset(int days) => days == 0 ? "on the day"
            : $"{NumberWords.Count(Math.Abs(days), "day", "days")} {(days < 0 ? "before" : "after")}";
    }

    // What each colour and symbol means, where rows are no states.
    private static void Key(House house, IReadOnlyList<Actor?> actors)
    {
        var x = 0.0;
        var others = false;
        foreach (var actor in actors.OrderBy(one => ActorLook.Of(one) == ActorLook.Other))
        {
            var look = ActorLook.Of(actor);
            others = look == ActorLook.Other;
            var name = others ? "others, or North Korea alone" : actor!.Name;
            var width = HouseText.Width(name, house.Size.Label) + 34;
            if (x + width > house.Look.Width - (2 * house.Pad))
                (x, house.Y) = (0, house.Y + 20);

            house.Sign(look, x + 6, house.Y + 8);
            house.Text(name, house.Y + 8, dx: x + 18, color: house.Tint(look));
            x += width;
        }

        house.Y += 30;
    }

    private sealed record NearRow(string Name, DateOnly Day, List<NearEvent> Events);

    private sealed record NearEvent(NearRow Row, Event Event, int Days);
}
