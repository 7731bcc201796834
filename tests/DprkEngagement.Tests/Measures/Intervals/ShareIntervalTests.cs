namespace DprkEngagement.Tests.Measures.Intervals;

public sealed class ShareIntervalTests
{
    // Values that tables of exact binomial limits print; the ends for 0 and all follow from 1 - 0.025^(1/n).
    [Theory]
    [InlineData(0, 10, 0, 0.3085)]
    [InlineData(10, 10, 0.6915, 1)]
    [InlineData(5, 10, 0.1871, 0.8129)]
    [InlineData(1, 20, 0.0013, 0.2487)]
    [InlineData(3, 5, 0.1466, 0.9473)]
    public void The_ends_are_those_of_the_tables(int count, int total, double low, double high)
    {
        var interval = ShareInterval.Of(count, total)!.Value;

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Many_trials_do_not_break_it()
    {
        var interval = ShareInterval.Of(1, 2000)!.Value;

        Assert.InRange(interval.Low, 0.0000126, 0.0000127);
        Assert.InRange(interval.High, 0.00278, 0.00279);
    }

    [Fact]
    public void Of_nothing_there_is_no_share() => Assert.Null(ShareInterval.Of(0, 0));
}
