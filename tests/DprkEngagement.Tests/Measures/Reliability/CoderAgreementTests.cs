namespace DprkEngagement.Tests.Measures.Reliability;

/// <summary>The worked examples of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).</summary>
public sealed class CoderAgreementTests
{
    // Example C: four observers, twelve units, missing codings.
    private static readonly double?[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    [Theory]
    [InlineData(MeasurementLevel.Nominal, 0.743)]
    [InlineData(MeasurementLevel.Ordinal, 0.815)]
    [InlineData(MeasurementLevel.Interval, 0.849)]
    public void The_worked_example_with_missing_codings_comes_out(MeasurementLevel level, double alpha)
    {
        var agreement = CoderAgreement.Of(Units(Observers), level);

        Assert.Equal(11, agreement.Units); // the twelfth unit has one coding and cannot disagree
        Assert.Equal(alpha, agreement.Alpha!.Value, 3);
    }

    [Fact]
    public void Two_observers_and_a_binary_variable()
    {
        double?[][] observers = [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]];

        var agreement = CoderAgreement.Of(Units(observers), MeasurementLevel.Nominal);

        Assert.Equal(0.6, agreement.PercentAgreement!.Value, 10);
        Assert.Equal(0.095, agreement.Alpha!.Value, 3);
    }

    [Fact]
    public void Two_observers_and_five_nominal_values()
    {
        // Example B, letters a to e as numbers.
        double?[][] observers = [[1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1], [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4]];

        Assert.Equal(0.692, CoderAgreement.Of(Units(observers), MeasurementLevel.Nominal).Alpha!.Value, 3);
    }

    [Fact]
    public void Perfect_agreement_on_values_that_differ_is_one() =>
        Assert.Equal(1, CoderAgreement.Of([[1, 1], [2, 2]], MeasurementLevel.Nominal).Alpha);

    [Fact]
    public void One_single_value_throughout_leaves_alpha_undefined()
    {
        var agreement = CoderAgreement.Of([[1, 1], [1, 1]], MeasurementLevel.Nominal);

        Assert.Equal(1, agreement.PercentAgreement);
        Assert.Null(agreement.Alpha);
    }

    [Fact]
    public void Without_a_unit_that_two_coded_there_is_nothing_to_say() =>
        Assert.Equal(new CoderAgreement(0, null, null), CoderAgreement.Of([[1, null], [null, 2]], MeasurementLevel.Nominal));

    private static IEnumerable<double?[]> Units(double?[][] observers) =>
        Enumerable.Range(0, observers[0].Length).Select(unit => Array.ConvertAll(observers, codes => codes[unit]));
}
