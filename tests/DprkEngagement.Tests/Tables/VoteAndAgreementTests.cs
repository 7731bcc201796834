namespace DprkEngagement.Tests.Tables;

public sealed class VoteAndAgreementTests
{
    private const string Vote = "2022-03-02-unga-es-11-1";

    private static SampleFolder WithResolution() => new SampleFolder()
        .Add("events", $"{Vote},un_vote,2022-03-02,2022-03-02,1,,,,A vote,They voted.,,coded,,")
        .Add("participations", $"{Vote},1,PRK,,principal,institution,delegation")
        .Add("citations", $"events,{Vote},yonhap-1,the vote")
        .Add("resolutions", $"{Vote},ES-11/1,general_assembly,Aggression against Ukraine,true,141,5,35")
        .Add("votes", $"{Vote},PRK,no")
        .Add("votes", $"{Vote},USA,not_no");

    [Fact]
    public void A_resolution_holds_its_event_its_totals_and_the_votes_known()
    {
        using var folder = WithResolution();

        var data = folder.Load().Data!;

        var resolution = Assert.Single(data.Resolutions);
        Assert.Same(data.Events[1], resolution.Event);
        Assert.Equal(("ES-11/1", ResolutionBody.GeneralAssembly, true), (resolution.Symbol, resolution.Body, resolution.Adopted));
        Assert.Equal((141, 5, 35), (resolution.Yes, resolution.No, resolution.Abstain));
        Assert.Equal([VoteChoice.No, VoteChoice.NotNo, null], new[] { "PRK", "USA", "KOR" }.Select(resolution.VoteOf));
        Assert.Equal(Vote, resolution.Votes[0].EventId);
    }

    [Fact]
    public void A_vote_on_what_is_no_resolution_is_a_problem()
    {
        using var folder = WithResolution();
        folder.Add("votes", $"{SampleFolder.Event},USA,yes");

        Assert.Equal(
            $"data/votes.csv(4,1): error event-id-unknown: event_id is '{SampleFolder.Event}'; resolutions.csv has no such event_id; add it there first (codebook: votes.event_id)",
            folder.Problems());
    }

    [Fact]
    public void An_agreement_holds_its_steps_in_order()
    {
        using var folder = new SampleFolder();
        folder.Add("agreements", "singapore-2018,Joint statement,,2018-06-12,,")
            .Add("agreement-steps", $"singapore-2018,{SampleFolder.Event},signed")
            .Add("agreement-steps", $"singapore-2018,{SampleFolder.Event},in_force");

        var data = folder.Load().Data!;

        var agreement = Assert.Single(data.Agreements);
        Assert.Equal((null, new DateOnly(2018, 6, 12), null), (agreement.MutualDefence, agreement.InForceFrom, agreement.EndedOn));
        Assert.Equal([AgreementStepKind.Signed, AgreementStepKind.InForce], agreement.Steps.Select(step => step.Kind));
        Assert.Same(data.Events[0], agreement.Steps[0].Event);
    }

    [Fact]
    public void An_agreement_that_ends_before_it_takes_effect_is_a_problem()
    {
        using var folder = new SampleFolder();
        folder.Add("agreements", "singapore-2018,Joint statement,true,2018-06-12,2018-06-11,");

        Assert.Equal(
            "data/agreements.csv(2,5): error dates-reversed: ended_on is 2018-06-11, before in_force_from 2018-06-12; the end is the same day or later (codebook: agreements.ended_on)",
            folder.Problems());
    }

    [Fact]
    public void Whoever_asks_for_the_votes_as_a_table_learns_where_they_are()
    {
        using var folder = WithResolution();
        var data = folder.Load().Data!;

        Assert.StartsWith("the rows of votes are in Votes of each resolution", Assert.Throws<ArgumentException>(() => data.Table("votes")).Message, StringComparison.Ordinal);
        Assert.StartsWith("the rows of resolutions have a type: use data.Resolutions", Assert.Throws<ArgumentException>(() => data.Table("resolutions")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_votes_and_agreements_are_read()
    {
        var data = EngagementData.Load(Path.Combine(Repository.Root, "data"));

        var first = data.Resolutions[0];
        Assert.Equal(("2022-03-02-unga-es-11-1", VoteChoice.No, VoteChoice.NotNo), (first.Event.Id, first.VoteOf("RUS"), first.VoteOf("CHN")));
        var treaty = data.Agreements.Single(one => one.Id == "russia-dprk-partnership-2024");
        Assert.Equal(
            [AgreementStepKind.Signed, AgreementStepKind.Ratified, AgreementStepKind.Ratified, AgreementStepKind.InForce],
            treaty.Steps.Select(step => step.Kind));
    }
}
