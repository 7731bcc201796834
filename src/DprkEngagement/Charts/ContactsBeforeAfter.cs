namespace DprkEngagement;

/// <content>The opener: with whom contacts were before and since the invasion.</content>
public static partial class Charts
{
    /// <summary>One mark a contact, before and since 24 February 2022: one rule for all five powers; leaders alone for other
    /// states.</summary>
    /// <param name="data">The data.</param>
    public static Figure ContactsBeforeAfter(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var last = LastDay(data);
        var found = data.Contacts(ContactLevel.AllLevels, from: data.SearchedFrom)
            .Where(one => one.Counterpart.FivePower || SizeOf(one) == 0).ToList();
        IReadOnlyList<Contact> Of(Actor? partner, bool since) =>
            [.. found.Where(one => one.Day <= last && one.Day >= Measures.Invasion == since && Is(partner, one.Counterpart))];
        var rows = Partners(data).Select(partner => new ContactRow(partner, Of(partner, false), Of(partner, true)))
            .OrderBy(row => row.Partner is null).ThenByDescending(row => row.Since.Count).ThenByDescending(row => row.Before.Count)
                .ToList();
        return new Figure
        {
            Id = "contacts-before-after",
            Title = ContactsTitle([.. rows.Where(row => row.Partner is not null)]),
            Subtitle = "North Korea’s official contacts with each state, by one rule for all five powers. One mark, one contact",
            Caption = ContactsCaption([.. found.Where(one => one.Day <= last)], [.. found.Where(one => one.Day > last)], last),
            AltText = "A row of marks for each state, one for a contact, before and since 24 February 2022. "
                + string.Join("; ", rows.Select(row =>
                    $"{NameOf(row.Partner)}: {Number(row.Before.Count)} before, {Number(row.Since.Count)} since")) + ".",
            Table = ContactsTable(rows),
            Data = data,
            Draw = house => DrawContacts(house, data, rows),
        };
    }

    private sealed record ContactRow(Actor? Partner, IReadOnlyList<Contact> Before, IReadOnlyList<Contact> Since);

    // 0 large: leaders; 1 small; 2 pale and on a line of its own: line ministries.
    private static int SizeOf(Contact contact) => contact.Kind == ContactKind.LeaderMeeting ? 0 : contact.Event.Track == ContactTrack.Line
        ? 2 : 1;

    private static string ContactsTitle(IReadOnlyList<ContactRow> five)
    {
        var all = five.Sum(row => row.Since.Count);
        var none = five.Where(row => row.Since.Count == 0 && row.Before.Count > 1)
            .Select(row => row.Partner!.ShortName.Length < 4 ? row.Partner.ShortName : row.Partner.Name).ToList();
        return all == 0
            ? "Since the invasion no contact with any of the five powers was found"
            : $"Since the invasion {Number(five[0].Since.Count)} of {Number(all)} contacts found are {five[0].Partner!.Name}’s"
                + (none.Count is 0 or > 2 ? "" : $"; {string.Join(" and ", none)}: none");
    }

    private static string ContactsCaption(IReadOnlyList<Contact> found, IReadOnlyList<Contact> later, DateOnly last)
    {
        var sentences = new List<string>();
        if (found.Count > 1)
        {
            var (before, after) = found.Zip(found.Skip(1)).MaxBy(pair => pair.Second.Day.DayNumber - pair.First.Event.Date.End.DayNumber);
            var (first, until) = (before.Event.Date.End.AddDays(1), after.Day.AddDays(-1));
            sentences.Add($"None was found from {DateText.Prose(first)} to {DateText.Prose(until)} (borders closed from January 2020).");
        }

        sentences.Add("Line ministries (economy, health, sport) are searched least fully.");
        if (later.Count > 0)
        {
            var with = later.GroupBy(one => one.Counterpart.Name).Select(group => $"{NumberWords.Of(group.Count())} with {group.Key}")
                .ToList();
            sentences.Add($"After {DateText.ProseMonth(last)}, hardly searched: {NumberWords.List(with)}.");
        }

        return string.Join(" ", sentences);
    }

