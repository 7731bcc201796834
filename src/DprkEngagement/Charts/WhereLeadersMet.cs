namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Meetings with the leaders of the five powers since 2000, by whose ground they were on, under each of North Korea’s
    /// leaders.</summary>
    public static Figure WhereLeadersMet(EngagementData data)
    {
        var all = Measures.MeetingPlaces(data);
        IReadOnlyList<Meeting> Since(IReadOnlyList<Meeting> meetings) => [.. meetings.Where(one => one.FirstDay.Year >= 2000)];
        var table = all with
        {
            Title = "Where leaders met since 2000",
            Rows = [.. all.Rows.Where(row => row.Counterpart is not null)
                .Select(row => row with { Went = Since(row.Went), Came = Since(row.Came), Third = Since(row.Third) })],
            LeftOut = [],
        };
        var met = table.Rows.SelectMany(row => row.Went.Concat(row.Came).Concat(row.Third)).OrderBy(one => one.FirstDay).ToList();
        var eras = met.GroupBy(one => one.DprkLeader.Person!).ToList();
        var panmunjom = met.Where(one => one.Event.Place?.Name.StartsWith("Panmunjom", StringComparison.Ordinal) == true)
            .Select(one => $"{DateText.Day(one.FirstDay)} {(one.Event.Place!.Actor.Iso3c == "PRK" ? "north" : "south")}").ToList();
        return new Figure
        {
            Id = "where-leaders-met", Data = data, Draw = Draw, Title = Title(),
            Subtitle = "Meetings of North Korea’s leader with the leaders of five powers since 2000, by where they met",
            Caption = (panmunjom.Count == 0 ? ""
                    : $"At Panmunjom it counts on whose side of the line they met: {string.Join(", ", panmunjom)}. ")
                + $"Heads of government are included. The lists are complete to {DateText.ProseMonth(LastDay(data))}; "
                + "what was found later is added.",
            Table = table,
        };

        string Title()
        {
            var top = table.Rows.MaxBy(row => row.Went.Count)!;
            var (leaders, name) = (eras.Count == 2 ? "the Kims" : "Kim", top.Counterpart!.Name);
            return top.Went.Count <= top.Came.Count ? $"Since 2000 {name}’s leaders came at least as often as {leaders} went"
                : $"Since 2000 {leaders} went to {name} {NumberWords.Of(top.Went.Count)} times; "
                    + $"its leaders came {NumberWords.Of(top.Came.Count)}";
        }

        void Draw(House house)
        {
            var (phone, height, step) = (house.Phone, house.Phone ? 38 : 48, house.Phone ? 11.8 : 16.5);
            house.Margins(phone ? 80 : 132, house.Pad);
            house.Axis(0, house.Room);
            var top = house.Y;
            foreach (var (number, era) in eras.Index())
            {
                double left = phone ? 0 : number * 372, middle = left + (phone ? 146 : 190), third = left + (phone ? 232 : 302);
                house.Y = phone ? house.Y : top;
                house.Text($"{era.Key.Name}, {era.Min(one => one.FirstDay.Year)}–{era.Max(one => one.FirstDay.Year)}", house.Y,
                    phone ? null : left, valign: "top", size: house.Size.Head, color: house.Ink.Text, bold: true);
                house.Y += 30;
                house.Text("Kim went", house.Y, middle, dx: -10, anchor: "right");
                house.Text("they came", house.Y, middle, dx: 10);
                house.Text(phone ? "third" : "third country", house.Y, third, dx: -8);
                house.Y += 14;
                house.Rule(middle, middle, house.Y, house.Y + (height * table.Rows.Count) - 6, house.Ink.Faint);
                foreach (var (place, row) in table.Rows.Index())
                {
                    var (actor, y) = (ActorLook.Of(row.Counterpart), house.Y + (height / 2));
                    if (phone || number == 0)
                        house.Row(NameOf(row.Counterpart, phone), y, house.Tint(actor));

                    if (place > 0)
                        house.Rule(left, left + (phone ? house.Room : 350), house.Y, house.Y);

                    if (Marks(row.Went, middle - 12, -1) + Marks(row.Came, middle + 12, 1) + Marks(row.Third, third, 1) == 0)
                        house.Text("none", y, middle, dx: 10, color: house.Ink.Faint);

                    house.Y += height;

                    int Marks(IReadOnlyList<Meeting> meetings, double start, int way)
                    {
                        var here = meetings.Where(one => one.DprkLeader.Person == era.Key).ToList();
                        foreach (var (n, meeting) in here.Index())
                            house.Dot(start + (way * n * step), y, actor, [meeting.Event.Id], HoverOf(data, meeting),
                                size: house.Size.Mark * house.Shrink);

                        if (here.Count > 0)
                            house.Text($"{here.Count}", y, start + (way * ((here.Count * step) - 2)), anchor: way < 0 ? "right" : "left",
                                size: phone ? 13 : 16, color: house.Tint(actor), bold: true);

                        return here.Count;
                    }
                }

                house.Y += phone ? 14 : 4;
            }
        }
    }
}
