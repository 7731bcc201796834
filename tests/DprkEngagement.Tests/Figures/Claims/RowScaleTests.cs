using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class RowScaleTests
{
    private static readonly RowMetrics Narrow = new(new FigureStyle(390, FigureTheme.Light));

    [Fact]
    public void A_figure_of_more_than_three_times_the_next_is_off_the_scale()
    {
        Assert.Equal(30_000m, Scale(About(10_000), About(30_000), UpTo(100_000)).Limit);
        Assert.Equal(90_000m, Scale(About(10_000), About(30_000), UpTo(90_000)).Limit);
        Assert.Equal(5_000m, Scale(About(5_000)).Limit);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(160)]
    [InlineData(400)]
    public void Every_label_fits_at_one_side_of_its_mark(int width)
    {
        var labels = Labels(About(3_000), MoreThan(11_000), Range(11_000, 12_000), UpTo(15_000));
        var scale = RowScale.Of(labels, width, Narrow);

        Assert.All(labels, l => Assert.True(l.FitsRight(scale.Max, width) || l.FitsLeft(scale.Max, width)));
        Assert.True(scale.Max >= 15_000m);
    }

    private static RowScale Scale(params Estimate[] estimates) => RowScale.Of(Labels(estimates), 200, Narrow);

    private static IReadOnlyList<RowLabel> Labels(params Estimate[] estimates) =>
        [.. estimates.Select(e => new RowLabel(Claim("a", Nis, "2025-01-01", e), Narrow))];
}
