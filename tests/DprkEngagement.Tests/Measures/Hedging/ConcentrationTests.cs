namespace DprkEngagement.Tests.Measures.Hedging;

public sealed class ConcentrationTests
{
    [Theory]
    [InlineData(new[] { 4 }, 1)]
    [InlineData(new[] { 4, 4, 4 }, 3)]
    [InlineData(new[] { 9, 8, 3, 3 }, 3.2454)]
    [InlineData(new[] { 18, 6 }, 1.6)]
    [InlineData(new[] { 18, 6, 0, 0 }, 1.6)]
    public void The_effective_number_is_one_over_the_sum_of_squared_shares(int[] counts, double expected)
    {
        Assert.Equal(expected, Concentration.EffectiveNumber(counts)!.Value, 4);
    }

    [Theory]
    [InlineData(new[] { 4 }, 5, 0)]
    [InlineData(new[] { 4, 4, 4, 4, 4 }, 5, 1)]
    [InlineData(new[] { 2, 2 }, 4, 0.5)]
    public void Entropy_runs_from_0_to_1(int[] counts, int states, double expected)
    {
        var entropy = Concentration.NormalisedEntropy(counts, states)!.Value;

        Assert.Equal(expected, entropy, 12);
        Assert.False(double.IsNegative(entropy));
    }

    [Fact]
    public void Under_four_contacts_both_are_unknown()
    {
        Assert.Null(Concentration.EffectiveNumber([2, 1]));
        Assert.Null(Concentration.NormalisedEntropy([2, 1], 5));
        Assert.Null(Concentration.EffectiveNumber([]));
    }

    [Fact]
    public void One_state_alone_has_no_entropy_to_measure() => Assert.Null(Concentration.NormalisedEntropy([4], 1));
}
