namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Meetings of North Korea’s leader with other leaders since 2000, one mark each; a line where a year was searched.</summary>
    public static Figure MeetingsByYear(EngagementData data)
    {
        var met = data.Meetings(from: new DateOnly(2000, 1, 1), provisional: true);
        var (rows, last) = (Partners(data), LastDay(data));
        IReadOnlyList<Meeting> Of(Actor? partner) => [.. met.Where(one => Is(partner, one.Counterpart))];
        var earlier = data.Meetings(to: new DateOnly(1999, 12, 31)).Count;
        return new Figure
        {
            Id = "meetings-by-year", Data = data, Draw = Draw, Title = Title(),
            Subtitle = "Meetings of North Korea’s leader with heads of state, government or ruling party, by year",
            Caption = ClaimChoice.Joined(
                " ", "A line without marks: searched, none found; no line: not searched; dotted: hardly searched.",
                met.Any(one => one.Provisional) ? "Hollow: provisional, not counted." : "",
                met.Any(one => one.Joined.Any()) ? "× joined a meeting of two others, not counted." : "",
                earlier == 0 ? "" : $"Found before 2000, where the search is incomplete: {earlier} meetings, in the table."),
            Table = Measures.MeetingsByYear(data, provisional: true),
            RowIds = [.. met.Select(one => one.Event.Id).Distinct()],
        };

        // Who of the five has not met him since the last of the meetings that all who were left behind had.
        string Title()
        {
            var quiet = rows.OfType<Actor>().Select(power => (Power: power,
                    Last: Of(power).Where(one => !one.Provisional).Select(one => (DateOnly?)one.LastDay).Max()))
                .Where(one => one.Last < last.AddYears(-5)).ToList();
            // As a sentence has it: "the US", "South Korea".
            var names = quiet.Select(one => one.Power)
                .Select(power => power.ShortName.All(char.IsAsciiLetterUpper) ? $"the {power.ShortName}" : power.Name);
            return quiet.Count is 0 or > 3 ? "Meetings of North Korea’s leader with other leaders since 2000"
                : $"Since {DateText.ProseMonth(quiet.Max(one => one.Last!.Value).AddDays(1))} Kim has met no leader of "
                    + NumberWords.List([.. names.OrderBy(name => name.Length)], "or");
        }

        void Draw(House house)
        {
            var (phone, step, height) = (house.Phone, house.Phone ? 10.5 : 13.5, house.Phone ? 50 : 54);
            house.Margins(phone ? 84 : 132, phone ? 40 : 50);
            house.Axis(1999.4, last.Year + 0.7);
            var (head, from, to) = (house.Y + 8, 0.0, 0.0);
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
                house.Row(NameOf(partner, phone), foot - 4, house.Tint(actor));
                Searched(partner, foot + 8);
                foreach (var year in found.GroupBy(one => one.FirstDay.Year))
                {
                    foreach (var (number, meeting) in year.OrderBy(one => one.Provisional).ThenBy(one => one.FirstDay).Index())
                        house.Dot(year.Key, foot - (number * step), actor, [meeting.Event.Id], HoverOf(data, meeting),
                            meeting.Provisional ? MarkForm.Hollow : MarkForm.Full, phone ? 8.4 : null);
                }

                var joined = met.Where(one => one.Joined.Any(other => Is(partner, other.Actor))).ToList();
                foreach (var one in joined)
                {
                    var column = found.Count(other => other.FirstDay.Year == one.FirstDay.Year);
                    house.Dot(one.FirstDay.Year, foot - (column * step), actor, [one.Event.Id],
                        HoverOf(data, one.Event, $"{one.Joined.First().Person?.Name} joined; not counted"), size: 9, symbol: "x-thin");
                }

                var counted = found.Where(one => !one.Provisional).ToList();
                house.Text($"{counted.Count}", foot - 4, 1, "paper", dx: house.Right - house.Pad, anchor: "right", size: phone ? 16 : 20,
                    color: house.Tint(actor), bold: true);
                if (!phone && partner is not null && counted.Count > 0 && counted[^1].LastDay < last.AddYears(-5))
                {
                    var after = joined.Select(one => one.FirstDay.Year).Append(counted[^1].FirstDay.Year).Max() + 0.5;
                    house.Text($"last: {DateText.Day(counted[^1].LastDay)}", foot - 4, after, dx: 5);
                }
            }

            house.Grid([.. (phone ? new[] { 2000, 2010, 2020 } : [2000, 2005, 2010, 2015, 2020, 2025])
                .Select(year => ((object)year, $"{year}"))], top, house.Y + 2, lines: false);
            house.Y += 28;

            // A line where a search was complete, dotted where it was begun.
            void Searched(Actor? partner, double y)
            {
                foreach (var span in data.Coverage.Where(one =>
                    one.Series == "leader_meetings" && one.Actor?.Iso3c == partner?.Iso3c && one.End.Year >= 2000))
                {
                    var (complete, from) = (span.Completeness == Completeness.Complete, At(span.Start));
                    if (complete || span.Start > last)
                        house.Rule(from, Math.Min(At(span.End), last.Year + 0.62), y, y, house.Ink.Faint, dash: complete ? "solid" : "dot");

                    if (complete && span.Start.Year > 2000)
                        house.Text($"{(phone ? "" : "searched ")}from {span.Start.Year}", y - 12, from, dx: -6, anchor: "right");
                }

                static double At(DateOnly day) => Math.Round(day.Year + (day.DayOfYear / 366.0) - 0.45, 3);
            }
        }
    }
}
