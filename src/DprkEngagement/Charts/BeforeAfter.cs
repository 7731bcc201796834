namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Effective number of partners before and after 24 February 2022, in four ways to count, with the interval of each
    /// difference.</summary>
    public static Figure BeforeAfter(EngagementData data)
    {
        // Nothing came since a day that was not reached yet.
        var measure = Measures.BeforeAfter(data, to: LastDay(data) < Measures.Invasion ? Measures.Invasion : null);
        var rows = measure.Rows.Where(row => row.Power is null && row.Difference is not null).ToList();
        return new Figure
        {
            Id = "before-after", Data = data, Draw = Draw, Title = Title(),
            Subtitle = "Effective number of partners before and after 24 February 2022, with 95 % intervals",
            Caption = "An interval of the difference that holds 0 does not rule out “no change”. "
                + "Effective number: 1 ÷ sum of squared shares. "
                + "Intervals by profile likelihood, of differences by Zou and Donner (2008); differences are of unrounded numbers. "
                + "Contacts come in flurries: less is sure.",
            Table = measure,
        };

        string Title()
        {
            var political = rows.FirstOrDefault(row => row.Set == ContactSet.Political);
            var leaders = rows.Where(row => row.Set.StartsWith("leaders", StringComparison.Ordinal)).ToList();
            var span = $"from {One(political?.Before)} partners to {One(political?.After)}";
            return political switch
            {
                null => "Too few contacts were found to compare before and after",
                { IsClear: true, Difference: < 0 } => "Political contacts fell " + span
                    + (leaders.Count > 0 && leaders.All(row => row.IsClear == false) ? "; leaders alone are too few to tell" : ""),
                { IsClear: true } => "Political contacts rose " + span,
                _ => $"From {One(political.Before)} to {One(political.After)} partners: political contacts are too few to tell",
            };
        }

        void Draw(House house)
        {
            if (rows.Count == 0)
            {
                house.Nothing("Nothing to compare");
                return;
            }

            var (phone, height) = (house.Phone, house.Phone ? 104 : 72);
            house.Margins(phone ? 14 : 190, house.Pad);
            var high = Math.Ceiling(rows.Max(row => Math.Max(row.BeforeInterval!.Value.High, row.AfterInterval!.Value.High))) + 0.6;
            var (least, most) = ((int)Math.Floor(rows.Min(row => row.DifferenceInterval!.Value.Low)),
                (int)Math.Ceiling(rows.Max(row => row.DifferenceInterval!.Value.High)));
            var (number, change) = (house.Axis(0.6, high, 0, phone ? 0.5 : 0.52), house.Axis(least, most, phone ? 0.58 : 0.6));
            house.Text($"{(phone ? "before" : "Partners: before")}, <b>after</b>", house.Y, 0.6, number, valign: "top",
                size: house.Size.Head, color: house.Ink.Text);
            house.Text("<b>Difference</b>", house.Y, least, change, valign: "top", size: house.Size.Head, color: house.Ink.Text);
            house.Y += 28;
            var top = house.Y;
            foreach (var row in rows)
            {
                var (parts, y) = (row.Set.Split(", "), house.Y + (height / 2) + (phone ? 16 : 0));
                var what = EnumText.Capital(parts[0]);
                var noun = parts[0].StartsWith("leaders", StringComparison.Ordinal) ? "meetings" : "contacts";
                if (row != rows[0])
                    house.Rule(house.Y);

                house.Row(what, phone ? house.Y + 24 : y,
                    second: $"{parts[1]}{(phone ? ", " : "<br>")}{row.BeforeTotal} and {row.AfterTotal} {noun}");

                var (before, after) = row.AllContacts;
                Interval(row.Before!.Value, row.BeforeInterval!.Value, y - 11, house.Ink.Faint, before, "before");
                Interval(row.After!.Value, row.AfterInterval!.Value, y + 11, house.Ink.Text, after, "after");
                var (ends, clear, value) = (row.DifferenceInterval!.Value, row.IsClear == true, row.Difference!.Value);
                var (color, span) = (clear ? house.Ink.Text : house.Ink.Faint, $"{Signed(ends.Low)} to {Signed(ends.High)}");
                house.Span(ends.Low, ends.High, y - 6, color, axis: change);
                house.Dot(value, y - 6, ActorLook.Of("PRK"), row.RowIds,
                    House.Hover($"{what}, {parts[1]}", $"difference {Signed(value)}, 95 % {span}",
                        clear ? "clear of zero" : "may be no change"),
                    size: 12, symbol: "diamond", fill: color, axis: change);
                house.Text($"<b>{Signed(value)}</b>  ({span})", y + 13, phone ? least : ends.Low, change,
                    color: clear ? house.Ink.Text : house.Ink.Muted);
                house.Y += height;

                void Interval(double value, Interval interval, double at, string shade, IReadOnlyList<Contact> contacts, string when)
                {
                    house.Span(interval.Low, interval.High, at, shade, axis: number);
                    house.Dot(value, at, ActorLook.Of("PRK"), [.. contacts.Select(one => one.Event.Id).Distinct()],
                        House.Hover($"{what}, {when}", $"{One(value)} partners, 95 % {One(interval.Low)} to {One(interval.High)}",
                            new PartnerMix(contacts, 5).Words),
                        size: 11, symbol: "circle", fill: shade, axis: number);
                    house.Text(One(value), at, interval.High, number, dx: 9, size: phone ? 12 : 14, bold: when == "after",
                        color: when == "after" ? house.Ink.Text : house.Ink.Muted);
                }
            }

            house.Grid(Enumerable.Range(1, (int)high).Where(tick => !phone || tick % 2 == 1).Select(tick => ((object)tick, $"{tick}")),
                top, house.Y, number);
            house.Grid(Enumerable.Range(least, most - least + 1).Where(tick => tick % 2 == 0)
                .Select(tick => ((object)tick, tick.ToString("+0;−0;0", CultureInfo.InvariantCulture))), top, house.Y, change);
            house.Rule(0, 0, top, house.Y, house.Ink.Text, 1.4, axis: change);
            house.Y += 28;
        }

        static string One(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

        static string Signed(double value) => value.ToString("+0.0;−0.0", CultureInfo.InvariantCulture);
    }
}
