namespace DprkEngagement.Tests.Tables;

/// <summary>Rules between rows and tables. Every test pins the whole line that a user reads.</summary>
public sealed class WholeTableRuleTests
{
    [Fact]
    public void No_event_stands_without_a_source()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/events.csv(2,1): error source-missing: '2018-06-12-trump-kim-singapore' has no source, and no row stands without one; add a row to citations.csv (codebook: citations)",
            folder.Remove("citations", 2).Problems());
    }

    [Fact]
    public void No_claim_stands_without_a_source()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/claims.csv(2,1): error source-missing: '2024-10-18-nis-troops-1500' has no source, and no row stands without one; add a row to citations.csv (codebook: citations)",
            folder.Remove("citations", 3).Problems());
    }

    [Fact]
    public void A_citation_with_a_slip_in_the_id_is_one_problem_not_two()
    {
        using var folder = new SampleFolder();
        folder.Set("citations", 3, "record_id", "2024-10-18-nis-troop-1500");

        Assert.Equal(["record-id-unknown"], folder.Load().Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void An_event_has_participants()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/events.csv(2,1): error event-empty: event '2018-06-12-trump-kim-singapore' has no participant; add a row to participations.csv (codebook: participations)",
            folder.Remove("participations", 3).Remove("participations", 2).Problems());
    }

    [Fact]
    public void Participants_are_numbered_without_a_gap()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            "data/events.csv(2,1): error participant-gap: event '2018-06-12-trump-kim-singapore' has participants numbered 1, 3 in participations.csv; number them from 1 to 2 (codebook: participations)",
            folder.Set("participations", 3, "participant_no", "3").Problems());
    }

    [Fact]
    public void Participants_stand_in_the_order_of_their_numbers()
    {
        using var folder = new SampleFolder();
        folder.Set("participations", 2, "participant_no", "2").Set("participations", 3, "participant_no", "1");

        Assert.Equal(["Trump", "Kim"], folder.Load().Data!.Events[0].Participants.Select(participant => participant.Person!.ShortName));
    }

    [Fact]
    public void Rows_do_not_replace_each_other_in_a_circle()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "code_status", "superseded").Set("claims", 2, "superseded_by", "second")
            .Add("claims", $"second,kor-nis,,troops_deployed,cumulative,exact,,1500,,soldiers,2024-10-18,1,,,,PRK,,,superseded,{SampleFolder.Claim},,,NIS,")
            .Add("citations", "claims,second,yonhap-1,the figure");

        Assert.Equal(
            "data/claims.csv(2,20): error superseded-circle: the rows replace each other in a circle: 2024-10-18-nis-troops-1500 → second → 2024-10-18-nis-troops-1500; the newest has no superseded_by (codebook: claims.superseded_by)",
            folder.Problems());
    }

    [Fact]
    public void A_row_may_be_replaced_by_one_further_down()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "code_status", "superseded").Set("claims", 2, "superseded_by", "second")
            .Add("claims", "second,kor-nis,,troops_deployed,cumulative,exact,,1500,,soldiers,2024-10-18,1,,,,PRK,,,coded,,,,NIS,")
            .Add("citations", "claims,second,yonhap-1,the figure");

        Assert.Equal(["second", null], folder.Load().Data!.Claims.Select(claim => claim.SupersededBy));
    }

    [Fact]
    public void What_replaced_a_row_must_be_in_the_table()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "code_status", "superseded").Set("claims", 2, "superseded_by", "2024-10-18-nis-troops-1501");

        Assert.Equal(
            "data/claims.csv(2,20): error superseded-by-unknown: superseded_by is '2024-10-18-nis-troops-1501'; claims.csv has no such claim_id; did you mean '2024-10-18-nis-troops-1500'? (codebook: claims.superseded_by)",
            folder.Problems());
    }

    [Fact]
    public void Problems_stand_in_the_order_of_the_schema_s_tables_then_by_line_and_field()
    {
        using var folder = new SampleFolder();
        folder.Set("citations", 3, "source_id", "x").Set("claims", 2, "unit", "x").Set("claims", 2, "measure", "x").Set("actors", 3, "five_power", "x").Set("actors", 2, "cow_code", "x");

        Assert.Equal(
            ["data/actors.csv(2,4)", "data/actors.csv(3,6)", "data/claims.csv(2,5)", "data/claims.csv(2,10)", "data/citations.csv(3,3)"],
            folder.Load().Problems.Select(problem => $"{problem.File}({problem.Line},{problem.Column})"));
    }
}
