namespace DprkEngagement.Tests.Queries;

/// <summary>Which events are meetings of leaders, over events written into the small folder.</summary>
public sealed class MeetingTests : IDisposable
{
    private readonly DataCopy _copy = DataCopy.Small();

    public MeetingTests() => _copy.Add("actors", "CHN,China,China,710,710,true").Add("persons", "xi-jinping,Xi Jinping,Xi,CHN")
        .Add("persons", "li-qiang,Li Qiang,Li Qiang,CHN");

    [Fact]
    public void A_span_holds_both_its_ends_and_a_meeting_belongs_to_its_first_day()
    {
        Add("2018-06-19", "2018-06-20", "CHN", "xi-jinping");
        var data = _copy.Data();

        Assert.Equal([DataCopy.Event, "2018-06-19-chn"], data.Meetings(new(2018, 6, 12), new(2018, 6, 19))
            .Select(meeting => meeting.Event.Id));
        Assert.Empty(data.Meetings(new(2018, 6, 20), new(2018, 6, 30)));
    }

    [Theory]
    [InlineData("event_type", "joint_appearance")]
    [InlineData("event_type", "high_level_visit")]
    [InlineData("code_status", "candidate")]
    [InlineData("code_status", "not_counted")]
    [InlineData("code_status", "provisional")]
    public void Other_types_and_rows_that_are_not_coded_are_no_meetings(string column, string value) =>
        Assert.Empty(_copy.Set("events", 2, column, value).Data().Meetings());

    [Theory]
    [InlineData(3, "role", "joined")]
    [InlineData(3, "role", "host")]
    [InlineData(3, "role", "subject")]
    [InlineData(3, "rank", "senior")]
    [InlineData(2, "rank", "head_of_government")]
    public void Who_is_no_principal_or_no_leader_is_not_met(int row, string column, string value) =>
        Assert.Empty(_copy.Set("participations", row, column, value).Data().Meetings());

    [Fact]
    public void A_premier_counts_and_beside_the_top_leader_is_the_same_meeting()
    {
        Add("2025-10-09", "2025-10-11", "CHN", "li-qiang", "head_of_government");
        Add("2025-11-09", "2025-11-09", "CHN", "li-qiang", "head_of_government");
        _copy.Add("participations", "2025-11-09-chn,3,CHN,xi-jinping,principal,top_leader,President");

        Assert.Equal(["Li Qiang", "Xi Jinping"], _copy.Data().MeetingsWith("CHN").Select(meeting => meeting.LeaderName));
    }

    [Fact]
    public void Provisional_rows_count_when_they_are_asked_for()
    {
        Add("2026-01-08", "2026-01-09", "CHN", "xi-jinping");
        var data = _copy.Set("events", 3, "code_status", "provisional").Data();

        Assert.Empty(data.MeetingsWith("CHN"));
        Assert.True(Assert.Single(data.MeetingsWith("CHN", provisional: true)).Provisional);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused_with_what_can()
    {
        var data = _copy.Data();

        Assert.Equal(
            "'CHI' is not the code of a state in actors.csv. The codes there are CHN, KOR, PRK, SGP, USA. (Parameter 'iso3c')",
            Assert.Throws<ArgumentException>(() => data.MeetingsWith("CHI")).Message);
        Assert.Equal("The counterpart of a meeting is another state than PRK. (Parameter 'counterpart')",
            Assert.Throws<ArgumentException>(() => data.MeetingsWith("PRK")).Message);
        Assert.Equal("The span ends before it starts: from 2019-01-01 to 2018-01-01.",
            Assert.Throws<ArgumentException>(() => data.Meetings(new(2019, 1, 1), new(2018, 1, 1))).Message);
    }

    [Theory]
    [InlineData("2018-01-01", "2018-12-31", true)]
    [InlineData("2017-12-31", "2018-12-31", false)]
    [InlineData("2018-01-01", "2019-12-31", true)] // the next window begins where this one ends
    [InlineData("2018-01-01", "2020-01-02", false)] // a day between two windows
    [InlineData("2020-02-01", "2020-03-01", false)] // an incomplete search covers nothing
    public void A_span_is_covered_where_complete_windows_join(string from, string to, bool covered)
    {
        _copy.Add("coverage", "a,leader_meetings,CHN,2018-01-01,2018-12-31,complete,Searched.")
            .Add("coverage", "b,leader_meetings,CHN,2019-01-01,2019-12-31,complete,Searched.")
            .Add("coverage", "c,leader_meetings,CHN,2018-03-01,2018-04-30,complete,Searched.")
            .Add("coverage", "d,leader_meetings,CHN,2020-02-01,2020-12-31,incomplete,Searched.");

        Assert.Equal(covered, _copy.Data().IsCovered("leader_meetings", "CHN", Day(from), Day(to)));
    }

    [Fact]
    public void The_window_of_all_states_speaks_for_those_without_one_of_their_own()
    {
        _copy.Add("coverage", "all,leader_meetings,,2018-01-01,2018-12-31,complete,Searched.")
            .Add("coverage", "chn,leader_meetings,CHN,2018-01-01,2018-06-30,complete,Searched.");
        var data = _copy.Data();

        Assert.True(data.IsCovered("leader_meetings", "SGP", new(2018, 1, 1), new(2018, 12, 31)));
        Assert.False(data.IsCovered("leader_meetings", "CHN", new(2018, 1, 1), new(2018, 12, 31)));
    }

    public void Dispose() => _copy.Dispose();

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private void Add(string first, string last, string state, string person, string rank = "top_leader")
    {
        var id = $"{first}-{state.ToLowerInvariant()}";
        _copy.Add("events", $"{id},summit,{first},{last},1,,,singapore,A meeting,They met.,,coded,,")
            .Add("participations", $"{id},1,PRK,kim-jong-un,principal,top_leader,Chairman")
            .Add("participations", $"{id},2,{state},{person},principal,{rank},President")
            .Add("citations", $"events,{id},yonhap-1,the meeting");
    }
}
