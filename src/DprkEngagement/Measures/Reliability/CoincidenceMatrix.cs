namespace DprkEngagement;

/// <summary>
/// How often each pair of values stands together in a unit: the table that Krippendorff's alpha is computed from.
/// A unit with m codings counts each of its ordered pairs with weight 1 / (m − 1).
/// </summary>
internal sealed class CoincidenceMatrix
{
    private readonly double[] _values;
    private readonly double[,] _cells;
    private readonly double[] _totals;
    private readonly double _total;

    /// <param name="units">The codings of each unit; every unit has at least two.</param>
    public CoincidenceMatrix(IReadOnlyList<double[]> units)
    {
        _values = [.. units.SelectMany(codes => codes).Distinct().Order()];
        _cells = new double[_values.Length, _values.Length];
        _totals = new double[_values.Length];
        foreach (var codes in units)
        {
            Add(codes);
        }

        _total = _totals.Sum();
    }

    /// <summary>Mean squared distance of the pairs that stand together.</summary>
    public double ObservedDisagreement(MeasurementLevel level) =>
        Sum((c, k) => _cells[c, k] * Distance(c, k, level)) / _total;

    /// <summary>Mean squared distance of all pairs that could be drawn from the same codings by chance.</summary>
    public double ExpectedDisagreement(MeasurementLevel level) =>
        Sum((c, k) => _totals[c] * _totals[k] * Distance(c, k, level)) / (_total * (_total - 1));

    private void Add(double[] codes)
    {
        var indexes = Array.ConvertAll(codes, code => Array.BinarySearch(_values, code));
        for (var i = 0; i < indexes.Length; i++)
        {
            _totals[indexes[i]]++;
            for (var j = 0; j < indexes.Length; j++)
            {
                _cells[indexes[i], indexes[j]] += i == j ? 0 : 1.0 / (indexes.Length - 1);
            }
        }
    }

    private double Sum(Func<int, int, double> cell)
    {
        double sum = 0;
        for (var c = 0; c < _values.Length; c++)
        {
            for (var k = 0; k < _values.Length; k++)
            {
                sum += cell(c, k);
            }
        }

        return sum;
    }

    private double Distance(int c, int k, MeasurementLevel level)
    {
        if (c == k)
        {
            return 0;
        }

        var difference = level switch
        {
            MeasurementLevel.Nominal => 1,
            MeasurementLevel.Ordinal => RatingsBetween(Math.Min(c, k), Math.Max(c, k)),
            MeasurementLevel.Interval => _values[c] - _values[k],
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Nominal, Ordinal or Interval was expected."),
        };
        return difference * difference;
    }

    /// <summary>All ratings from one value to the other, half of those at the two ends themselves.</summary>
    private double RatingsBetween(int from, int to)
    {
        var between = -(_totals[from] + _totals[to]) / 2;
        for (var g = from; g <= to; g++)
        {
            between += _totals[g];
        }

        return between;
    }
}
