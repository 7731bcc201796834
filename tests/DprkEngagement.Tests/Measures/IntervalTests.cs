namespace DprkEngagement.Tests;

/// <summary>
/// Intervals of shares, of effective numbers, and of differences: against printed tables, a search, and a permutation test.
/// </summary>
public sealed class IntervalTests
{
    // Values that tables of exact binomial limits print; the ends for 0 and all follow from 1 - 0.025^(1/n).
    [Theory]
    [InlineData(0, 10, 0, 0.3085)]
    [InlineData(10, 10, 0.6915, 1)]
    [InlineData(5, 10, 0.1871, 0.8129)]
    [InlineData(1, 20, 0.0013, 0.2487)]
    [InlineData(3, 5, 0.1466, 0.9473)]
    public void The_exact_ends_of_a_share_are_those_of_the_tables(int count, int total, double low, double high)
    {
        var interval = Intervals.Exact(count, total)!.Value;

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Many_trials_do_not_break_it()
    {
        var interval = Intervals.Exact(1, 2000)!.Value;

        Assert.InRange(interval.Low, 0.0000126, 0.0000127);
        Assert.InRange(interval.High, 0.00278, 0.00279);
    }

    [Fact]
    public void Of_nothing_there_is_no_share()
    {
        Assert.Null(Intervals.Exact(0, 0));
        Assert.Null(Intervals.Wilson(0, 0));
    }

    // Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void The_interval_of_a_difference_of_shares_is_that_of_Newcombes_table(int count, int total, int otherCount, int otherTotal,
        double low, double high)
    {
        var interval = Intervals.OfDifference(
            (double)otherCount / otherTotal, Intervals.Wilson(otherCount, otherTotal)!.Value, (double)count / total,
                Intervals.Wilson(count, total)!.Value);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Theory]
    [InlineData(new[] { 4 }, 1)]
    [InlineData(new[] { 4, 4, 4 }, 3)]
    [InlineData(new[] { 9, 8, 3, 3 }, 3.2454)]
    [InlineData(new[] { 18, 6, 0, 0 }, 1.6)]
    public void The_effective_number_is_one_over_the_sum_of_squared_shares(int[] counts, double expected) =>
        Assert.Equal(expected, EffectiveNumber.Of(counts)!.Value, 4);

    [Fact]
    public void Under_four_contacts_all_is_unknown()
    {
        Assert.Null(EffectiveNumber.Of([2, 1]));
        Assert.Null(EffectiveNumber.Of([]));
        Assert.Null(EffectiveNumber.IntervalOf([2, 1], 5));
    }

    [Theory]
    [InlineData(new[] { 3, 2 })]
    [InlineData(new[] { 3, 2, 1 })]
    [InlineData(new[] { 5, 5, 2 })]
    [InlineData(new[] { 11, 1 })]
    [InlineData(new[] { 8 })]
    public void The_ends_of_an_effective_number_are_those_of_a_search_through_all_shares_of_three_states(int[] counts)
    {
        var interval = EffectiveNumber.IntervalOf(counts, 3)!.Value;
        var (low, high) = Search([.. counts, .. Enumerable.Repeat(0, 3 - counts.Length)]);

        Assert.Equal(low, interval.Low, 2);
        Assert.Equal(high, interval.High, 2);
    }

    [Fact]
    public void Five_contacts_with_two_states_do_not_rule_out_a_third()
    {
        var interval = EffectiveNumber.IntervalOf([3, 2], 5)!.Value;

        Assert.Equal((1.17, 3.71), (Math.Round(interval.Low, 2), Math.Round(interval.High, 2)));
    }

