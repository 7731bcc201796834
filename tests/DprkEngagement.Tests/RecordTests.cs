namespace DprkEngagement.Tests;

/// <summary>
/// What cannot change however the record grows: three, five, their days; and what holds of every row. Over the shipped data, and
/// with rows added.
/// </summary>
public sealed class RecordTests
{
    public static TheoryData<string> Names => Records.All;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_data_have_no_problem(string record) => Assert.Equal("", DataCopy.Lines(EngagementData.TryLoad(Records.Folder(record))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Kim_and_Trump_met_three_times(string record) => Assert.Equal(
        "2018-06-12 Singapore Donald Trump; 2019-02-27 Hanoi Donald Trump; 2019-06-30 Panmunjom Donald Trump",
        Days(Records.Of(record).MeetingsWith("USA", new(2018, 1, 1), new(2019, 12, 31))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Kim_and_Xi_met_five_times_in_2018_and_2019(string record) => Assert.Equal(
        "2018-03-25 Beijing Xi Jinping; 2018-05-07 Dalian Xi Jinping; 2018-06-19 Beijing Xi Jinping; "
        + "2019-01-07 Beijing Xi Jinping; 2019-06-20 Pyongyang Xi Jinping",
        Days(Records.Of(record).MeetingsWith("CHN", new(2018, 1, 1), new(2019, 12, 31))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Kim_and_Moon_met_three_times_and_Moon_joined_at_Panmunjom(string record)
    {
        var data = Records.Of(record);

        Assert.Equal(3, data.MeetingsWith("KOR", new(2018, 1, 1), new(2019, 12, 31)).Count);
        Assert.Equal(["Moon Jae-in"], data.MeetingsWith("USA", to: new(2019, 12, 31)).SelectMany(meeting => meeting.Joined)
            .Select(one => one.Person!.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kim_and_Putin_talked_four_times_by_2025(string record) => Assert.Equal(
        ["2019-04-25", "2023-09-13", "2024-06-19", "2025-09-03"],
        Records.Of(record).MeetingsWith("RUS", new(2018, 1, 1), new(2025, 12, 31))
            .Select(meeting => Iso((meeting.Event.Talks ?? meeting.Event.Date).Start)));

    [Theory]
    [InlineData("troops_deployed", "kor-nis", "2024-10-18", ClaimMeasure.Flow, 1_500, Hedge.About)]
    [InlineData("troops_deployed", "usa-defense-department", "2024-10-28", ClaimMeasure.Cumulative, 10_000, Hedge.About)]
    [InlineData("munitions_containers", "kor-dia", "2025-07-13", ClaimMeasure.Cumulative, 28_000, Hedge.About)]
    [InlineData("artillery_rounds", "inter-msmt", "2025-05-29", ClaimMeasure.Flow, 9_000_000, Hedge.UpTo)]
    [InlineData("troops_killed", "kor-nis", "2025-09-02", ClaimMeasure.Cumulative, 2_000, Hedge.About)]
    public void A_claim_is_what_its_claimant_stated(string quantity, string claimant, string published, ClaimMeasure measure, int figure,
        Hedge hedge)
    {
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var claim = Assert.Single(Records.Shipped.ClaimsOf(quantity).By(claimant).Of(measure), one => one.Published.Start == day);

        Assert.Equal((figure, hedge), ((int)(decimal)claim.Estimate.Largest!.Value, claim.Estimate.Hedge));
        Assert.NotEmpty(Records.Shipped.SourcesOf(claim));
    }

    [Fact]
    public void A_share_of_a_number_is_not_turned_into_a_number() => Assert.All(
        new[] { "2025-01-19-syrskyi-casualties-half", "2025-03-28-ukmod-killed-third" },
        id => Assert.Equal((null, Hedge.Unquantified),
            (Records.Shipped.Claim(id).Estimate.Largest, Records.Shipped.Claim(id).Estimate.Hedge)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_claim_and_event_rests_on_a_page(string record)
    {
        var data = Records.Of(record);

        Assert.All(data.Claims, claim => Assert.NotEmpty(data.SourcesOf(claim)));
        Assert.All(data.Events, one => Assert.NotEmpty(data.SourcesOf(one)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_day_is_known_as_every_claim_set_knows_it(string record)
    {
        var (data, day) = (Records.Of(record), new DateOnly(2024, 10, 28));
        var then = data.AsOf(day);

        Assert.Equal(data.Version + " as of 28 October 2024", then.Version);
        Assert.DoesNotContain(then.Claims, claim => claim.Published.End > day);
        Assert.DoesNotContain(then.Events, one => one.Date.End > day);
        Assert.DoesNotContain(then.Coverage, window => window.End > day);
        Assert.Equal(then.Citations.Select(citation => citation.Source.Id).Order(StringComparer.Ordinal).Distinct(),
            then.Sources.Select(source => source.Id).Order(StringComparer.Ordinal));
        Assert.Equal([AgreementStepKind.Signed],
            then.Agreements.Single(agreement => agreement.Id == "russia-dprk-partnership-2024").Steps.Select(step => step.Kind));
        Assert.All(data.Quantities, quantity => Assert.Equal(
            data.ClaimsOf(quantity).AsOf(day).Select(claim => claim.Id), then.ClaimsOf(quantity).Select(claim => claim.Id)));
    }

    private static string Days(IEnumerable<Meeting> meetings) =>
        string.Join("; ", meetings.Select(meeting => $"{Iso(meeting.FirstDay)} {meeting.Event.Place?.Name} {meeting.LeaderName}"));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
