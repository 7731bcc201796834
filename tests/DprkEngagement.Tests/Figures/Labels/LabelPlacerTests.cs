namespace DprkEngagement.Tests.Figures.Labels;

public sealed class LabelPlacerTests
{
    private static readonly Box Bounds = new(0, 0, 200, 100);

    [Fact]
    public void A_label_takes_the_first_spot_that_covers_nothing()
    {
        var labels = new LabelPlacer(Bounds);
        labels.Block(Box.Around(100, 30, 10));

        Assert.Equal(LabelSpot.Below(12), labels.Place(100, 50, 40, 14, LabelSpot.Above(12), LabelSpot.Below(12)));
    }

    [Fact]
    public void A_second_label_goes_round_the_first_and_a_third_without_room_is_left_out()
    {
        var labels = new LabelPlacer(Bounds);
        LabelSpot[] spots = [LabelSpot.Above(12), LabelSpot.Below(12)];

        Assert.Equal(LabelSpot.Above(12), labels.Place(100, 50, 40, 14, spots));
        Assert.Equal(LabelSpot.Below(12), labels.Place(110, 50, 40, 14, spots));
        Assert.Null(labels.Place(120, 50, 40, 14, spots));
        Assert.Equal(2, labels.Texts.Count);
    }

    [Fact]
    public void No_label_leaves_the_bounds()
    {
        var labels = new LabelPlacer(Bounds);

        Assert.Equal(LabelSpot.LeftOf(8), labels.Place(180, 50, 40, 14, LabelSpot.RightOf(8), LabelSpot.LeftOf(8)));
    }

    [Fact]
    public void A_line_is_crossed_only_where_no_spot_is_free_of_it()
    {
        var line = new Box(0, 29, 200, 31);
        var free = new LabelPlacer(Bounds);
        free.Avoid(line);
        var full = new LabelPlacer(Bounds);
        full.Avoid(line);
        full.Block(new Box(0, 55, 200, 100));

        Assert.Equal(LabelSpot.Below(12), free.Place(100, 50, 40, 14, LabelSpot.Above(12), LabelSpot.Below(12)));
        Assert.Equal(LabelSpot.Above(12), full.Place(100, 50, 40, 14, LabelSpot.Above(12), LabelSpot.Below(12)));
    }

    [Theory]
    [InlineData("left", "top", 10, 20, 50, 34)]
    [InlineData("center", "bottom", -10, 6, 30, 20)]
    [InlineData("right", "middle", -30, 13, 10, 27)]
    public void A_spot_says_which_box_a_text_takes(string xanchor, string yanchor, double left, double top, double right, double bottom)
    {
        Assert.Equal(new Box(left, top, right, bottom), new LabelSpot(xanchor, yanchor, 0, 0).BoxAt(10, 20, 40, 14));
    }
}
