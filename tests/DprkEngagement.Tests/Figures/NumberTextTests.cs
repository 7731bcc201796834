namespace DprkEngagement.Tests.Figures;

public sealed class NumberTextTests
{
    [Fact]
    public void Numbers_read_the_same_in_a_Turkish_culture()
    {
        using var _ = new InCulture("tr-TR");

        Assert.Equal("11,000", NumberText.Full(11000m));
        Assert.Equal("0.35", NumberText.Full(0.35m));
        Assert.Equal("4.8 m", NumberText.Short(4_800_000m));
        Assert.Equal("1.25 m", NumberText.Short(1_250_000m));
        Assert.Equal("12 m", NumberText.Short(12_000_000m));
        Assert.Equal("1.19 bn", NumberText.Short(1_190_000_000m));
        Assert.Equal("28.7 tn", NumberText.Short(28_700_000_000_000m));
        Assert.Equal("28.7 trillion", NumberText.Spoken(28_700_000_000_000m));
        Assert.Equal("350,000", NumberText.Short(350_000m));
        Assert.Equal("10k", NumberText.Axis(10_000m));
        Assert.Equal("2.5k", NumberText.Axis(2_500m));
        Assert.Equal("4 m", NumberText.Axis(4_000_000m));
        Assert.Equal("0", NumberText.Axis(0m));
        Assert.Equal("9400000.5", NumberText.Plain(9_400_000.50m));
    }
}
