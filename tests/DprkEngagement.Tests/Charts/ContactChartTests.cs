namespace DprkEngagement.Tests;

/// <summary>Every number in a title of the diplomatic charts, counted again another way.</summary>
public sealed class ContactChartTests
{
    private static readonly EngagementData Data = AllFigures.Data;

    private static readonly DateOnly Invasion = new(2022, 2, 24);

    [Fact]
    public void Contacts_in_the_title_are_the_marks_of_the_right_side()
    {
        var figure = Charts.ContactsBeforeAfter(Data);
        var since = AllFigures.Marks(AllFigures.Json(figure))
            .Where(mark => Data.Event(mark.Ids[0]).Date.Start >= Invasion && mark.Symbol != "hexagon2").ToList();
        Assert.Equal([$"{since.Count(mark => mark.Symbol == "triangle-up")}", $"{since.Count}"], AllFigures.NumbersIn(figure.Title));
        Assert.Contains("Russia’s", figure.Title, StringComparison.Ordinal);
        Assert.DoesNotContain(since, mark => mark.Symbol is "square" or "diamond" or "pentagon");
    }

    [Fact]
    public void A_title_about_contacts_falls_back_when_its_finding_does_not_hold()
    {
        EngagementData Without(string iso3c) => Changed(Data.Events.Where(one =>
            one.Date.Start < Invasion || one.Participants.All(part => part.Actor.Iso3c != iso3c)));
        Assert.DoesNotContain("Russia", Charts.ContactsBeforeAfter(Without("RUS")).Title, StringComparison.Ordinal);
        Assert.Contains("China’s", Charts.ContactsBeforeAfter(Without("RUS")).Title, StringComparison.Ordinal);
        Assert.Contains("no contact", Charts.ContactsBeforeAfter(Changed(Data.Events.Where(one => one.Date.Start < Invasion))).Title,
            StringComparison.Ordinal);
        Assert.DoesNotContain("came back", Charts.HedgingLine(Without("CHN")).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Partners_before_and_after_are_those_of_the_shares()
    {
        var contacts = Data.Contacts(ContactLevel.AllLevels, CodingChoices.Default with { LineMinistries = false }, Data.SearchedFrom,
            Data.SearchedUntil)
            .Where(one => one.Counterpart.FivePower).ToList();
        string Number(bool since)
        {
            var counts = contacts.Where(one => one.Day >= Invasion == since).CountBy(one => one.Counterpart.Iso3c)
                .Select(one => (double)one.Value).ToList();
            return (counts.Sum() * counts.Sum() / counts.Sum(count => count * count))
                .ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        }

        var figure = Charts.BeforeAfter(Data);
        Assert.Equal([Number(false), Number(true)], AllFigures.NumbersIn(figure.Title));
        Assert.Contains("too few to tell", figure.Title, StringComparison.Ordinal);
        Assert.All(Measures.BeforeAfter(Data).Where(row => row.Power is null && row.Set.StartsWith("leaders", StringComparison.Ordinal)),
            row => Assert.False(row.IsClear));
    }

    [Fact]
    public void The_low_of_the_line_is_the_first_day_on_which_all_twelve_were_of_one()
    {
        var contacts = Data.Contacts(ContactLevel.AllLevels, CodingChoices.Default with { LineMinistries = false }, Data.SearchedFrom,
            Data.SearchedUntil)
            .Where(one => one.Counterpart.FivePower).ToList();
        var first = Enumerable.Range(11, contacts.Count - 11)
            .First(last => contacts.Skip(last - 11).Take(12).Select(one => one.Counterpart).Distinct().Count() == 1);
        var title = Charts.HedgingLine(Data).Title;
        Assert.StartsWith($"In {DateText.ProseMonth(contacts[first].Day)} all 12 ", title, StringComparison.Ordinal);
        Assert.Contains(contacts[first].Counterpart.Name, title, StringComparison.Ordinal);
        Assert.Equal("CHN", contacts.Skip(first).First(one => one.Counterpart != contacts[first].Counterpart).Counterpart.Iso3c);
    }

    [Fact]
    public void Meetings_end_with_the_last_of_the_states_in_the_title()
    {
        var last = new[] { "USA", "KOR", "JPN" }.Max(state => Data.MeetingsWith(state)[^1].LastDay);
        var title = Charts.MeetingsByYear(Data).Title;
        Assert.StartsWith($"Since {DateText.ProseMonth(last.AddDays(1))} ", title, StringComparison.Ordinal);
        Assert.Contains("the US", title, StringComparison.Ordinal);
        Assert.Contains("South Korea", title, StringComparison.Ordinal);
        Assert.Contains("Japan", title, StringComparison.Ordinal);
    }

    [Fact]
    public void Journeys_to_China_are_counted_by_the_state_of_the_place()
    {
        var met = Data.MeetingsWith("CHN", new DateOnly(2000, 1, 1));
        var (went, came) = (met.Count(one => one.Event.Place!.Actor.Iso3c == "CHN"),
            met.Count(one => one.Event.Place!.Actor.Iso3c == "PRK"));
        var figure = Charts.WhereLeadersMet(Data);
        Assert.Contains($"China {NumberWords.Of(went)} times", figure.Title, StringComparison.Ordinal);
        Assert.EndsWith($"came {NumberWords.Of(came)}", figure.Title, StringComparison.Ordinal);
        Assert.Equal(went + came, AllFigures.Marks(AllFigures.Json(figure)).Count(mark => mark.Symbol == "circle"));
    }

    [Fact]
    public void Xi_was_seen_as_the_timeline_says()
    {
        var title = Charts.SummitTimeline(Data).Title;
        var (trump, xi) = (Data.MeetingsWith("USA", new(2018, 1, 1), new(2019, 12, 31)),
            Data.MeetingsWith("CHN", new(2018, 1, 1), new(2019, 12, 31)));
        for (var number = 0; number < trump.Count; number++)
        {
            var (from, to) = (number == 0 ? new DateOnly(2018, 1, 1) : trump[number - 1].LastDay, number + 1 < trump.Count
                ? trump[number + 1].FirstDay : new DateOnly(2019, 12, 31));
            Assert.Contains(xi, one => one.FirstDay > from && one.LastDay < trump[number].FirstDay);
            Assert.Equal(number < 2, xi.Any(one => one.FirstDay > trump[number].LastDay && one.LastDay < to));
        }

        Assert.Equal("Kim saw Xi before each meeting with Trump, and after the first two", title);
    }

    [Fact]
    public void Years_of_the_treaties_are_those_of_their_rows()
    {
        var bound = Data.Agreements.Where(one => one.MutualDefence == true && one.Steps.All(step => step.Kind != AgreementStepKind.Ended))
            .Select(one => one.InForceFrom!.Value.Year);
        Assert.Equal(bound.OrderDescending().Select(year => $"{year}"), AllFigures.NumbersIn(Charts.DefenceTreaties(Data).Title));
        var unbound = new[] { "russia-dprk-partnership-2024" };
        Assert.Contains("China alone", Charts.DefenceTreaties(
            Changed(Data.Events, Data.Agreements.Where(one => !unbound.Contains(one.Id)))).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Votes_in_the_title_are_counted_cell_by_cell()
    {
        var rows = Data.Resolutions.Where(one => one.Body == ResolutionBody.GeneralAssembly && one.Event.Status == CodeStatus.Coded
            && one.Event.Participants.Any(part => part is { Actor.Iso3c: "UKR", Role: ParticipantRole.Subject })).ToList();
        int As(string iso3c) => rows.Count(one => one.VoteOf(iso3c) == one.VoteOf("PRK"));
        var figure = Charts.UnVotes(Data);
        Assert.Equal(rows.Count, As("RUS"));
        Assert.Contains($"all {NumberWords.Of(rows.Count)} ", figure.Title, StringComparison.Ordinal);
        Assert.EndsWith($"as China on {NumberWords.Of(As("CHN"))}", figure.Title, StringComparison.Ordinal);
        // Every vote of the General Assembly is known: no cell is empty.
        Assert.Equal(7 * rows.Count, AllFigures.Marks(AllFigures.Json(figure)).Count(mark => rows.Any(one => one.Event.Id == mark.Ids[0])));
    }

    [Fact]
    public void Events_near_a_table_of_ones_own_stand_at_their_days()
    {
        var table = Data.Table("events").With(Data.Table("events").Rows.Where(row => row["event_id"] == "2018-06-12-trump-kim-singapore"));
        var figure = Charts.EventsNear(Data, table, "date_start", days: 10);
        Assert.All(AllFigures.Marks(AllFigures.Json(figure)), mark =>
        {
            var date = Data.Event(mark.Ids[0]).Date;
            Assert.InRange(date.Start.AddDays(-(int)mark.X), new DateOnly(2018, 6, 12).AddDays(date.Start.DayNumber - date.End.DayNumber),
                new DateOnly(2018, 6, 12));
        });
        Assert.Contains("2018-06-19-xi-kim-beijing", figure.RowIds);
        Assert.Contains("date_start", Assert.Throws<ArgumentException>(() => Charts.EventsNear(Data, table, "date_strat")).Message,
            StringComparison.Ordinal);
        Assert.Contains("no day", Assert.Throws<ArgumentException>(() => Charts.EventsNear(Data, table, "title")).Message,
            StringComparison.Ordinal);
    }

    private static EngagementData Changed(IEnumerable<Event> events, IEnumerable<Agreement>? agreements = null) => new()
    {
        Version = Data.Version, Folder = Data.Folder, Actors = Data.Actors, Persons = Data.Persons, Places = Data.Places,
            Events = [.. events], Units = Data.Units,
        Quantities = Data.Quantities, Claimants = Data.Claimants, Claims = Data.Claims, Conversions = Data.Conversions,
            Sources = Data.Sources, Citations = Data.Citations,
        Coverage = Data.Coverage, Resolutions = Data.Resolutions, Agreements = [.. agreements ?? Data.Agreements],
            ArticleClaims = Data.ArticleClaims,
    };
}