    [Fact]
    public void Contacts_that_fit_an_even_spread_reach_the_number_of_states() =>
        Assert.Equal(3, EffectiveNumber.IntervalOf([4, 4, 4], 3)!.Value.High, 9);

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
            covered += Holds(EffectiveNumber.IntervalOf(counts, 5)!.Value, truth) ? 1 : 0;
            double[] seen = [.. counts.Select(count => count / 5.0)];
            var again = Enumerable.Range(0, 200).Select(_ => EffectiveNumber.Of(Draw(seen, 5, random))!.Value).Order().ToList();
            bootstrap += Holds(new(again[4], again[195]), truth) ? 1 : 0;
        }

        Assert.InRange(covered, 175, 200);
        Assert.InRange(bootstrap, 80, 125);
    }

    /// <summary>
    /// The four comparisons of the record as counts (China, Russia, United States, South Korea, Japan, then others), with the difference of
    /// the effective numbers, its interval, and the p of a permutation test with a fixed seed. A plain bootstrap would call the
    /// leaders' fall clear.
    /// </summary>
    [Theory]
    [InlineData(new[] { 17, 9, 14, 16, 1 }, new[] { 9, 23, 0, 0, 0 }, 5, -2.27, -2.87, -1.62, 0.0002)]
    [InlineData(new[] { 18, 12, 14, 18, 1 }, new[] { 10, 34, 0, 0, 0 }, 5, -2.47, -2.98, -1.89, 0.0002)]
    [InlineData(new[] { 5, 1, 3, 3, 0 }, new[] { 2, 3, 0, 0, 0 }, 5, -1.35, -2.86, 0.88, 0.29)]
    [InlineData(new[] { 5, 1, 3, 3, 1, 1, 1, 0 }, new[] { 2, 3, 0, 0, 0, 0, 1, 1 }, 8, -1.52, -4.37, 1.80, 0.43)]
    public void The_interval_of_a_difference_says_what_a_permutation_test_says(
        int[] before, int[] after, int states, double difference, double low, double high, double p)
    {
        double Number(IEnumerable<int> counts) => EffectiveNumber.Of([.. counts.Where(count => count > 0)])!.Value;
        Interval Ends(int[] counts) => EffectiveNumber.IntervalOf([.. counts.Where(count => count > 0)], states)!.Value;
        var interval = Intervals.OfDifference(Number(before), Ends(before), Number(after), Ends(after));

        Assert.Equal(difference, Number(after) - Number(before), 0.006);
        Assert.Equal((low, high), (Math.Round(interval.Low, 2), Math.Round(interval.High, 2)));
        var permuted = PermutationP(before, after, Number);
        Assert.InRange(permuted, p - 0.03, p + 0.03);
        Assert.Equal(permuted < 0.05, !interval.Contains(0));
    }

    [Theory]
    [InlineData(12, 63, 34, 44, 58, 40, 71)]
    [InlineData(9, 57, 23, 32, 56, 35, 71)]
    [InlineData(18, 63, 10, 44, -6, -21, 11)]
    [InlineData(12, 30, 34, 44, 37, 15, 56)]
    [InlineData(1, 6, 3, 5, 43, -11, 75)]
    public void The_interval_of_a_difference_of_shares_says_what_a_permutation_test_says(
        int beforeCount, int beforeTotal, int afterCount, int afterTotal, int difference, int low, int high)
    {
        double Share(int[] counts) => (double)counts[0] / counts.Sum();
        int[] before = [beforeCount, beforeTotal - beforeCount];
        int[] after = [afterCount, afterTotal - afterCount];
        var interval = Intervals.OfDifference(
            Share(before), Intervals.Wilson(beforeCount, beforeTotal)!.Value, Share(after),
                Intervals.Wilson(afterCount, afterTotal)!.Value);

        Assert.Equal(
            (difference, low, high),
            (Whole(Share(after) - Share(before)), Whole(interval.Low), Whole(interval.High)));
        Assert.Equal(PermutationP(before, after, counts => Share([.. counts])) < 0.05, !interval.Contains(0));
    }

    private static int Whole(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);

    /// <summary>How often a difference as large arises where which contact came before and which after is drawn by lot.</summary>
    private static double PermutationP(int[] before, int[] after, Func<IEnumerable<int>, double> number)
    {
        const int Draws = 4000;
        var random = new Random(1);
        int[] Contacts(int[] counts) => [.. counts.SelectMany((count, state) => Enumerable.Repeat(state, count))];
        int[] Counts(ReadOnlySpan<int> contacts)
        {
            var counts = new int[before.Length];
            foreach (var state in contacts)
            {
                counts[state]++;
            }

            return counts;
        }

        var pool = Contacts(before).Concat(Contacts(after)).ToArray();
        var observed = Math.Abs(number(after) - number(before));
        var hits = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            random.Shuffle(pool);
            var split = before.Sum();
            hits += Math.Abs(number(Counts(pool.AsSpan(split))) - number(Counts(pool.AsSpan(0, split)))) >= observed - 1e-12 ? 1 : 0;
        }

        return (hits + 1.0) / (Draws + 1);
    }

    private static bool Holds(Interval interval, double number) => interval.Low <= number + 1e-9 && number <= interval.High + 1e-9;

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

    // Every pair of shares in steps of a thousandth; the third is what is left. 3.8415 is the 95 % point of chi-squared as tables print it.
    private static (double Low, double High) Search(int[] counts)
    {
        const int Steps = 1000;
        double total = counts.Sum();
        var best = counts.Where(count => count > 0).Sum(count => count * Math.Log(count / total));
        var (low, high) = (double.MaxValue, 0.0);
        for (var i = 0; i <= Steps; i++)
        {
            for (var j = 0; j <= Steps - i; j++)
            {
                double[] shares = [(double)i / Steps, (double)j / Steps, (double)(Steps - i - j) / Steps];
                if (counts.Zip(shares).Where(one => one.First > 0).Sum(one => one.First * Math.Log(one.Second)) >= best - (3.8415 / 2))
                {
                    var number = 1 / shares.Sum(share => share * share);
                    (low, high) = (Math.Min(low, number), Math.Max(high, number));
                }
            }
        }

        return (low, high);
    }
}
