namespace DprkEngagement;

/// <content>Who is bound to defend North Korea.</content>
public static partial class Charts
{
    /// <summary>Treaties with a clause on mutual defence on a straight axis, and the one without that stood in between.</summary>
    /// <param name="data">The data.</param>
    public static Figure DefenceTreaties(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var last = LastDay(data);
        var treaties = data.Agreements.Select(one => Treaty.Of(one, last)).OfType<Treaty>().OrderBy(one => one.Signed.Date.Start).ToList();
        var lanes = treaties.Where(one => one.Defends).GroupBy(one => one.Partner).OrderBy(lane => lane.Min(one => one.Signed.Date.Start))
            .ToList();
        // What replaced or preceded a defence treaty stands thin in its lane; all other agreements are a table.
        var thin = treaties.Where(one => !one.Defends && one.Until is not null && lanes.Any(lane => lane.Key == one.Partner)).ToList();
        return new Figure
        {
            Id = "defence-treaties",
            Title = Title(),
            Subtitle = "Treaties of North Korea with " + NumberWords.List(
                [.. lanes.Select(lane => lane.Key.Name).DefaultIfEmpty("no state")]) + "; thick: with a clause on mutual defence",
            Caption = "Arrow: still in force. The clause of 2024 is tied to Article 51 of the UN Charter and to national law. "
                + "Pale: sources split on when it lapsed. "
                + "No other agreement read has such a clause; the list is not complete.",
            Table = Table(),
            RowIds = [.. lanes.SelectMany(lane => lane).Concat(thin).SelectMany(one => one.Agreement.Steps).Select(step => step.Event.Id)
                .Distinct()],
            Data = data,
            Draw = Draw,
        };

        string Title()
        {
            var bound = lanes.Select(lane => (Who: lane.Key.Name, Now: lane.LastOrDefault(one => one.Until is null),
                Again: lane.Count() > 1)).Where(one => one.Now is not null)
                .OrderByDescending(one => one.Now!.From.Year).ToList();
            return bound.Count switch
            {
                0 => "No treaty in force that was read binds a state to defend North Korea",
                1 => $"{bound[0].Who} alone is bound to defend North Korea, since {Number(bound[0].Now!.From.Year)}",
                _ => $"{bound[0].Who} is bound to defend North Korea{(bound[0].Again ? " again" : "")} "
                    + $"since {Number(bound[0].Now!.From.Year)}; "
                    + $"{bound[^1].Who} has been since {Number(bound[^1].Now!.From.Year)}",
            };
        }

        Result Table() => new Result<Treaty>
        {
            Title = "Treaties with Russia and China that have, or stood in place of, a clause on mutual defence",
            Unit = "treaties",
            Definition = "",
            Rows = [.. lanes.SelectMany(lane => lane).Concat(thin).OrderBy(one => one.Signed.Date.Start)],
            Columns =
            [
                new("agreement_id", "Treaty", one => one.Agreement.Id, one => one.Agreement.Title),
                new("signed", "Signed", one => one.Signed.Date.Start),
                new("in_force_from", "In force from", one => one.Agreement.InForceFrom),
                new("ended", "Ended", one => one.Until?.End, one => one.Until is { } until ? DateText.Of(until) : "in force"),
                new("mutual_defence", "Defence clause", one => one.Defends),
            ],
            Ids = one => one.Agreement.Steps.Select(step => step.Event.Id),
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
                house.Row(lane.Key.Name, y, house.Tint(actor));
                foreach (var one in thin.Where(one => one.Partner == lane.Key))
                {
                    house.Span(one.From, one.Until!.Value.End, y, house.Paint(actor), 2);
                    house.Text(phone ? $"{one.From.Year}: no clause" : $"treaty of {one.From.Year}: no defence clause", y - 16,
                        one.From.AddDays((one.Until.Value.End.DayNumber - one.From.DayNumber) / 2), anchor: "center");
                    Sign(one);
                }

                foreach (var one in lane)
                {
                    house.Span(one.From, one.Until?.Start ?? last, y, house.Paint(actor), 12);
                    if (one.Until is { } until)
                    {
                        house.Span(until.Start, until.End, y, house.Mix(house.Paint(actor), 0.4), 12);
                        house.Text(phone ? $"{until.Start.Year}–{until.End.Year % 100:00}"
                            : $"lapsed {until.Start.Year}–{until.End.Year % 100:00}", y + 20, until.Start, anchor: "center");
                    }
                    else
                    {
                        house.Arrow(last, y, 1, house.Paint(actor), gap: -6, length: phone ? 15 : 22, width: phone ? 3 : 4);
                    }

                    Sign(one);
                    var late = one.From.Year > 1995;
                    house.Text(Words(one, late), y + (late && !phone ? 28 : 20), late ? last : one.Signed.Date.Start, dx: late
                        ? (phone ? 12 : 22) : -2, anchor: late ? "right" : "left");
                }

                house.Y += phone ? 84 : 76;

                void Sign(Treaty one) => house.Dot(one.Signed.Date.Start, y, actor, [one.Signed.Id],
                    HoverOf(data, one.Signed, one.Defends ? "with a clause on mutual defence" : "without a defence clause",
                    one.Agreement.InForceFrom is { } day ? $"in force since {DateText.Day(day)}" : null));
            }

            house.Y -= 24;
            house.Grid((phone ? new[] { 1960, 1980, 2000, 2020 } : [1960, 1970, 1980, 1990, 2000, 2010, 2020])
                .Select(year => ((object)new DateOnly(year, 1, 1), Number(year))), top, house.Y);
            house.Y += 28;

            string Words(Treaty one, bool late) => (phone, one.Agreement.InForceFrom) switch
            {
                (true, _) => $"signed {one.Signed.Date.Start.Year}",
                (_, null) => $"signed {DateText.Prose(one.Signed.Date.Start)}",
                (_, { } day) when late => $"signed {DateText.ProseMonth(one.Signed.Date.Start)},<br>in force {DateText.ProseMonth(day)}",
                (_, { } day) => $"signed {DateText.Prose(one.Signed.Date.Start)}, in force since {DateText.Prose(day)}",
            };
        }
    }

    /// <summary>A treaty with one of the five powers; <c>Until</c> is when it ended, as exactly as sources agree, or null while in
    /// force.</summary>
    private sealed record Treaty(Agreement Agreement, Actor Partner, Event Signed, DateOnly From, EventDate? Until)
    {
        public bool Defends => Agreement.MutualDefence == true;

        public static Treaty? Of(Agreement one, DateOnly last)
        {
            var signed = one.Steps.FirstOrDefault(step => step.Kind == AgreementStepKind.Signed)?.Event;
            var ended = one.Steps.LastOrDefault(step => step.Kind == AgreementStepKind.Ended)?.Event.Date;
            var partners = signed?.Participants.Where(part => part.Actor.FivePower).Select(part => part.Actor).Distinct().ToList() ?? [];
            return signed is { Type: EventType.Treaty } && signed.Date.Start <= last && partners.Count == 1
                ? new Treaty(one, partners[0], signed, one.InForceFrom is { } day && one.MutualDefence == true && day <= last ? day
                    : signed.Date.Start, ended)
                : null;
        }
    }
}
