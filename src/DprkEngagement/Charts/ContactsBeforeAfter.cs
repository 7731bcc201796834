namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>One mark a contact, before and since 24 February 2022: one rule for all five powers; leaders alone for other
    /// states.</summary>
    public static Figure ContactsBeforeAfter(EngagementData data)
    {
        var last = LastDay(data);
        var found = data.Contacts(ContactLevel.AllLevels, from: data.SearchedFrom)
            .Where(one => one.Counterpart.FivePower || SizeOf(one) == 0).ToList();
        var rows = Partners(data).Select(partner =>
        {
            var sides = found.Where(one => one.Day <= last && Is(partner, one.Counterpart)).ToLookup(one => one.Day >= Measures.Invasion);
            return new ContactRow(partner, [.. sides[false]], [.. sides[true]]);
        }).OrderBy(row => row.Partner is null).ThenByDescending(row => row.Since.Count).ThenByDescending(row => row.Before.Count).ToList();
        var five = rows.Where(row => row.Partner is not null).ToList();
        var (first, until) = LongestGap([.. found.Where(one => one.Day <= last)]);
        var closed = BorderClosure(data, first, until);
        return new Figure
        {
            Id = "contacts-before-after", Data = data, Title = Title(),
            Subtitle = "North Korea’s official contacts with each state, by one rule for all five powers. One mark, one contact",
            Caption = Caption(),
            AltText = "A row of marks for each state, one for a contact, before and since 24 February 2022. "
                + string.Join("; ", rows.Select(row => $"{NameOf(row.Partner)}: {row.Before.Count} before, {row.Since.Count} since")) + ".",
            Table = ContactsTable(rows),
            RowIds = [.. rows.SelectMany(row => row.Before.Concat(row.Since)).Select(one => one.Event).Concat(closed).Select(one => one.Id)
                .Distinct()],
            Draw = house => DrawContacts(house, data, rows),
        };

        string Title()
        {
            var all = five.Sum(row => row.Since.Count);
            var none = five.Where(row => row.Since.Count == 0 && row.Before.Count > 1).Select(row => row.Partner!)
                .Select(partner => partner.ShortName.Length < 4 ? partner.ShortName : partner.Name).ToList();
            return all == 0 ? "Since the invasion no contact with any of the five powers was found"
                : $"Since the invasion {five[0].Since.Count} of {all} contacts found are {five[0].Partner!.Name}’s"
                    + (none.Count is 0 or > 2 ? "" : $"; {string.Join(" and ", none)}: none");
        }

        string Caption()
        {
            var later = found.Where(one => one.Day > last).GroupBy(one => one.Counterpart.Name)
                .Select(group => $"{NumberWords.Of(group.Count())} with {group.Key}").ToList();
            return ClaimChoice.Joined(" ", until <= first ? "" : $"None was found from {DateText.Prose(first)} to {DateText.Prose(until)}"
                    + string.Concat(closed.Select(one => $"; {DateText.ProseMonth(one.Date.Start)}: {one.Title}")) + ".",
                data.Coverage.Any(one => one.Basis.Contains("line ministries", StringComparison.Ordinal))
                    ? "Line ministries (economy, health, sport) are searched least fully." : "",
                later.Count == 0 ? "" : $"After {DateText.ProseMonth(last)}, hardly searched: {NumberWords.List(later)}.");
        }
    }

    private sealed record ContactRow(Actor? Partner, IReadOnlyList<Contact> Before, IReadOnlyList<Contact> Since);

    // 0 large: leaders; 1 small; 2 pale and on a line of its own: line ministries.
    private static int SizeOf(Contact contact) =>
        contact.Kind == ContactKind.LeaderMeeting ? 0 : contact.Event.Track == ContactTrack.Line ? 2 : 1;

    // The days without a contact in between.
    private static (DateOnly First, DateOnly Until) LongestGap(IReadOnlyList<Contact> contacts) => contacts.Zip(contacts.Skip(1))
        .Select(pair => (First: pair.First.Event.Date.End.AddDays(1), Until: pair.Second.Day.AddDays(-1)))
        .DefaultIfEmpty().MaxBy(gap => gap.Until.DayNumber - gap.First.DayNumber);

    private static Result ContactsTable(IReadOnlyList<ContactRow> rows) =>
        new Result<(Actor? Partner, string Span, IReadOnlyList<Contact> Contacts)>
        {
            Title = "Contacts found, before and since 24 February 2022", Unit = "contacts", Definition = "",
            Rows = [.. rows.SelectMany(row => new[] { (row.Partner, "2018 to 23 February 2022", row.Before),
                (row.Partner, "since 24 February 2022", row.Since) })],
            Columns =
            [
                new("counterpart", "Country", row => row.Partner?.Iso3c, row => NameOf(row.Partner)),
                new("span", "When", row => row.Span), new("contacts", "Contacts", row => row.Contacts.Count),
                new("leaders", "Leaders", row => row.Contacts.Count(one => SizeOf(one) == 0)),
                new("political", "Ministers, envoys, party, parliament", row => row.Contacts.Count(one => SizeOf(one) == 1)),
                new("line", "Line ministries", row => row.Contacts.Count(one => SizeOf(one) == 2)),
            ],
            Ids = row => row.Contacts.Select(one => one.Event.Id),
        };

    private static void DrawContacts(House house, EngagementData data, IReadOnlyList<ContactRow> rows)
    {
        var (phone, line) = (house.Phone, house.Phone ? 13 : 17);
        double[] step = phone ? [16, 10.6, 10.6] : [22, 13, 13], size = phone ? [12.5, 8, 8] : [16, 9.2, 9.2];
        (double Start, double Room)[] sides = phone ? [(36, 112), (206, 138)] : [(32, 290), (370, 350)];
        house.Margins(phone ? 14 : 140, house.Pad);
        house.Axis(0, house.Room);
        var gap = phone ? "<br>" : " ";
        house.Text($"Large: leaders; small: ministers, envoys, party,{gap}parliament; pale: line ministries", house.Y - 4, valign: "top");
        house.Y += phone ? 34 : 24;
        foreach (var (side, words) in sides.Zip(["2018 to 23 Feb 2022", "Since 24 Feb 2022"]))
            house.Text(words, house.Y, side.Start, dx: phone ? -16 : 0, valign: "top", size: house.Size.Head, color: house.Ink.Text,
                bold: true);

        house.Y += phone ? 48 : 40;
        foreach (var row in rows)
        {
            var (tint, others) = (house.Tint(ActorLook.Of(row.Partner)), row.Partner is null);
            if (others)
            {
                house.Rule(house.Y - (phone ? 30 : 14));
                house.Y += phone ? 2 : 12;
            }

            if (phone)
                house.Row(NameOf(row.Partner) + (others ? " (leaders only)" : ""), house.Y - 17, tint);
            else
                house.Row(NameOf(row.Partner), house.Y, tint, others ? "leaders only" : null);

            var lines = Math.Max(Pack(row, row.Before, 0), Pack(row, row.Since, 1));
            house.Y += (line * (lines - 1)) + (phone ? 42 : 38);
        }

        house.Y -= phone ? 16 : 4;

        // Side by side, wrapped; line ministries on a line of their own. Gives the number of lines.
        int Pack(ContactRow row, IReadOnlyList<Contact> contacts, int side)
        {
            var (actor, (start, room)) = (ActorLook.Of(row.Partner), sides[side]);
            house.Text($"{contacts.Count}", house.Y, start - 10, anchor: "right", size: phone ? 16 : 20,
                color: contacts.Count > 0 ? house.Tint(actor) : house.Ink.Faint, bold: true);
            if (row == rows[0])
            {
                var all = rows.Where(one => one.Partner is not null).Sum(one => (side == 0 ? one.Before : one.Since).Count);
                house.Text($"of {all}", house.Y + line + 1, start - 10, anchor: "right", size: house.Size.Caption);
            }

            var (x, y, kind) = (0.0, house.Y, -1);
            foreach (var contact in contacts.OrderBy(SizeOf).ThenBy(one => one.Day))
            {
                var now = SizeOf(contact);
                if (x > 0 && (x + (step[now] / 2) > room || (now == 2 && kind < 2)))
                    (x, y) = (0, y + line);

                kind = now;
                house.Dot(start + x + (step[now] / 2), y, actor, [contact.Event.Id], HoverOf(data, contact.Event, contact.Who),
                    now == 2 ? MarkForm.Pale : MarkForm.Full, size[now] * house.Shrink);
                x += step[now];
            }

            return (int)Math.Round((y - house.Y) / line) + 1;
        }
    }
}
