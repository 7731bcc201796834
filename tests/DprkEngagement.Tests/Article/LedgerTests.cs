using System.Globalization;

namespace DprkEngagement.Tests.Article;

/// <summary>The arguments of the ledger, their numbers computed anew.</summary>
public sealed class LedgerTests
{
    private static readonly DateOnly From = new(2018, 1, 1);
    private static readonly DateOnly To = new(2019, 12, 31);

    [Fact]
    public void Defence_treaties_of_1961_are_five_days_apart_and_the_meetings_of_two_decades_are_counted()
    {
        var days = Shipped.Data.Event("1961-07-11-china-dprk-treaty").Date.Start.DayNumber - Shipped.Data.Event("1961-07-06-ussr-dprk-treaty").Date.Start.DayNumber;
        int Met(string iso3c) => Shipped.Data.MeetingsWith(iso3c, new(1960, 1, 1), new(1979, 12, 31)).Count;

        Says("sino-soviet", $"within {days} days in July 1961", $"{Met("RUS")} verified meeting with Soviet leaders and {Met("CHN")} with Chinese ones");
    }

    [Fact]
    public void First_meetings_with_Seoul_and_Tokyo_come_after_the_Agreed_Framework()
    {
        string First(string iso3c) => Shipped.Data.MeetingsWith(iso3c)[0].FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

        Says("opening-1990s", $"with South Korea in {First("KOR")}, with Japan in {First("JPN")}");
    }

    [Fact]
    public void Sessions_and_texts_of_the_six_party_talks_are_all_in_evidence()
    {
        var sessions = Shipped.Data.Events.Where(one => one.Id.Contains("six-party-round", StringComparison.Ordinal)).ToList();
        var texts = Shipped.Data.Agreements.Count(one => one.Id.StartsWith("six-party", StringComparison.Ordinal));

        Says("six-party", $"{sessions.Count} sessions from August 2003 to December 2008 and adopted {texts} texts");
        Assert.Empty(sessions.Select(one => one.Id).Except(Rows("six-party", EvidenceBearing.Supports)));
    }

    [Fact]
    public void Meetings_with_Trump_and_Xi_are_those_in_evidence()
    {
        var trump = Shipped.Data.MeetingsWith("USA", From, To);
        var xi = Shipped.Data.MeetingsWith("CHN", From, To);

        Says("trump-three", $"{trump.Count} meetings are counted: {trump.Count(meeting => meeting.Event.Type == EventType.Summit)} summits");
        Says("xi-five", $"{xi.Count} summits are counted");
        Assert.Equal(trump.Select(meeting => meeting.Event.Id), Rows("trump-three", EvidenceBearing.Supports));
        Assert.Equal(xi.Select(meeting => meeting.Event.Id), Rows("xi-five", EvidenceBearing.Supports));
    }

    [Fact]
    public void The_flurry_was_spread_over_more_than_three_partners_but_not_evenly()
    {
        var five = DprkEngagement.Measures.ContactShares(Shipped.Data, ContactLevel.Leaders, From, To).Mix.FivePowers;
        var order = DprkEngagement.Measures.MeetingOrder(Shipped.Data, "USA", "CHN", From, To).Meetings.Select(one => one.Before!.Days);

        Says(
            "equidistance",
            FormattableString.Invariant($"{five.EffectiveNumber:0.0} effective partners"),
            $"{five.CountOf("CHN")} with China, {five.CountOf("USA")} with the United States, {five.CountOf("KOR")} with South Korea and {five.CountOf("RUS")} with Russia",
            $"{string.Join(", ", order.SkipLast(1))} and {order.Last()} days earlier");
        Assert.All(
            new[] { "CHN", "USA", "KOR", "RUS", "JPN" }.Select(five.CountOf),
            count => Assert.True(ShareInterval.Of(count, five.Total) is { } interval && interval.Overlaps(new ConfidenceInterval(0.2, 0.2))));
    }

    [Fact]
    public void Five_voted_against_the_first_two_resolutions()
    {
        var no = Shipped.Data.Resolutions.Where(one => one.Symbol is "ES-11/1" or "ES-11/2")
            .Select(one => one.Votes.Where(vote => vote.Choice == VoteChoice.No).Select(vote => vote.Actor.Iso3c).Order(StringComparer.Ordinal).ToList()).ToList();

        Says("unga-2022", $"Of the {no[0].Count} votes against ES-11/1");
        Assert.Equal(no[0], no[1]);
        Assert.Contains("RUS", no[0]);
    }

