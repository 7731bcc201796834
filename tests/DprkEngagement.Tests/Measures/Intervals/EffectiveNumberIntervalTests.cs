namespace DprkEngagement.Tests.Measures.Intervals;

public sealed class EffectiveNumberIntervalTests
{
    // Half of the 95 % point of chi-squared with one degree of freedom, as tables print it.
    private const double Drop = 3.8415 / 2;

    [Theory]
    [InlineData(new[] { 3, 2 })]
    [InlineData(new[] { 3, 2, 1 })]
    [InlineData(new[] { 5, 5, 2 })]
    [InlineData(new[] { 11, 1 })]
    [InlineData(new[] { 8 })]
    public void The_ends_are_those_of_a_search_through_all_shares_of_three_states(int[] counts)
    {
        var interval = EffectiveNumberInterval.Of(counts, 3)!.Value;
        var (low, high) = Search([.. counts, .. Enumerable.Repeat(0, 3 - counts.Length)]);

        Assert.Equal(low, interval.Low, 2);
        Assert.Equal(high, interval.High, 2);
    }

    [Fact]
    public void Five_contacts_with_two_states_do_not_rule_out_a_third()
    {
        var interval = EffectiveNumberInterval.Of([3, 2], 5)!.Value;

        Assert.Equal((1.17, 3.71), (Math.Round(interval.Low, 2), Math.Round(interval.High, 2)));
    }

    [Fact]
    public void Contacts_that_fit_an_even_spread_reach_the_number_of_states()
    {
        Assert.Equal(3, EffectiveNumberInterval.Of([4, 4, 4], 3)!.Value.High, 9);
    }

    [Fact]
    public void Under_four_contacts_there_is_none() => Assert.Null(EffectiveNumberInterval.Of([2, 1], 5));

    [Fact]
    public void It_covers_the_truth_where_a_bootstrap_does_not()
    {
        double[] shares = [0.6, 0.2, 0.1, 0.05, 0.05];
        var truth = 1 / shares.Sum(share => share * share);
        var random = new Random(7);
        var (covered, bootstrap) = (0, 0);
        for (var trial = 0; trial < 200; trial++)
        {
            var counts = Draw(shares, 5, random);
            covered += Holds(EffectiveNumberInterval.Of(counts, 5)!.Value, truth) ? 1 : 0;
            double[] seen = [.. counts.Select(count => count / 5.0)];
            var again = Enumerable.Range(0, 200).Select(_ => Concentration.EffectiveNumber(Draw(seen, 5, random))!.Value).Order().ToList();
            bootstrap += Holds(new(again[4], again[195]), truth) ? 1 : 0;
        }

        Assert.InRange(covered, 175, 200);
        Assert.InRange(bootstrap, 80, 125);
    }

    private static bool Holds(ConfidenceInterval interval, double number) => interval.Low <= number + 1e-9 && number <= interval.High + 1e-9;

    private static int[] Draw(double[] shares, int draws, Random random)
    {
        var counts = new int[shares.Length];
        for (var draw = 0; draw < draws; draw++)
        {
            var (at, state) = (random.NextDouble(), 0);
            while (state < shares.Length - 1 && at >= shares[state])
            {
                at -= shares[state++];
            }

            counts[state]++;
        }

        return counts;
    }

    // Every pair of shares in steps of a two-thousandth; the third is what is left.
    private static (double Low, double High) Search(int[] counts)
    {
        const int Steps = 2000;
        double total = counts.Sum();
        var best = counts.Where(count => count > 0).Sum(count => count * Math.Log(count / total));
        var (low, high) = (double.MaxValue, 0.0);
        for (var i = 0; i <= Steps; i++)
        {
            for (var j = 0; j <= Steps - i; j++)
            {
                double[] shares = [(double)i / Steps, (double)j / Steps, (double)(Steps - i - j) / Steps];
                if (counts.Zip(shares).Where(one => one.First > 0).Sum(one => one.First * Math.Log(one.Second)) >= best - Drop)
                {
                    var number = 1 / shares.Sum(share => share * share);
                    (low, high) = (Math.Min(low, number), Math.Max(high, number));
                }
            }
        }

        return (low, high);
    }
}
