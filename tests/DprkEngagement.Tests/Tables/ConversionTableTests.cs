namespace DprkEngagement.Tests.Tables;

public sealed class ConversionTableTests
{
    [Fact]
    public void A_row_leads_to_both_of_its_claims()
    {
        using var folder = Sample().Add("conversions", "a-152mm,boxes,all152mm,2000000,,shells,over 2 million");

        Assert.Empty(folder.Load().Problems);
        var one = Assert.Single(folder.Load().Data!.Conversions);
        Assert.Equal(("boxes", "shells", ConversionAssumption.All152mm), (one.Containers.Id, one.RoundsClaim!.Id, one.Assumption));
        Assert.Equal(400, one.PerContainer);
    }

    [Theory]
    [InlineData(SampleFolder.Claim + ",all152mm,2000000,,", "data/conversions.csv(2,2): error conversion-start: claim_id is '" + SampleFolder.Claim + "', which gives no number of munitions_containers; name the claim whose containers are converted (codebook: conversions.claim_id)")]
    [InlineData("boxes,all152mm,2000000,,boxes", "data/conversions.csv(2,6): error conversion-end: rounds_claim_id is 'boxes', which is no claim on artillery_rounds by kor-nis; a conversion is one claimant's own (codebook: conversions.rounds_claim_id)")]
    [InlineData("boxes,all152mm,2000000,1000000,", "data/conversions.csv(2,5): error range-reversed: rounds_to is 1000000, not above rounds 2000000; it is the upper end of a range (codebook: conversions.rounds_to)")]
    [InlineData("boxes,all_mixed,2000000,,", "data/conversions.csv(2,3): error assumption-unknown: assumption is 'all_mixed'")]
    public void A_row_that_cannot_be_right_is_named(string fields, string message)
    {
        using var folder = Sample().Add("conversions", $"a,{fields},as worded");

        Assert.StartsWith(message, Assert.Single(folder.Load().Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claimant_with_a_problem_is_the_only_problem()
    {
        using var folder = Sample().Add("conversions", "a-152mm,boxes,all152mm,2000000,,shells,over 2 million").Set("claimants", 2, "iso3c", "XXX");

        Assert.Equal(
            "data/claimants.csv(2,4): error iso3c-unknown: iso3c is 'XXX'; actors.csv has no such iso3c; add it there first (codebook: claimants.iso3c)",
            folder.Problems());
    }

    private static SampleFolder Sample() => new SampleFolder()
        .Add("claims", "boxes,kor-nis,,munitions_containers,cumulative,about,,5000,,containers,2024-10-18,1,,,,PRK,,,coded,,,,NIS: containers,")
        .Add("claims", "shells,kor-nis,,artillery_rounds,cumulative,more_than,2000000,,,rounds,2024-10-18,1,,,,PRK,,,coded,,,,NIS: rounds,")
        .Add("citations", "claims,boxes,yonhap-1,the figure")
        .Add("citations", "claims,shells,yonhap-1,the figure");
}
