namespace DprkEngagement.Tests.Article;

/// <summary>What the article says of votes at the United Nations, from the rows.</summary>
public sealed class VoteTests
{
    [Fact]
    public void Against_the_resolution_of_2_March_2022_voted_five_states_Russia_among_them()
    {
        var resolution = Shipped.Data.Resolutions.Single(one => one.Symbol == "ES-11/1");

        Assert.Equal(new DateOnly(2022, 3, 2), resolution.Event.Date.Start);
        Assert.Equal((141, 5, 35), (resolution.Yes, resolution.No, resolution.Abstain));
        Assert.Equal(
            ["BLR", "ERI", "PRK", "RUS", "SYR"],
            resolution.Votes.Where(vote => vote.Choice == VoteChoice.No).Select(vote => vote.Actor.Iso3c).Order(StringComparer.Ordinal));
        Assert.Equal(VoteChoice.NotNo, resolution.VoteOf("CHN"));
    }

    [Fact]
    public void Pyongyang_voted_against_every_resolution_on_Ukraine_whose_votes_were_found()
    {
        var votes = Shipped.Data.Resolutions.Where(one => one.Body == ResolutionBody.GeneralAssembly)
            .ToLookup(one => one.VoteOf("PRK"), one => one.Event.Id);

        Assert.Equal(9, votes[VoteChoice.No].Count());
        Assert.Equal(["2025-02-24-unga-es-11-8"], votes[VoteChoice.Unconfirmed]);
        Assert.Equal(10, votes.Sum(choice => choice.Count()));
    }

    [Fact]
    public void China_voted_against_two_of_them_alone() => Assert.Equal(
        ["ES-11/3", "ES-11/5"],
        Shipped.Data.Resolutions.Where(one => one.VoteOf("CHN") == VoteChoice.No).Select(one => one.Symbol));

    [Fact]
    public void The_Panel_of_Experts_ended_by_a_Russian_veto_on_which_China_abstained()
    {
        var veto = Assert.Single(Shipped.Data.Resolutions, one => one.Body == ResolutionBody.SecurityCouncil);

        Assert.Equal(new DateOnly(2024, 3, 28), veto.Event.Date.Start);
        Assert.False(veto.Adopted);
        Assert.Equal((13, 1, 1), (veto.Yes, veto.No, veto.Abstain));
        Assert.Equal((VoteChoice.No, VoteChoice.Abstain), (veto.VoteOf("RUS"), veto.VoteOf("CHN")));
    }
}
