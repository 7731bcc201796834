namespace DprkEngagement.Tests;

/// <summary>Agreement of coders: the worked examples of Krippendorff (2011), and the codings of the sample.</summary>
public sealed class ReliabilityTests
{
    // Example C: four observers, twelve units, missing codings as 0.
    private static readonly int[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];

    [Theory]
    [InlineData(false, 0.743)]
    [InlineData(true, 0.815)]
    public void The_worked_example_with_missing_codings_comes_out(bool ordinal, double alpha) =>
        Assert.Equal(alpha, Krippendorff.Alpha(Units(Observers), ordinal)!.Value, 3);

    [Fact]
    public void Two_observers_and_a_binary_variable() => Assert.Equal(
        0.095, Krippendorff.Alpha(Units([[1, 2, 1, 1, 1, 1, 1, 1, 2, 1], [2, 2, 2, 1, 1, 2, 1, 1, 1, 1]]), ordinal: false)!.Value, 3);

    [Fact]
    public void Two_observers_and_five_nominal_values() => Assert.Equal(
        0.692,
        Krippendorff.Alpha(Units([[1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1], [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4]]), ordinal: false)!.Value,
        3);

    [Fact]
    public void Perfect_agreement_on_values_that_differ_is_one() => Assert.Equal(1, Krippendorff.Alpha([[1, 1], [2, 2]], ordinal: false));

    [Fact]
    public void One_single_value_throughout_or_no_pair_leaves_alpha_undefined()
    {
        Assert.Null(Krippendorff.Alpha([[1, 1], [1, 1]], ordinal: false));
        Assert.Null(Krippendorff.Alpha([[1], [2]], ordinal: false));
        Assert.Null(Krippendorff.IntervalOf([[1], [2]], ordinal: false));
    }

    [Fact]
    public void The_interval_holds_alpha_and_is_the_same_every_time()
    {
        var interval = Krippendorff.IntervalOf(Units(Observers), ordinal: false)!.Value;

        Assert.InRange(0.743, interval.Low, interval.High);
        Assert.Equal(interval, Krippendorff.IntervalOf(Units(Observers), ordinal: false));
    }

    [Fact]
    public void An_ordinal_variable_weighs_a_disagreement_by_the_order()
    {
        // By hand, from 3 hostile, 2 neutral and 3 cooperative ratings. Between hostile and cooperative lie 3 + 2 + 3 − 3 = 5, between
        // neighbours 2.5: observed disagreement 2 · 5² ÷ 8, expected (4 · 6 · 2.5² + 2 · 9 · 5²) ÷ 56.
        Assert.Equal(
            1 - ((2 * 25 / 8.0) / (((4 * 6 * 6.25) + (2 * 9 * 25)) / 56.0)),
            Krippendorff.Alpha([[0, 0], [1, 1], [2, 2], [0, 2]], ordinal: true)!.Value,
            10);
    }

    [Fact]
    public void The_codings_of_the_sample_agree_on_the_type_and_what_one_coded_alone_has_no_agreement()
    {
        var coding = Measures.CodingReliability(SampleData.Data);

        Assert.Equal(["event_type", "A, B", "nominal", "56", "51", "91.1", "0.88", "0.77–0.98", "", "0"], coding.Texts[0]);
        Assert.Equal(
            ["level", "B", "ordinal: none < working < minister_or_envoy < leader", "0", "0", "", "", "", "", "56"], coding.Texts[1]);
        Assert.Equal(5, coding[0].Differing.Count);
        Assert.Null(coding[1].Share);
    }

    [Theory]
    [MemberData(nameof(Records.All), MemberType = typeof(Records))]
    public void Every_variable_that_two_coders_coded_has_an_alpha_in_its_interval(string record) => Assert.All(
        Measures.CodingReliability(Records.Of(record)).Where(row => row.Alpha is not null),
        row => Assert.InRange(row.Alpha!.Value, row.AlphaInterval!.Value.Low, row.AlphaInterval.Value.High));

    [Fact]
    public void A_second_look_is_counted_by_item_and_by_page()
    {
        var rechecks = Measures.RecheckReliability(SampleData.Data);

        Assert.Equal(["date_start", "first and second look", "", "5", "5", "100.0"], rechecks.Texts[0].Take(6));
        Assert.Equal(["all", "all, on the same page", "all, on another page"], rechecks.TakeLast(3).Select(row => row.Item));
        Assert.Equal((69, 57), (rechecks[^3].Compared, rechecks[^3].Agreed));
        Assert.Equal(rechecks[^3].Compared, rechecks[^2].Compared + rechecks[^1].Compared);
    }

    private static List<IReadOnlyList<int>> Units(int[][] observers) =>
        [.. Enumerable.Range(0, observers[0].Length)
            .Select(unit => (IReadOnlyList<int>)[.. observers.Select(codes => codes[unit]).Where(code => code > 0)])];
}