    [Fact]
    public void Agreements_with_a_defence_clause_are_counted()
    {
        var clause = Shipped.Data.Agreements.Where(one => one.MutualDefence == true).ToList();

        Says("unprecedented", $"{clause.Count} have a defence clause, and {clause.Count(one => one.Steps[0].Event.Date.Start.Year == 1961)} of them are of 1961");
        Says("treaty-2024", string.Create(CultureInfo.InvariantCulture, $"took effect on {clause[^1].InForceFrom:d MMMM yyyy}"));
    }

    [Fact]
    public void Supply_was_claimed_before_the_treaty()
    {
        string First(Quantity quantity) => Shipped.Data.ClaimsOf(quantity)[0].Published.Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var last = Shipped.Data.ClaimsOf(Quantity.MunitionsContainers).AsOf(new(2024, 6, 18))[^1];

        Says("arms-after", $"shells were claimed from {First(Quantity.ArtilleryRounds)}", $"missiles from {First(Quantity.BallisticMissilesDelivered)}", $"at least {last.Estimate.Low} containers by 14 June 2024");
        Assert.Equal(Hedge.AtLeast, last.Estimate.Hedge);
        Assert.All(Rows("arms-after", EvidenceBearing.Contradicts).Where(id => id != "2023-12-30-first-dprk-missile-strike"), id => Assert.True(Shipped.Data.Claim(id).Published.End < new DateOnly(2024, 6, 19)));
    }

    [Fact]
    public void Troops_return_flow_withdrawal_and_polls_are_those_of_the_claims()
    {
        Amount Best(string id) => Shipped.Data.Claim(id).Estimate.Best!.Value;
        var polls = Shipped.Data.ClaimsOf(Quantity.PollOwnNuclearWeapons);
        var people = polls.Where(claim => claim.Claimant.Id != "usa-csis").Select(claim => claim.Estimate.Best!.Value).ToList();

        Says("troops-11000", $"more than {Shipped.Data.Claim("2025-05-29-msmt-troops-11000-2024").Estimate.Low} in 2024", $"about {Best("2025-07-13-dia-troops-13000")} (DIA) to about {Best("2025-04-30-nis-troops-15000")} (NIS)");
        Says("russia-gives", $"more than {Shipped.Data.Claim("2025-05-29-msmt-oil-1m").Estimate.Low} barrels", $"growth at {Best("bok-dprk-gdp-growth-2023")} and {Best("bok-dprk-gdp-growth-2024")} percent");
        Says("drawdown", $"about {Best("2025-05-22-wsj-withdrawal-4500")} of {Best("2025-05-22-usfk-28500")}");
        Says("rok-nuclear", $"from {people.MinBy(share => (decimal)share)} to {people.MaxBy(share => (decimal)share)} percent", $"elites it was {Best("2024-04-30-csis-elite-poll-34")} percent");
        Assert.All(people, share => Assert.True((decimal)share > 50));
        Assert.Equal([76.6m, 72.8m], Assert.Single(polls.GroupBy(claim => claim.Claimant.Id), pollster => pollster.Count() > 1).Select(claim => (decimal)claim.Estimate.Best!.Value));
    }

    [Fact]
    public void What_came_back_is_put_beside_the_arms()
    {
        static decimal Billions(Amount? amount) => (decimal)amount!.Value / 1_000_000_000;
        var (back, arms) = (Shipped.Data.Claim("2025-09-18-fnf-return-value").Estimate, Shipped.Data.Claim("2025-09-18-fnf-arms-value").Estimate);
        var decline = new[] { "2020", "2021", "2022" }.Select(year => (decimal)Shipped.Data.Claim($"bok-dprk-gdp-growth-{year}").Estimate.Best!.Value);

        Says("russia-gives", FormattableString.Invariant($"up to {Billions(back.High):0.00} billion dollars beside arms of {Billions(arms.Low):0.0} to {Billions(arms.High):0.0} billion"), "after three years of decline");
        Assert.All(decline, growth => Assert.True(growth < 0));
    }

