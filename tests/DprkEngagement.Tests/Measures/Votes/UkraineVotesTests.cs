namespace DprkEngagement.Tests.Measures.Votes;

public sealed class UkraineVotesTests
{
    private static readonly UkraineVotes Votes = DprkEngagement.Measures.UkraineVotes(Shipped.Data);

    [Fact]
    public void Nine_resolutions_are_counted_and_two_votes_are_not()
    {
        Assert.Equal(["ES-11/1", "ES-11/2", "ES-11/3", "ES-11/4", "ES-11/5", "ES-11/6", "ES-11/7", null, null], Votes.Resolutions.Select(resolution => resolution.Symbol));
        Assert.Equal(
            [
                new LeftOut("2024-03-28-unsc-veto-1718-panel", "not a vote of the General Assembly"),
                new LeftOut("2025-02-24-unga-es-11-8", "not verified"),
            ],
            Votes.LeftOut);
    }

    [Fact]
    public void Eight_votes_can_be_compared_with_russia_and_all_are_the_same()
    {
        Assert.Equal((8, 0, 1), (Votes.Russia.Same, Votes.Russia.Different, Votes.Russia.Unknown));
        Assert.Equal(1, Votes.Russia.Share);
        Assert.Equal((8 / 9.0, 1), (Votes.Russia.Lowest, Votes.Russia.Highest));
        Assert.Equal("ES-11/5", Votes.Russia.Comparisons.Single(one => one.Match == VoteMatch.Unknown).Resolution.Symbol);
    }

    [Fact]
    public void Nine_votes_can_be_compared_with_china_and_two_are_the_same()
    {
        Assert.Equal((2, 7, 0), (Votes.China.Same, Votes.China.Different, Votes.China.Unknown));
        Assert.Equal(["ES-11/3", "ES-11/5"], Votes.China.Comparisons.Where(one => one.Match == VoteMatch.Same).Select(one => one.Resolution.Symbol));
    }

    [Theory]
    [InlineData(VoteChoice.No, VoteChoice.No, VoteMatch.Same)]
    [InlineData(VoteChoice.Abstain, VoteChoice.Abstain, VoteMatch.Same)]
    [InlineData(VoteChoice.No, VoteChoice.Abstain, VoteMatch.Different)]
    [InlineData(VoteChoice.Yes, VoteChoice.Absent, VoteMatch.Different)]
    [InlineData(VoteChoice.No, VoteChoice.NotNo, VoteMatch.Different)]
    [InlineData(VoteChoice.NotNo, VoteChoice.No, VoteMatch.Different)]
    [InlineData(VoteChoice.NotNo, VoteChoice.NotNo, VoteMatch.Unknown)]
    [InlineData(VoteChoice.Yes, VoteChoice.NotNo, VoteMatch.Unknown)]
    [InlineData(VoteChoice.No, VoteChoice.Unconfirmed, VoteMatch.Unknown)]
    [InlineData(VoteChoice.NotAMember, VoteChoice.No, VoteMatch.Unknown)]
    [InlineData(VoteChoice.No, null, VoteMatch.Unknown)]
    [InlineData(null, VoteChoice.No, VoteMatch.Unknown)]
    public void Not_no_differs_from_no_and_says_nothing_more(VoteChoice? dprk, VoteChoice? other, VoteMatch expected)
    {
        Assert.Equal(expected, new VoteComparison(Votes.Resolutions[0], dprk, other).Match);
    }

    [Fact]
    public void The_table_leaves_unknown_empty()
    {
        var table = Votes.ToTable();

        Assert.Equal("Votes on Ukraine: as Russia on 8 of 8 that can be compared; as China on 2 of 9 that can be compared (empty: not known)", table.Title);
        Assert.Equal(["14 Nov 2022", "ES-11/5: Remedy and reparation for the aggression against Ukraine", "No", "", "", "No", "yes"], table.Rows[4].Cells);
        Assert.Equal(["3 Dec 2025", "Return of Ukrainian children", "No", "No", "yes", "not No", "no"], table.Rows[7].Cells);
        Assert.Equal(["2025-12-03-unga-ukrainian-children"], table.Rows[7].RowIds);
    }
}
