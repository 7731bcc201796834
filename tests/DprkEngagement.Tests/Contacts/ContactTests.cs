namespace DprkEngagement.Tests.Contacts;

public sealed class ContactTests
{
    private static readonly DateOnly From = new(2018, 1, 1);
    private static readonly DateOnly To = new(2026, 2, 28);

    private static ContactList Found(ContactLevel level, CodingChoices? choices = null) => Shipped.Data.Contacts(level, choices, From, To);

    [Fact]
    public void Leaders_met_23_times_from_2018_to_february_2026()
    {
        Assert.Equal(
            ["CHN 7", "RUS 4", "KOR 3", "USA 3", "VNM 2", "BLR 1", "CUB 1", "LAO 1", "SGP 1"],
            Found(ContactLevel.Leaders).GroupBy(contact => contact.Counterpart.Iso3c).OrderByDescending(state => state.Count()).ThenBy(state => state.Key, StringComparer.Ordinal)
                .Select(state => FormattableString.Invariant($"{state.Key} {state.Count()}")));
    }

    [Fact]
    public void At_all_levels_senior_visits_are_added_and_no_meeting_is_counted_twice()
    {
        var all = Found(ContactLevel.AllLevels);

        Assert.Equal(53, all.Count);
        Assert.Equal((23, 30), (all.Count(contact => contact.Kind == ContactKind.LeaderMeeting), all.Count(contact => contact.Kind == ContactKind.SeniorVisit)));
        Assert.Equal(53, all.Select(contact => (contact.Event.Id, contact.Counterpart)).Distinct().Count());
        Assert.Equal((14, 21, 9), (all.With("CHN").Count, all.With("RUS").Count, all.With("USA").Count));
    }

    [Fact]
    public void Panmunjom_2019_can_be_left_out()
    {
        var without = Found(ContactLevel.AllLevels, CodingChoices.Default with { Panmunjom2019 = false });

        Assert.Equal(52, without.Count);
        Assert.Equal(8, without.With("USA").Count);
        Assert.DoesNotContain(without, contact => contact.Day == new DateOnly(2019, 6, 30));
    }

    [Fact]
    public void The_event_that_the_choice_names_is_in_the_data()
    {
        Assert.Equal("Trump and Kim meet at Panmunjom", Shipped.Data.Events.Single(row => row.Id == CodingChoices.Panmunjom2019Event).Title);
    }

    [Fact]
    public void Joint_appearances_add_moon_at_panmunjom_and_xi_and_putin_at_the_parade()
    {
        var with = Found(ContactLevel.Leaders, CodingChoices.Default with { JointAppearances = true });

        Assert.Equal(
            ["2019-06-30-trump-kim-panmunjom KOR", "2025-09-03-beijing-parade-xi-putin-kim CHN", "2025-09-03-beijing-parade-xi-putin-kim RUS"],
            with.Where(contact => contact.Kind == ContactKind.JointAppearance).Select(contact => $"{contact.Event.Id} {contact.Counterpart.Iso3c}"));
        Assert.Equal(26, with.Count);
    }

    [Fact]
    public void A_premier_is_a_leader_or_else_a_senior_visitor()
    {
        var choices = CodingChoices.Default with { HeadsOfGovernment = false };

        Assert.DoesNotContain(Found(ContactLevel.Leaders, choices), contact => contact.Event.Id == "2025-10-09-li-qiang-kim-pyongyang");
        Assert.Equal(ContactKind.SeniorVisit, Found(ContactLevel.AllLevels, choices).Single(contact => contact.Event.Id == "2025-10-09-li-qiang-kim-pyongyang").Kind);
        Assert.Equal(53, Found(ContactLevel.AllLevels, choices).Count);
    }

    [Fact]
    public void A_contact_counts_on_the_first_day_of_the_visit_or_of_the_talks()
    {
        DateOnly Hanoi(CodingChoices choices) => Found(ContactLevel.Leaders, choices).Single(contact => contact.Event.Id == "2019-02-27-trump-kim-hanoi").Day;

        Assert.Equal(new DateOnly(2019, 2, 27), Hanoi(CodingChoices.Default));
        Assert.Equal(new DateOnly(2019, 2, 28), Hanoi(CodingChoices.Default with { Date = ContactDate.Talks }));
    }

    [Fact]
    public void Provisional_rows_can_be_switched_on_and_superseded_ones_never()
    {
        var later = Shipped.Data.Contacts(ContactLevel.Leaders, CodingChoices.Default with { Provisional = true }, new(2026, 3, 1));

        Assert.Equal(["2026-03-26-lukashenko-kim-pyongyang", "2026-06-08-xi-kim-pyongyang"], later.Select(contact => contact.Event.Id));
        Assert.Empty(Shipped.Data.Contacts(ContactLevel.AllLevels, from: new(2026, 3, 1)));
    }

    [Fact]
    public void A_list_shows_who_came_and_in_what_capacity()
    {
        var row = Found(ContactLevel.AllLevels).ToTable().Rows[0];

        Assert.Equal(["25–28 Mar 2018", "China", "Xi Jinping", "leader meeting", "coded"], row.Cells);
        Assert.Equal(["2018-03-25-xi-kim-beijing"], row.RowIds);
    }

    [Fact]
    public void A_span_that_ends_before_it_starts_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Shipped.Data.Contacts(ContactLevel.Leaders, from: To, to: From));
    }
}
