namespace DprkEngagement.Tests.Tables;

public sealed class LookupTests
{
    [Fact]
    public void Rows_are_found_by_their_ids_with_their_sources()
    {
        using var folder = new SampleFolder();
        var data = folder.Load().Data!;

        Assert.Same(data.Events[0], data.Event("2018-06-12-trump-kim-singapore"));
        Assert.Same(data.Claims[0], data.Claim("2024-10-18-nis-troops-1500"));
        Assert.Same(data.Sources[0], data.Source("yonhap-1"));
        Assert.Equal([data.Sources[0]], data.SourcesOf(data.Events[0]));
        Assert.Equal("the figure", Assert.Single(data.CitationsOf(data.Claims[0])).Supports);
        Assert.Equal("date and place", Assert.Single(data.CitationsOf(data.Events[0])).Supports);
    }

    [Fact]
    public void An_id_that_there_is_not_gives_the_nearest()
    {
        using var folder = new SampleFolder();
        var data = folder.Load().Data!;

        Assert.Equal(
            "there is no event '2018-06-21-trump-kim-singapore'; did you mean '2018-06-12-trump-kim-singapore'? (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => data.Event("2018-06-21-trump-kim-singapore")).Message);
        Assert.Equal(
            "there is no claim '2024-10-18-nis-troops-1600'; did you mean '2024-10-18-nis-troops-1500'? (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => data.Claim("2024-10-18-nis-troops-1600")).Message);
        Assert.Equal("there is no source 'reuters' (Parameter 'id')", Assert.Throws<ArgumentException>(() => data.Source("reuters")).Message);
    }

    [Theory]
    [InlineData("claims", "the rows of claims have a type: use data.Claims (Parameter 'name')")]
    [InlineData("participations", "the rows of participations are in Participants of each event (Parameter 'name')")]
    [InlineData("leftout", "there is no table 'leftout'; did you mean 'left-out'? (Parameter 'name')")]
    public void A_table_asked_for_in_the_wrong_way_says_the_right_one(string name, string expected)
    {
        using var folder = new SampleFolder();
        var data = folder.Load().Data!;

        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => data.Table(name)).Message);
    }
}
