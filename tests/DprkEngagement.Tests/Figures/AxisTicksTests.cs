namespace DprkEngagement.Tests.Figures;

public sealed class AxisTicksTests
{
    [Theory]
    [InlineData(15_000, new[] { 0, 5_000, 10_000, 15_000 })]
    [InlineData(30_000, new[] { 0, 10_000, 20_000, 30_000 })]
    [InlineData(13_900_000, new[] { 0, 4_000_000, 8_000_000, 12_000_000 })]
    [InlineData(6_900, new[] { 0, 2_000, 4_000, 6_000 })]
    [InlineData(9, new[] { 0, 2, 4, 6, 8 })]
    [InlineData(2, new[] { 0, 1, 2 })]
    [InlineData(1, new[] { 0 })]
    public void Ticks_are_round_few_and_reach_far(int largest, int[] expected) =>
        Assert.Equal(expected.Select(t => (decimal)t), AxisTicks.UpTo(largest));
}
