namespace DprkEngagement.Tests.Queries;

/// <summary>Who stated what, narrowed down: over a few claims written into the small folder.</summary>
public sealed class ClaimSetTests : IDisposable
{
    private readonly DataCopy _copy = DataCopy.Small();
    private readonly EngagementData _data;

    public ClaimSetTests()
    {
        _copy.Add("actors", "UKR,Ukraine,Ukraine,369,369,false")
            .Add("claimants", "ukr-hur,Defence Intelligence of Ukraine (HUR),HUR,UKR,intelligence,true")
            .Add("claimants", "kor-yonhap,Yonhap News Agency,Yonhap,KOR,media,false")
            .Add("claimants", "inter-msmt,Multilateral Sanctions Monitoring Team,MSMT,,international_body,false")
            .Set("claims", 2, "code_status", "superseded").Set("claims", 2, "superseded_by", "second").Set("claims", 2, "claim_id", "first")
            .Set("claims", 2, "scope", "").Set("claims", 2, "as_of", "").Set("citations", 3, "record_id", "first");
        Add("second", "kor-nis", "about,,3000,", "2024-10-23", scope: "first wave", group: "first-wave");
        Add("stock", "ukr-hur", "about,,12000,", "2024-10-24", "stock", group: "in-theatre");
        Add("secondary", "kor-yonhap", "more_than,16000,,", "2026-04-01", status: "provisional");
        Add("lead", "kor-yonhap", "about,,9000,", "2025-01-01", status: "candidate");
        Add("month", "inter-msmt", "about,,11000,", "2025-07-01", precision: "4");
        _data = _copy.Data();
    }

    private ClaimSet Sent => _data.ClaimsOf("troops_deployed");

    [Fact]
    public void Only_coded_claims_count_in_order_of_publication_and_the_others_are_named()
    {
        Assert.Equal("second stock month", Ids(Sent));
        Assert.Equal(
            [new LeftOut("first", "superseded by second"), new LeftOut("lead", "not verified"), new LeftOut("secondary", "provisional")],
            Sent.LeftOut);
        Assert.Equal("second stock month secondary", Ids(Sent.WithProvisional()));
    }

    [Fact]
    public void Questions_narrow_each_other_down()
    {
        Assert.Equal("second", Ids(Sent.By("kor-nis")));
        Assert.Equal("stock", Ids(Sent.Of(ClaimMeasure.Stock)));
        Assert.Equal("", Ids(Sent.By("kor-nis").Of(ClaimMeasure.Stock)));
    }

    [Theory]
    [InlineData("2024-10-17", "")]
    [InlineData("2024-10-18", "first")]
    [InlineData("2024-10-22", "first")]
    [InlineData("2024-10-23", "second")]
    [InlineData("2025-07-30", "second stock")] // of July only the month is known
    [InlineData("2025-07-31", "second stock month")]
    public void On_a_day_what_was_known_is_what_no_successor_had_replaced(string day, string expected)
    {
        var known = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, Ids(Sent.AsOf(known)));
        Assert.Equal(expected, Ids(_data.AsOf(known).ClaimsOf("troops_deployed")));
    }

    [Fact]
    public void A_group_that_counts_a_part_can_be_left_out_and_is_named()
    {
        Assert.Equal("stock month", Ids(Sent.WithoutGroup("first-wave")));
        Assert.Contains(new LeftOut("second", "of the group first-wave"), Sent.WithoutGroup("first-wave").LeftOut);
        Assert.Contains("'first_wave'. The groups are: first-wave, in-theatre.",
            Assert.Throws<ArgumentException>(() => Sent.WithoutGroup("first_wave")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_is_asked_for_as_a_quantity_is()
    {
        Assert.Equal("second stock month", Ids(_data.ClaimsOfFamily("soldiers", kind: "amount")));
        Assert.Equal("", Ids(_data.ClaimsOfFamily("soldiers", kind: "plan")));
        Assert.Contains("'munitions'", Assert.Throws<ArgumentException>(() => _data.ClaimsOfFamily("munition")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_there_is_not_is_refused_with_what_there_is()
    {
        Assert.Equal(
            "No claimant has the id 'kor-nsi'. The ids are: kor-nis, ukr-hur, kor-yonhap, inter-msmt. (Parameter 'claimantId')",
            Assert.Throws<ArgumentException>(() => Sent.By("kor-nsi")).Message);
    }

    [Fact]
    public void A_set_is_a_table_with_the_hedge_in_words_and_the_row_behind_every_line()
    {
        var result = Sent.WithProvisional().ToResult();

        Assert.Equal(["second", "stock", "month", "secondary"], result.RowIds);
        Assert.Contains("23 Oct 2024", result.Texts[0]);
        Assert.Contains("National Intelligence Service", result.Texts[0]);
        Assert.Contains("about 3,000 soldiers", result.Texts[0]);
        Assert.Contains("first wave", result.Texts[0]);
        Assert.Contains("Jul 2025", result.Texts[2]);
        Assert.Contains("more than 16,000 soldiers", result.Texts[3]);
    }

    public void Dispose() => _copy.Dispose();

    private static string Ids(IEnumerable<Claim> claims) => string.Join(' ', claims.Select(claim => claim.Id));

    private void Add(
        string id, string claimant, string figure, string day, string measure = "cumulative", string precision = "1",
            string status = "coded",
        string scope = "", string group = "") => _copy
        .Add("claims", $"{id},{claimant},,troops_deployed,{measure},{figure},soldiers,{day},{precision},,,,PRK,,{scope},{status},,{group},,{id},")
        .Add("sources", $"page-{id},Yonhap,A page,{day},https://example.org/{id}")
        .Add("citations", $"claims,{id},page-{id},the figure");
}
