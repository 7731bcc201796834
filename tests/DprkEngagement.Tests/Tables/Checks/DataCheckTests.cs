namespace DprkEngagement.Tests.Tables.Checks;

/// <summary>Rules on what goes wrong although every row is well-formed. Every test pins the whole line that a user reads.</summary>
public sealed class DataCheckTests : IDisposable
{
    private const string Excuse = "; if it is right as it is, add a row to exceptions.csv ";

    private readonly SampleFolder _folder = new();

    [Fact]
    public void Two_events_of_one_type_and_the_same_states_within_two_days()
    {
        AddMeeting("2018-06-14-trump-kim-again", "2018-06-14", "USA", "donald-trump");

        Assert.Equal(
            "data/events.csv(3,3): error near-duplicate: summit of PRK and USA on 2018-06-14, as '2018-06-12-trump-kim-singapore' on 2018-06-12: the two may be one event"
            + Excuse + "(near-duplicate,events,2018-06-14-trump-kim-again,date_start) (codebook: events.date_start)",
            _folder.Problems());
    }

    [Theory]
    [InlineData("2018-06-15", "USA", "summit", "coded")] // three days later
    [InlineData("2018-06-13", "SGP", "summit", "coded")] // another state
    [InlineData("2018-06-13", "USA", "agreement", "coded")] // what came of the meeting is a row of its own
    [InlineData("2018-06-13", "USA", "summit", "candidate")] // out of every count
    public void Events_that_differ_are_two(string day, string state, string type, string status)
    {
        AddMeeting("second", day, state, "");
        _folder.Set("events", 3, "event_type", type).Set("events", 3, "code_status", status);

        Assert.Equal("", _folder.Problems());
    }

    [Fact]
    public void One_figure_of_one_claimant_twice_within_two_days()
    {
        AddClaim("reprint", "2024-10-20", "cumulative,exact,,1500,");

        Assert.Equal(
            "data/claims.csv(3,11): error near-duplicate: NIS states on 2024-10-20 the same as in '2024-10-18-nis-troops-1500' on 2024-10-18: the two may be one statement"
            + Excuse + "(near-duplicate,claims,reprint,date_published) (codebook: claims.date_published)",
            _folder.Problems());
    }

    [Theory]
    [InlineData("2024-10-21", "cumulative,exact,,1500,")] // three days later
    [InlineData("2024-10-20", "cumulative,exact,,1501,")]
    [InlineData("2024-10-20", "cumulative,about,,1500,")]
    [InlineData("2024-10-20", "stock,exact,,1500,")]
    public void Claims_that_differ_are_two(string day, string figure)
    {
        AddClaim("second", day, figure);

        Assert.Equal("", _folder.Problems());
    }

    [Fact]
    public void A_running_total_that_falls()
    {
        AddClaim("lower", "2024-11-20", "cumulative,up_to,,,1400");

        Assert.Equal(
            "data/claims.csv(3,5): error total-falls: NIS has up to 1,400 soldiers by 2024-11-20, but '2024-10-18-nis-troops-1500' already had 1,500 soldiers by 2024-10-13; a running total cannot fall"
            + Excuse + "(total-falls,claims,lower,measure) (codebook: claims.measure)",
            _folder.Problems());
    }

    [Theory]
    [InlineData("stock,exact,,1400,", "", "")] // how many at a time may fall
    [InlineData("cumulative,more_than,1400,,", "", "")] // may be any number above
    [InlineData("cumulative,exact,,1500,", "", "")]
    [InlineData("cumulative,exact,,1400,", "2024-11-01", "")] // counted from another day than the first
    [InlineData("cumulative,exact,,1400,", "", "A slip of the paper.")]
    public void Totals_that_do_not_contradict_each_other(string figure, string start, string outlier)
    {
        _folder.Set("claims", 2, "period_start", "2024-10-01");
        AddClaim("second", "2024-11-20", figure);
        _folder.Set("claims", 3, "period_start", start.Length > 0 ? start : "2024-10-01").Set("claims", 3, "outlier_reason", outlier);

        Assert.Equal("", _folder.Problems());
    }

    [Fact]
    public void A_forecast_may_fall()
    {
        _folder.Set("claims", 2, "quantity", "troops_planned");
        AddClaim("lower", "2024-11-20", "cumulative,exact,,1400,");
        _folder.Set("claims", 3, "quantity", "troops_planned");

        Assert.Equal("", _folder.Problems());
    }

    [Fact]
    public void A_page_older_than_the_claim_it_supports()
    {
        _folder.Set("sources", 2, "date_published", "2024-10-17");

        Assert.Equal(
            "data/claims.csv(2,11): error source-early: the claim is dated 2024-10-18, but its source 'yonhap-1' is of 2024-10-17: it was made earlier"
            + Excuse + "(source-early,claims,2024-10-18-nis-troops-1500,date_published) (codebook: claims.date_published)",
            _folder.Problems());
    }