    [Fact]
    public void Air_defence_is_claimed_by_four()
    {
        var claimants = Shipped.Data.ClaimsOf(Quantity.AirDefenceSystems).Where(claim => claim.Group == "pantsir").Select(claim => claim.Claimant.Id).Distinct();

        Says("russia-arms-back", $"claimed by {claimants.Count()}");
    }

    [Fact]
    public void Votes_and_meetings_with_both_patrons_are_counted()
    {
        var votes = DprkEngagement.Measures.UkraineVotes(Shipped.Data);
        var after = DprkEngagement.Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.Leaders).After.Estimate.FivePowers;
        var chinese = Shipped.Data.MeetingsWith("CHN", new(2022, 2, 24));

        Says(
            "both-patrons",
            $"as Russia on {votes.Russia.Same} of {votes.Russia.Same + votes.Russia.Different}",
            $"as China on {votes.China.Same} of {votes.China.Same + votes.China.Different}",
            $"{after.Mix.CountOf("RUS")} were with Russia and {after.Mix.CountOf("CHN")} with China",
            FormattableString.Invariant($"{(decimal)Shipped.Data.Claim("2025-01-18-gacc-trade-2024").Estimate.Best!.Value / 1_000_000_000:0.00} billion dollars with China"),
            FormattableString.Invariant($"{(decimal)Shipped.Data.Claim("2025-06-10-nikiforov-trade-rus-2024").Estimate.Best!.Value / 1_000_000:0} million with Russia"));
        Assert.All(chinese, meeting => Assert.True(meeting.FirstDay >= new DateOnly(2025, 9, 1)));
        Assert.Equal(votes.China.Comparisons.Where(one => one.Match == VoteMatch.Different).Select(one => one.Resolution.Event.Id), Rows("both-patrons", EvidenceBearing.Qualifies).Where(id => id.Contains("unga", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_last_meeting_with_an_American_leader_is_of_June_2019() =>
        Says("us-irrelevant", $"after {Shipped.Data.MeetingsWith("USA")[^1].FirstDay.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");

    [Fact]
    public void A_proposal_names_series_that_exist()
    {
        var claim = Claim("two-steps");

        Assert.Equal(ArticleVerdict.NotTestable, claim.Verdict);
        Assert.All(
            [Quantity.UsForceLevel, Quantity.TroopsDeployed, Quantity.MissileLaunches, Quantity.MissilesTested],
            quantity => Assert.Contains(EnumNames.InData(quantity.ToString()), claim.Argument, StringComparison.Ordinal));
        Assert.All(claim.Evidence, row => Assert.Equal(EvidenceBearing.Context, row.Bearing));
    }

    [Fact]
    public void What_argues_a_verdict_is_a_coded_row()
    {
        var arguing = Shipped.Data.ArticleClaims.SelectMany(claim => claim.Evidence).Where(row => row.Bearing != EvidenceBearing.Context && row.Table != "agreements");

        Assert.All(arguing, row => Assert.Equal(CodeStatus.Coded, row.Table == "events" ? Shipped.Data.Event(row.RowId).Status : Shipped.Data.Claim(row.RowId).Status));
    }

    [Fact]
    public void What_tests_a_claim_is_a_member_of_the_library()
    {
        var members = typeof(DprkEngagement.Measures).GetMethods().Select(method => $"Measures.{method.Name}")
            .Concat(typeof(EngagementData).GetMembers().Select(member => $"data.{member.Name}"));

        Assert.Empty(Shipped.Data.ArticleClaims.Select(claim => claim.Measure?.Split('(')[0]).OfType<string>().Except(members));
        Assert.Equal(["two-steps"], Shipped.Data.ArticleClaims.Where(claim => claim.Measure is null).Select(claim => claim.Id));
    }

    private static void Says(string id, params string[] parts) =>
        Assert.All(parts, part => Assert.Contains(part, Claim(id).Argument, StringComparison.Ordinal));

    private static IEnumerable<string> Rows(string id, EvidenceBearing bearing) =>
        Claim(id).Evidence.Where(row => row.Bearing == bearing).Select(row => row.RowId);

    private static ArticleClaim Claim(string id) => Shipped.Data.ArticleClaims.Single(claim => claim.Id == id);
}