    private static Result<(Actor? Partner, string Span, IReadOnlyList<Contact> Contacts)> ContactsTable(IReadOnlyList<ContactRow> rows) =>
        new()
    {
        Title = "Contacts found, before and since 24 February 2022",
        Unit = "contacts",
        Definition = "",
        Rows = [.. rows.SelectMany(row => new[] { (row.Partner, "2018 to 23 February 2022", row.Before),
            (row.Partner, "since 24 February 2022", row.Since) })],
        Columns =
        [
            new("counterpart", "Country", row => row.Partner?.Iso3c, row => NameOf(row.Partner)),
            new("span", "When", row => row.Span),
            new("contacts", "Contacts", row => row.Contacts.Count),
            new("leaders", "Leaders", row => row.Contacts.Count(one => SizeOf(one) == 0)),
            new("political", "Ministers, envoys, party, parliament", row => row.Contacts.Count(one => SizeOf(one) == 1)),
            new("line", "Line ministries", row => row.Contacts.Count(one => SizeOf(one) == 2)),
        ],
        Ids = row => row.Contacts.Select(one => one.Event.Id),
    };

    private static void DrawContacts(House house, EngagementData data, IReadOnlyList<ContactRow> rows)
    {
        var phone = house.Phone;
        double[] step = phone ? [16, 10.6, 10.6] : [22, 13, 13], size = phone ? [12.5, 8, 8] : [16, 9.2, 9.2], start = phone ? [36, 206]
            : [32, 370];
        var (line, kinds) = (phone ? 13 : 17, new[] { "leaders", "ministers, envoys, party, parliament", "line ministries" });
        house.Margins(phone ? 14 : 140, house.Pad);
        house.Axis(0, house.Room);
        if (phone)
        {
            house.Text("Large: leaders; small: ministers, envoys, party,<br>parliament; pale: line ministries", house.Y - 4, valign: "top",
                size: house.Size.Label);
            house.Y += 34;
        }

        foreach (var (at, words) in start.Zip(["2018 to 23 Feb 2022", "Since 24 Feb 2022"]))
            house.Text(words, house.Y, at, dx: phone ? -16 : 0, valign: "top", size: house.Size.Head, color: house.Ink.Text, bold: true);

        house.Y += phone ? 48 : 58;
        foreach (var row in rows)
        {
            if (row.Partner is null)
            {
                house.Rule(house.Y - (phone ? 30 : 14));
                house.Y += phone ? 2 : 12;
            }

            var tint = house.Tint(ActorLook.Of(row.Partner));
            if (phone)
            {
                house.Text(NameOf(row.Partner) + (row.Partner is null ? " (leaders only)" : ""), house.Y - 17, size: house.Size.Head,
                    color: tint, bold: true);
            }
            else
            {
                house.Row(NameOf(row.Partner), house.Y, tint, row.Partner is null ? "leaders only" : null);
            }

            var lines = Math.Max(Pack(row, row.Before, 0), Pack(row, row.Since, 1));
            house.Y += (line * (lines - 1)) + (phone ? 42 : 38);
        }

        house.Y -= phone ? 16 : 4;

        // Side by side, wrapped; line ministries on a line of their own. Gives the number of lines.
        int Pack(ContactRow row, IReadOnlyList<Contact> contacts, int side)
        {
            var (actor, top) = (ActorLook.Of(row.Partner), row == rows[0]);
            house.Text(Number(contacts.Count), house.Y, start[side] - 10, anchor: "right", size: phone ? 16 : 20, color: contacts.Count > 0
                ? house.Tint(actor) : house.Ink.Faint, bold: true);
            if (top)
            {
                var all = rows.Where(one => one.Partner is not null).Sum(one => (side == 0 ? one.Before : one.Since).Count);
                house.Text($"of {Number(all)}", house.Y + line + 1, start[side] - 10, anchor: "right", size: house.Size.Caption);
            }

            var (x, y, kind) = (0.0, house.Y, -1);
            foreach (var contact in contacts.OrderBy(SizeOf).ThenBy(one => one.Day))
            {
                var now = SizeOf(contact);
                if (x > 0 && (x + (step[now] / 2) > (phone ? (side == 0 ? 112 : 138) : side == 0 ? 290 : 350) || (now == 2 && kind < 2)))
                    (x, y) = (0, y + line);

                if (top && side == 1 && !phone && now != kind && now < 2)
                    house.Text(kinds[now], y - 19, start[1] + x + (now == 0 ? 0 : 3), size: house.Size.Caption);

                kind = now;
                house.Dot(start[side] + x + (step[now] / 2), y, actor, [contact.Event.Id], HoverOf(data, contact.Event, contact.Who),
                    now == 2 ? MarkForm.Pale : MarkForm.Full, size[now] * house.Shrink);
                x += step[now];
            }

            if (top && side == 1 && !phone && kind == 2)
                house.Text(kinds[2], y, start[1] + x, dx: 6, size: house.Size.Caption);

            return (int)Math.Round((y - house.Y) / line) + 1;
        }
    }
}