    [Fact]
    public void A_page_much_younger_than_the_claim_it_supports()
    {
        _folder.Set("sources", 2, "date_published", "2024-11-19");

        Assert.Equal(
            "data/claims.csv(2,11): error source-late: the claim is dated 2024-10-18, and its source 'yonhap-1' is of 2024-11-19, more than 31 days later: it may tell of another statement"
            + Excuse + "(source-late,claims,2024-10-18-nis-troops-1500,date_published) (codebook: claims.date_published)",
            _folder.Problems());
    }

    [Theory]
    [InlineData("2024-10-18", "1", "2024-11-18")] // 31 days
    [InlineData("2024-10-01", "4", "2024-12-01")] // 31 days after the month that is known
    [InlineData("2024-10-18", "1", "")] // the page gives no date
    public void A_page_of_the_same_month(string published, string precision, string page)
    {
        _folder.Set("claims", 2, "date_published", published).Set("claims", 2, "date_prec", precision).Set("sources", 2, "date_published", page);

        Assert.Equal("", _folder.Problems());
    }

    [Fact]
    public void A_page_that_no_row_rests_on()
    {
        _folder.Add("sources", "kcna-1,KCNA,A page,2024-10-18,https://example.org/kcna");

        Assert.Equal(
            "data/sources.csv(3,1): error source-uncited: no row rests on 'kcna-1'; cite it in citations.csv, or delete it"
            + Excuse + "(source-uncited,sources,kcna-1,source_id) (codebook: sources.source_id)",
            _folder.Problems());
    }

    [Fact]
    public void A_top_leader_who_returns_after_another()
    {
        _folder.Add("persons", "joe-biden,Joe Biden,Biden,USA");
        AddMeeting("biden", "2023-04-26", "USA", "joe-biden");
        AddMeeting("trump", "2025-12-18", "USA", "donald-trump");

        Assert.Equal(
            "data/events.csv(4,3): error leader-returns: Donald Trump is top leader of United States here and in '2018-06-12-trump-kim-singapore', but between them, in 'biden', Joe Biden is; look at dates, persons and ranks"
            + Excuse + "(leader-returns,events,trump,date_start) (codebook: events.date_start)",
            _folder.Problems());
    }

    [Fact]
    public void Two_top_leaders_of_one_state_on_one_day_are_no_return()
    {
        _folder.Add("persons", "joe-biden,Joe Biden,Biden,USA");
        AddMeeting("both", "2018-06-12", "USA", "joe-biden");
        AddMeeting("trump", "2025-12-18", "USA", "donald-trump");
        _folder.Set("events", 3, "event_type", "leader_meeting");

        Assert.Equal("", _folder.Problems());
    }

    [Theory]
    [InlineData("-1.2494", "103.8303")]
    [InlineData("1.2494", "-103.8303")]
    [InlineData("38.8303", "1.2494")]
    public void A_place_outside_its_state(string latitude, string longitude)
    {
        _folder.Add("extents", "SGP,1.2,103.6,1.5,104").Set("places", 2, "latitude", latitude).Set("places", 2, "longitude", longitude);

        Assert.Equal(
            $"data/places.csv(2,4): error place-outside: {latitude} north, {longitude} east lies outside Singapore (1.2 to 1.5 north, 103.6 to 104 east); look at sign and order"
            + Excuse + "(place-outside,places,singapore,latitude) (codebook: places.latitude)",
            _folder.Problems());
    }

    [Theory]
    [InlineData("179", true)]
    [InlineData("-175", true)]
    [InlineData("0", false)]
    public void A_state_on_both_sides_of_the_180th_meridian(string longitude, bool inside)
    {
        _folder.Add("extents", "SGP,1.2,172.4,1.5,-169.7").Set("places", 2, "longitude", longitude);

        Assert.Equal(inside, _folder.Load().Problems.Count == 0);
    }

    public void Dispose() => _folder.Dispose();

    private void AddMeeting(string id, string day, string state, string person)
    {
        _folder.Add("events", $"{id},summit,{day},{day},1,,,singapore,Title,They met.,,coded,,")
            .Add("participations", $"{id},1,PRK,kim-jong-un,principal,top_leader,Chairman")
            .Add("participations", $"{id},2,{state},{person},principal,top_leader,President")
            .Add("citations", $"events,{id},yonhap-1,the meeting");
    }

    /// <param name="id">The claim.</param>
    /// <param name="day">When it was stated.</param>
    /// <param name="figure">Measure, hedge, low, best and high.</param>
    private void AddClaim(string id, string day, string figure)
    {
        _folder.Add("claims", $"{id},kor-nis,,troops_deployed,{figure},soldiers,{day},1,,,,PRK,,,coded,,,,Title,")
            .Add("sources", $"page-{id},Yonhap,A page,{day},https://example.org/{id}")
            .Add("citations", $"claims,{id},page-{id},the figure");
    }
}
