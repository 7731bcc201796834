namespace DprkEngagement;

/// <content>Meetings of leaders, year by year.</content>
public static partial class Charts
{
    /// <summary>Meetings of North Korea’s leader with other leaders since 2000, one mark each; a line where a year was searched.</summary>
    /// <param name="data">The data.</param>
    public static Figure MeetingsByYear(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var met = data.Meetings(from: new DateOnly(2000, 1, 1), provisional: true);
        var (rows, last) = (Partners(data), LastDay(data));
        IReadOnlyList<Meeting> Of(Actor? partner) => [.. met.Where(one => Is(partner, one.Counterpart))];
        var earlier = data.Meetings(to: new DateOnly(1999, 12, 31)).Count;
        var provisional = met.Any(one => one.Provisional);
        return new Figure
        {
            Id = "meetings-by-year",
            Title = Title(),
            Subtitle = "Meetings of North Korea’s leader with heads of state, government or ruling party, by year",
            Caption = "A line without marks: searched, none found; no line: not searched; dotted: hardly searched."
                + (provisional ? " Hollow: provisional, not counted." : "") + " × joined a meeting of two others, not counted."
                + (earlier == 0 ? "" : $" Found before 2000, where the search is incomplete: {Number(earlier)} meetings, in the table."),
            Table = Measures.MeetingsByYear(data, provisional: true),
            RowIds = [.. met.Select(one => one.Event.Id).Distinct()],
            Data = data,
            Draw = Draw,
        };

        // Who of the five has not met him since the last of the meetings that all who were left behind had.
        string Title()
        {
            var lasts = rows.OfType<Actor>().Select(power => (Power: power,
                Last: Of(power).Where(one => !one.Provisional).Select(one => (DateOnly?)one.LastDay).Max())).ToList();
            var quiet = lasts.Where(one => one.Last < last.AddYears(-5)).ToList();
            var since = quiet.Count == 0 ? default : quiet.Max(one => one.Last!.Value);
            var names = quiet.Select(one => InSentence(one.Power)).OrderBy(name => name.Length).ToList();
            return quiet.Count is 0 or > 3
                ? "Meetings of North Korea’s leader with other leaders since 2000"
                : $"Since {DateText.ProseMonth(since.AddDays(1))} Kim has met no leader of {NumberWords.List(names, "or")}";
        }

        void Draw(House house)
        {
            var (phone, step, height) = (house.Phone, house.Phone ? 10.5 : 13.5, house.Phone ? 50 : 54);
            house.Margins(phone ? 84 : 132, phone ? 40 : 50);
            house.Axis(1999.4, last.Year + 0.7);
            var head = house.Y + 8;
            var (from, to) = (0.0, 0.0);
            foreach (var era in met.GroupBy(one => one.DprkLeader.Person!.Name))
            {
                // The second begins where the first ends, not with his first meeting.
                (from, to) = (to == 0 ? era.Min(one => one.FirstDay.Year) - 0.4 : to + 0.2, era.Max(one => one.LastDay.Year) + 0.4);
                house.Text(era.Key, head, (from + to) / 2, anchor: "center", size: house.Size.Head, color: house.Ink.Text, bold: true);
                house.Rule(from, to, head + 12, head + 12, house.Ink.Muted);
            }

            house.Y += 26;
            var top = house.Y;
            foreach (var partner in rows)
            {
                house.Y += height;
                var (actor, foot, found) = (ActorLook.Of(partner), house.Y - 14, Of(partner));
                var tint = house.Tint(actor);
                house.Row(NameOf(partner, phone), foot - 4, tint);
                Searched(partner, foot + 8);
                foreach (var year in found.GroupBy(one => one.FirstDay.Year))
                {
                    foreach (var (meeting, number) in year.OrderBy(one => one.Provisional).ThenBy(one => one.FirstDay)
                        .Select((meeting, number) => (meeting, number)))
                    {
                        house.Dot(year.Key, foot - (number * step), actor, [meeting.Event.Id],
                            HoverOf(data, meeting.Event, $"{meeting.DprkLeader.Person?.Name} and {meeting.LeaderName}"),
                            meeting.Provisional ? MarkForm.Hollow : MarkForm.Full, phone ? 8.4 : null);
                    }
                }

                foreach (var joined in met.Where(one => one.Joined.Any(other => Is(partner, other.Actor))))
                {
                    var column = found.Count(one => one.FirstDay.Year == joined.FirstDay.Year);
                    house.Dot(joined.FirstDay.Year, foot - (column * step), actor, [joined.Event.Id],
                        HoverOf(data, joined.Event, $"{joined.Joined.First().Person?.Name} joined; not counted"), size: 9,
                            symbol: "x-thin");
                }

                var counted = found.Where(one => !one.Provisional).ToList();
                house.Text(Number(counted.Count), foot - 4, 1, "paper", dx: house.Right - house.Pad, anchor: "right", size: phone ? 16 : 20,
                    color: tint, bold: true);
                if (!phone && partner is not null && counted.Count > 0 && counted[^1].LastDay < last.AddYears(-5))
                {
                    var after = counted[^1].FirstDay.Year + 0.5 + (met.Any(one =>
                        one.FirstDay.Year > counted[^1].FirstDay.Year && one.Joined.Any(other => Is(partner, other.Actor))) ? 1 : 0);
                    house.Text($"last: {DateText.Day(counted[^1].LastDay)}", foot - 4, after, dx: 5);
                }
            }

            house.Grid([.. (phone ? new[] { 2000, 2010, 2020 } : [2000, 2005, 2010, 2015, 2020, 2025])
                .Select(year => ((object)year, Number(year)))], top, house.Y + 2, lines: false);
            house.Y += 28;

            // A line where a search was complete, dotted where it was begun.
            void Searched(Actor? partner, double y)
            {
                foreach (var span in data.Coverage.Where(one => one.Series == "leader_meetings" && one.Actor?.Iso3c == partner?.Iso3c
                    && one.End.Year >= 2000))
                {
                    var complete = span.Completeness == Completeness.Complete;
                    if (complete || span.Start > last)
                    {
                        house.Rule(At(span.Start) - 0.45, Math.Min(At(span.End) - 0.45, last.Year + 0.62), y, y, house.Ink.Faint,
                            dash: complete ? "solid" : "dot");
                    }

                    if (complete && span.Start.Year > 2000)
                    {
                        house.Text(phone ? $"from {span.Start.Year}" : $"searched from {span.Start.Year}", y - 12, At(span.Start) - 0.45,
                            dx: -6, anchor: "right");
                    }
                }

                static double At(DateOnly day) => Math.Round(day.Year + (day.DayOfYear / 366.0), 3);
            }
        }
    }
}
