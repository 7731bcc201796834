namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Treaties with a clause on mutual defence on a straight axis, and the one without that stood in between.</summary>
    public static Figure DefenceTreaties(EngagementData data)
    {
        var last = LastDay(data);
        var treaties = data.Agreements.Select(one => Treaty.Of(one, last)).OfType<Treaty>().OrderBy(one => one.Signed.Date.Start).ToList();
        var lanes = treaties.Where(one => one.Defends).GroupBy(one => one.Partner).ToList();
        // What replaced or preceded a defence treaty stands thin in its lane; all other agreements are a table.
        var thin = treaties.Where(one => !one.Defends && one.Until is not null && lanes.Any(lane => lane.Key == one.Partner)).ToList();
        var bound = lanes.Select(lane => (lane.Key.Name, Now: lane.LastOrDefault(one => one.Until is null), Again: lane.Count() > 1))
            .Where(one => one.Now is not null).OrderByDescending(one => one.Now!.From.Year).ToList();
        List<Treaty> shown = [.. lanes.SelectMany(lane => lane), .. thin];
        return new Figure
        {
            Id = "defence-treaties", Data = data, Draw = Draw,
            Title = bound switch
            {
                [] => "No treaty in force that was read binds a state to defend North Korea",
                [var one] => $"{one.Name} alone is bound to defend North Korea, since {one.Now!.From.Year}",
                [var one, .., var other] => $"{one.Name} is bound to defend North Korea{(one.Again ? " again" : "")} "
                    + $"since {one.Now!.From.Year}; {other.Name} has been since {other.Now!.From.Year}",
            },
            Subtitle = "Treaties of North Korea with " + NumberWords.List(
                [.. lanes.Select(lane => lane.Key.Name).DefaultIfEmpty("no state")]) + "; thick: with a clause on mutual defence",
            // What the row of the newest one says of its clause.
            Caption = ClaimChoice.Joined(" ", "Arrow: still in force.",
                bound is [{ Now.Agreement.Notes: { } note }, ..] ? $"{bound[0].Now!.Signed.Date.Start.Year}: {note}" : "",
                shown.Any(one => one.Until is { } until && until.Start != until.End) ? "Pale: sources split on when it lapsed." : "",
                "No other agreement read has such a clause; the list is not complete."),
            Table = new Result<Treaty>
            {
                Title = "Treaties with Russia and China that have, or stood in place of, a clause on mutual defence",
                Unit = "treaties", Definition = "", Rows = [.. shown.OrderBy(one => one.Signed.Date.Start)],
                Columns =
                [
                    new("agreement_id", "Treaty", one => one.Agreement.Id, one => one.Agreement.Title),
                    new("signed", "Signed", one => one.Signed.Date.Start),
                    new("in_force_from", "In force from", one => one.Agreement.InForceFrom),
                    new("ended", "Ended", one => one.Until?.End, one => one.Until is { } until ? DateText.Of(until) : "in force"),
                    new("mutual_defence", "Defence clause", one => one.Defends),
                ],
                Ids = one => one.Agreement.Steps.Select(step => step.Event.Id),
            },
            RowIds = [.. shown.SelectMany(one => one.Agreement.Steps).Select(step => step.Event.Id).Distinct()],
        };

        void Draw(House house)
        {
            var phone = house.Phone;
            house.Margins(phone ? 70 : 118, phone ? 24 : 40);
            house.Axis(new DateOnly(1960, 1, 1), last.AddDays(phone ? 300 : 120));
            var top = house.Y;
            house.Y += 36;
            foreach (var lane in lanes)
            {
                var (actor, y) = (ActorLook.Of(lane.Key), house.Y);
                var paint = house.Paint(actor);
                house.Row(lane.Key.Name, y, house.Tint(actor));
                foreach (var one in thin.Where(one => one.Partner == lane.Key).Concat(lane))
                {
                    house.Span(one.From, (one.Defends ? one.Until?.Start : one.Until?.End) ?? last, y, paint, one.Defends ? 12 : 2);
                    if (!one.Defends)
                        house.Text(phone ? $"{one.From.Year}: no clause" : $"treaty of {one.From.Year}: no defence clause", y - 16,
                            one.From.AddDays((one.Until!.Value.End.DayNumber - one.From.DayNumber) / 2), anchor: "center");
                    else if (one.Until is { } until)
                    {
                        house.Span(until.Start, until.End, y, house.Mix(paint, 0.4), 12);
                        house.Text($"{(phone ? "" : "lapsed ")}{until.Start.Year}–{until.End.Year % 100:00}", y + 20, until.Start,
                            anchor: "center");
                    }
                    else
                        house.Arrow(last, y, 1, paint, gap: -6, length: phone ? 15 : 22, width: phone ? 3 : 4);

                    house.Dot(one.Signed.Date.Start, y, actor, [one.Signed.Id], HoverOf(data, one.Signed,
                        one.Defends ? "with a clause on mutual defence" : "without a defence clause", one.Agreement.Notes,
                        one.Agreement.InForceFrom is { } day ? $"in force since {DateText.Day(day)}" : null));
                    var late = one.From.Year > 1995;
                    if (one.Defends)
                        house.Text(Words(one, late), y + (late && !phone ? 28 : 20), late ? last : one.Signed.Date.Start,
                            dx: !late ? -2 : phone ? 12 : 22, anchor: late ? "right" : "left");
                }

                house.Y += phone ? 84 : 76;

                string Words(Treaty one, bool late) => phone ? $"signed {one.Signed.Date.Start.Year}"
                    : $"signed {DateText.Day(one.Signed.Date.Start)}"
                        + (one.Agreement.InForceFrom is { } day ? $",{(late ? "<br>" : " ")}in force since {DateText.Day(day)}" : "");
            }

            house.Y -= 24;
            house.Grid(Enumerable.Range(0, 7).Where(ten => !phone || ten % 2 == 0).Select(ten => 1960 + (10 * ten))
                .Select(year => ((object)new DateOnly(year, 1, 1), $"{year}")), top, house.Y);
            house.Y += 28;
        }
    }

    // A treaty with one of the five powers; Until is when it ended, as exactly as sources agree, or null while in force.
    private sealed record Treaty(Agreement Agreement, Actor Partner, Event Signed, DateOnly From, EventDate? Until)
    {
        public bool Defends => Agreement.MutualDefence == true;

        public static Treaty? Of(Agreement one, DateOnly last)
        {
            var signed = one.Steps.FirstOrDefault(step => step.Kind == AgreementStepKind.Signed)?.Event;
            var ended = one.Steps.LastOrDefault(step => step.Kind == AgreementStepKind.Ended)?.Event.Date;
            var partners = signed?.Participants.Where(part => part.Actor.FivePower).Select(part => part.Actor).Distinct().ToList() ?? [];
            return signed is not { Type: EventType.Treaty } || signed.Date.Start > last || partners.Count != 1 ? null
                : new Treaty(one, partners[0], signed,
                    one.InForceFrom is { } day && one.MutualDefence == true && day <= last ? day : signed.Date.Start, ended);
        }
    }
}
