namespace DprkEngagement.Tests.Meetings;

public sealed class MeetingQueryTests
{
    private static readonly EngagementData Flurry = MeetingData.Flurry().Build();

    [Fact]
    public void A_span_holds_both_its_ends()
    {
        var meetings = Flurry.MeetingsBetween("PRK", "USA", new(2018, 6, 12), new(2019, 2, 27));

        Assert.Equal(["2018-06-12-usa-singapore", "2019-02-27-usa-hanoi"], meetings.Select(meeting => meeting.Event.Id));
        Assert.Empty(Flurry.MeetingsBetween("PRK", "USA", new(2018, 6, 13), new(2019, 2, 26)));
    }

    [Fact]
    public void A_meeting_belongs_to_the_span_of_its_first_day_so_that_none_is_counted_twice()
    {
        Assert.Single(Flurry.MeetingsWith("CHN", new(2018, 6, 1), new(2018, 6, 19)));
        Assert.Empty(Flurry.MeetingsWith("CHN", new(2018, 6, 20), new(2018, 6, 30)));
    }

    [Fact]
    public void The_order_of_the_two_actors_does_not_matter()
    {
        Assert.Equal(Flurry.MeetingsBetween("PRK", "CHN"), Flurry.MeetingsBetween("CHN", "PRK"));
    }

    [Theory]
    [InlineData(EventType.JointAppearance, CodeStatus.Coded)]
    [InlineData(EventType.HighLevelVisit, CodeStatus.Coded)]
    [InlineData(EventType.Summit, CodeStatus.Candidate)]
    [InlineData(EventType.Summit, CodeStatus.Superseded)]
    [InlineData(EventType.Summit, CodeStatus.NotCounted)]
    [InlineData(EventType.Summit, CodeStatus.Provisional)]
    public void Other_types_and_rows_that_are_not_coded_are_no_meetings(EventType type, CodeStatus status)
    {
        var data = new MeetingData().Meeting("2018-06-12", "2018-06-12", "USA", "Donald Trump", "Trump", "Singapore", status, type).Build();

        Assert.Empty(data.Meetings());
    }

    [Theory]
    [InlineData(ParticipantRole.Joined)]
    [InlineData(ParticipantRole.Host)]
    [InlineData(ParticipantRole.Subject)]
    public void Who_is_no_principal_is_not_met(ParticipantRole role)
    {
        var data = new MeetingData().Meeting("2018-06-12", "2018-06-12", "USA", "Donald Trump", "Trump", "Singapore", role: role).Build();

        Assert.Empty(data.Meetings());
    }

    [Fact]
    public void A_head_of_government_counts_a_minister_does_not_and_on_the_dprk_side_only_the_top_leader()
    {
        var data = new MeetingData()
            .Meeting("2025-10-09", "2025-10-11", "CHN", "Li Qiang", "Li Qiang", "Pyongyang", rank: ParticipantRank.HeadOfGovernment)
            .Meeting("2025-10-10", "2025-10-10", "RUS", "Dmitry Medvedev", "Medvedev", "Pyongyang", rank: ParticipantRank.Senior)
            .Meeting("2025-10-12", "2025-10-12", "VNM", "To Lam", "To Lam", "Pyongyang", dprkRank: ParticipantRank.HeadOfGovernment)
            .Build();

        Assert.Equal(["Li Qiang"], data.Meetings().Select(meeting => meeting.LeaderName));
    }

    [Fact]
    public void Provisional_rows_count_only_when_asked_for()
    {
        var data = new MeetingData().Meeting("2026-06-08", "2026-06-09", "CHN", "Xi Jinping", "Xi", "Pyongyang", CodeStatus.Provisional).Build();

        Assert.Empty(data.MeetingsWith("CHN"));
        Assert.True(Assert.Single(data.MeetingsWith("CHN", rule: new() { IncludeProvisional = true })).Provisional);
    }

    [Fact]
    public void Who_joined_is_named_and_not_counted()
    {
        var panmunjom = Flurry.MeetingsWith("USA")[2];

        Assert.Equal("Moon Jae-in", Assert.Single(panmunjom.Joined).Person!.Name);
        Assert.Equal(3, Flurry.MeetingsWith("KOR").Count);
    }

    [Fact]
    public void Two_leaders_of_one_state_are_one_meeting_with_the_higher_of_them()
    {
        var china = Flurry.Actor("CHN");
        var row = Flurry.Events[0];
        var both = row with
        {
            Participants =
            [
                row.Participants[0],
                new(row.Id, 2, china, new("li", "Li Qiang", "Li", china), ParticipantRole.Principal, ParticipantRank.HeadOfGovernment, "Premier"),
                new(row.Id, 3, china, new("xi", "Xi Jinping", "Xi", china), ParticipantRole.Principal, ParticipantRank.TopLeader, "President"),
            ],
        };

        Assert.Equal("Xi Jinping", Assert.Single(MeetingRule.Headline.MeetingsOf(both)).LeaderName);
    }

    [Fact]
    public void A_code_that_is_not_in_the_data_names_those_that_are()
    {
        var error = Assert.Throws<ArgumentException>(() => Flurry.MeetingsWith("CHI"));

        Assert.Equal("'CHI' is not the code of a state in actors.csv. The codes there are CHN, JPN, KOR, PRK, RUS, SGP, USA, VNM. (Parameter 'iso3c')", error.Message);
    }

    [Fact]
    public void Two_other_states_or_the_dprk_with_itself_are_refused()
    {
        Assert.Equal(
            "The data hold the meetings of North Korea's leader only: one of 'USA' and 'CHN' must be PRK. (Parameter 'other')",
            Assert.Throws<ArgumentException>(() => Flurry.MeetingsBetween("USA", "CHN")).Message);
        Assert.Equal(
            "The counterpart of a meeting is another state than PRK. (Parameter 'counterpart')",
            Assert.Throws<ArgumentException>(() => Flurry.MeetingsBetween("PRK", "PRK")).Message);
    }

    [Fact]
    public void A_span_that_ends_before_it_starts_is_refused()
    {
        using var culture = new InCulture("tr-TR");

        Assert.Equal(
            "The span ends before it starts: from 2019-01-01 to 2018-01-01.",
            Assert.Throws<ArgumentException>(() => Flurry.Meetings(new(2019, 1, 1), new(2018, 1, 1))).Message);
    }

    [Fact]
    public void Meetings_show_themselves_as_a_table()
    {
        var shown = Display.Convention.Format(Flurry.MeetingsBetween("PRK", "USA"));

        Assert.Equal(
            """
            Meetings of North Korea's leader, 3 in all

            Date            Country        Leader        Place      Status
            12 Jun 2018     United States  Donald Trump  Singapore  coded
            27–28 Feb 2019  United States  Donald Trump  Hanoi      coded
            30 Jun 2019     United States  Donald Trump  Panmunjom  coded

            """.ReplaceLineEndings("\n"),
            shown["text/plain"]);
        Assert.Contains("<tr title=\"2018-06-12-usa-singapore\"><td>12 Jun 2018</td>", shown["text/html"], StringComparison.Ordinal);
    }
}
