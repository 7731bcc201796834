namespace DprkEngagement.Tests.Figures.Labels;

public sealed class LabelSpreadTests
{
    [Fact]
    public void Labels_with_room_stay_where_they_are() =>
        Assert.Equal([0, 20, 40], LabelSpread.Apart([0, 20, 40], 17));

    [Fact]
    public void Labels_at_one_height_part_around_it() =>
        Assert.Equal([91.5, 108.5], LabelSpread.Apart([100, 100], 17));

    [Fact]
    public void A_group_that_grows_into_another_takes_it_in() =>
        Assert.Equal([86, 96, 106, 116], LabelSpread.Apart([100, 100, 100, 104], 10));
}
