namespace DprkEngagement;

/// <content>Who travelled to whom.</content>
public static partial class Charts
{
    /// <summary>Meetings with the leaders of the five powers since 2000, by whose ground they were on, under each of North Korea’s
    /// leaders.</summary>
    /// <param name="data">The data.</param>
    public static Figure WhereLeadersMet(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var all = Measures.MeetingPlaces(data);
        var from = new DateOnly(2000, 1, 1);
        IReadOnlyList<Meeting> Since(IReadOnlyList<Meeting> meetings) => [.. meetings.Where(one => one.FirstDay >= from)];
        var table = all with
        {
            Title = "Where leaders met since 2000",
            Rows = [.. all.Rows.Where(row => row.Counterpart is not null)
                .Select(row => row with { Went = Since(row.Went), Came = Since(row.Came), Third = Since(row.Third) })],
            LeftOut = [],
        };
        var met = table.Rows.SelectMany(row => row.Went.Concat(row.Came).Concat(row.Third)).OrderBy(one => one.FirstDay).ToList();
        var eras = met.GroupBy(one => one.DprkLeader.Person!).ToList();
        var panmunjom = met.Where(one => one.Event.Place?.Name.StartsWith("Panmunjom", StringComparison.Ordinal) == true).ToList();
        return new Figure
        {
            Id = "where-leaders-met",
            Title = Title(),
            Subtitle = "Meetings of North Korea’s leader with the leaders of five powers since 2000, by where they met",
            Caption = (panmunjom.Count == 0 ? "" : "At Panmunjom it counts on whose side of the line they met: "
                + string.Join(", ", panmunjom.Select(one =>
                    $"{DateText.Day(one.FirstDay)} {(one.Event.Place!.Actor.Iso3c == "PRK" ? "north" : "south")}")) + ". ")
                + "Heads of government are included. The lists are complete to " + DateText.ProseMonth(LastDay(data))
                    + "; what was found later is added.",
            Table = table,
            Data = data,
            Draw = Draw,
        };

        string Title()
        {
            var top = table.Rows.MaxBy(row => row.Went.Count)!;
            var leaders = eras.Count == 2 ? "the Kims" : "Kim";
            return top.Went.Count > top.Came.Count
                ? $"Since 2000 {leaders} went to {top.Counterpart!.Name} {NumberWords.Of(top.Went.Count)} times; "
                    + $"its leaders came {NumberWords.Of(top.Came.Count)}"
                : $"Since 2000 {top.Counterpart!.Name}’s leaders came at least as often as {leaders} went";
        }

        void Draw(House house)
        {
            var (phone, height, step) = (house.Phone, house.Phone ? 38 : 48, house.Phone ? 11.8 : 16.5);
            house.Margins(phone ? 80 : 132, house.Pad);
            house.Axis(0, house.Room);
            var top = house.Y;
            for (var era = 0; era < eras.Count; era++)
            {
                double left = phone ? 0 : era * 372, middle = left + (phone ? 146 : 190), third = left + (phone ? 232 : 302);
                var (leader, years) = (eras[era].Key, eras[era].Select(one => one.FirstDay.Year).ToList());
                house.Y = phone ? house.Y : top;
                house.Text($"{leader.Name}, {years.Min()}–{years.Max()}", house.Y, phone ? null : left, valign: "top",
                    size: house.Size.Head, color: house.Ink.Text, bold: true);
                house.Y += 30;
                house.Text("Kim went", house.Y, middle, dx: -10, anchor: "right");
                house.Text("they came", house.Y, middle, dx: 10);
                house.Text(phone ? "third" : "third country", house.Y, third, dx: -8);
                house.Y += 14;
                house.Rule(middle, middle, house.Y, house.Y + (height * table.Rows.Count) - 6, house.Ink.Faint);
                foreach (var (row, place) in table.Rows.Select((row, place) => (row, place)))
                {
                    var (actor, y) = (ActorLook.Of(row.Counterpart), house.Y + (height / 2));
                    if (phone || era == 0)
                        house.Row(NameOf(row.Counterpart, phone), y, house.Tint(actor));

                    if (place > 0)
                        house.Rule(left, left + (phone ? house.Room : 350), house.Y, house.Y);

                    var shown = Row(row.Went, middle - 12, -1) + Row(row.Came, middle + 12, 1) + Row(row.Third, third, 1);
                    if (shown == 0)
                        house.Text("none", y, middle, dx: 10, color: house.Ink.Faint);

                    house.Y += height;

                    int Row(IReadOnlyList<Meeting> meetings, double start, int way)
                    {
                        List<Meeting> here = [.. meetings.Where(one => one.DprkLeader.Person == leader)];
                        foreach (var (meeting, number) in here.Select((meeting, number) => (meeting, number)))
                        {
                            house.Dot(start + (way * number * step), y, actor, [meeting.Event.Id],
                                HoverOf(data, meeting.Event, $"{leader.Name} and {meeting.LeaderName}"),
                                    size: house.Size.Mark * house.Shrink);
                        }

                        if (here.Count > 0)
                        {
                            house.Text(Number(here.Count), y, start + (way * ((here.Count * step) - 2)), anchor: way < 0 ? "right" : "left",
                                size: phone ? 13 : 16, color: house.Tint(actor), bold: true);
                        }

                        return here.Count;
                    }
                }

                house.Y += phone ? 14 : 4;
            }
        }
    }
}
