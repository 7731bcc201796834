namespace DprkEngagement.Cli.Codebook;

/// <summary>Tables made from the data for those who use R or Python: a naive count over them gives the library's numbers.</summary>
internal static class DerivedTables
{
    public const string Folder = "derived";

    /// <summary>The files by their names, with their content.</summary>
    public static IReadOnlyList<(string Name, Result Table)> Of(EngagementData data) =>
    [
        ("contacts.csv", Contacts(data)),
        ("meetings.csv", Meetings(data)),
        ("claims-latest.csv", LatestClaims(data)),
        ("dyad-year.csv", DyadYears(data)),
    ];

    /// <summary>A table as its file has it.</summary>
    public static string Csv(Result table) => CsvText.Of(table.ColumnNames, table.Cells.Select(cells => cells.Select(CellText.Plain)));

    // Every contact by the rule, and those that were found and are not counted, with why.
    private static Result Contacts(EngagementData data)
    {
        var ids = data.Contacts().Select(Key).ToHashSet();
        var all = data.Contacts(choices: CodingChoices.Default with { Provisional = true, JointAppearances = true, NoContacts = true });
        return Table<(Contact Contact, string? WhyNot)>(
            all.Select(contact => (contact, ids.Contains(Key(contact)) ? null : WhyNot(contact))),
            [
                new("day", "Day", row => row.Contact.Day),
                new("date_prec", "Precision", row => (int)row.Contact.Event.Date.Precision),
                .. States<(Contact Contact, string?)>(row => row.Contact.Counterpart),
                new("level", "Level", row => row.Contact.Kind == ContactKind.LeaderMeeting ? "leaders" : "senior"),
                new("kind", "Kind", row => row.Contact.Kind),
                new("track", "Track", row => row.Contact.Event.Track),
                new("who", "Who", row => row.Contact.Who),
                new("counted", "Counted", row => row.WhyNot is null),
                new("why_not", "Why not", row => row.WhyNot),
                new("event_id", "Event", row => row.Contact.Event.Id),
            ]);

        static (string, string, ContactKind) Key(Contact contact) => (contact.Event.Id, contact.Counterpart.Iso3c, contact.Kind);
    }

    private static string WhyNot(Contact contact) =>
        contact.Event.Status == CodeStatus.Provisional ? "provisional: it rests on secondary pages"
        : contact.Kind == ContactKind.JointAppearance ? "seen together without talks"
        : contact.Kind == ContactKind.Sideline ? "words in passing"
        : contact.Event.ContactForm == ContactForm.WorkingLevel ? "below the ranks of the rule"
        : "not by the rule of the headline";

    private static Result Meetings(EngagementData data) => Table(
        data.Meetings(provisional: true),
        [
            new("first_day", "First day", meeting => meeting.FirstDay),
            new("last_day", "Last day", meeting => meeting.LastDay),
            new("date_prec", "Precision", meeting => (int)meeting.Event.Date.Precision),
            .. States<Meeting>(meeting => meeting.Counterpart),
            new("leader", "Leader", meeting => meeting.LeaderName),
            new("dprk_leader", "Leader of North Korea", meeting => meeting.DprkLeader.Person?.Name ?? meeting.DprkLeader.Office),
            new("place", "Place", meeting => meeting.Event.Place?.Name),
            new("counted", "Counted", meeting => !meeting.Provisional),
            new("event_id", "Event", meeting => meeting.Event.Id),
        ]);

    // Of every claimant, quantity and kind of number the coded claim published last that gives a figure.
    private static Result LatestClaims(EngagementData data) => Table(
        data.Quantities.SelectMany(quantity => Enum.GetValues<ClaimMeasure>().SelectMany(data.ClaimsOf(quantity).Latest)),
        [
            new("quantity", "Quantity", claim => claim.Quantity.Id),
            new("family", "Family", claim => claim.Quantity.Family),
            new("measure", "Measure", claim => claim.Measure),
            new("claimant_id", "Claimant", claim => claim.Claimant.Id),
            new("claimant_iso3c", "Claimant's state", claim => claim.Claimant.Actor?.Iso3c),
            new("hedge", "Hedge", claim => claim.Estimate.Hedge),
            new("low", "Low", claim => claim.Estimate.Low),
            new("best", "Best", claim => claim.Estimate.Best),
            new("high", "High", claim => claim.Estimate.High),
            new("unit", "Unit", claim => claim.Estimate.Unit.Id),
            new("published", "Published", claim => claim.Published.Start),
            new("date_prec", "Precision", claim => (int)claim.Published.Precision),
            new("as_of", "As of", claim => claim.AsOf),
            new("claim_id", "Claim", claim => claim.Id),
        ]);

    // Contacts and meetings of North Korea with each of the five powers; empty where the year was not searched completely.
    private static Result DyadYears(EngagementData data)
    {
        var (contacts, dprk) = (data.Contacts(), data.Actor("PRK"));
        var first = contacts[0].Day.Year;
        return Table<(Actor State, int Year, int? Contacts, int? Leaders)>(
            from state in data.Actors
            where state.FivePower
            from year in Enumerable.Range(first, data.SearchedUntil.Year - first + 1)
            let with = contacts.Where(contact => contact.Counterpart == state && contact.Day.Year == year).ToList()
            let leaders = IsSearched("leader_meetings", state, year)
            select (state, year,
                leaders && IsSearched("senior_contacts", state, year) ? with.Count : (int?)null,
                leaders ? with.Count(contact => contact.Kind == ContactKind.LeaderMeeting) : (int?)null),
            [
                new("ccode1", "Correlates of War 1", _ => dprk.CowCode),
                new("ccode2", "Correlates of War 2", row => row.State.CowCode),
                new("gwcode1", "Gleditsch–Ward 1", _ => dprk.GwCode),
                new("gwcode2", "Gleditsch–Ward 2", row => row.State.GwCode),
                new("iso3c", "State", row => row.State.Iso3c),
                new("year", "Year", row => row.Year),
                new("contacts", "Contacts", row => row.Contacts),
                new("leader_meetings", "Leader meetings", row => row.Leaders),
            ]);

        bool IsSearched(string series, Actor state, int year)
        {
            var next = new DateOnly(year, 1, 1);
            foreach (var window in data.CoverageOf(series, state).OrderBy(window => window.Start))
            {
                if (window.Completeness != Completeness.Incomplete && window.Start <= next && window.End >= next)
                    next = window.End.AddDays(1);
            }

            return next.Year > year;
        }
    }

    private static IEnumerable<Column<T>> States<T>(Func<T, Actor> state) =>
    [
        new("iso3c", "State", row => state(row).Iso3c),
        new("ccode", "Correlates of War", row => state(row).CowCode),
        new("gwcode", "Gleditsch–Ward", row => state(row).GwCode),
    ];

    private static Result<T> Table<T>(IEnumerable<T> rows, IReadOnlyList<Column<T>> columns) =>
        new() { Title = "", Unit = "", Definition = "", Rows = [.. rows], Columns = columns };
}
