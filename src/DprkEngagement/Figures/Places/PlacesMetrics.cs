namespace DprkEngagement;

/// <summary>Places and sizes of the chart of where leaders met, in pixels.</summary>
internal sealed class PlacesMetrics
{
    private readonly double _columnWidth;
    private readonly double[] _middles;
    private readonly double[] _bottoms;

    public PlacesMetrics(PlacesChart chart, FigureStyle style)
    {
        var narrow = style.Narrow;
        FirstYear = narrow ? Math.Max(chart.FirstYear, chart.CompleteFrom) : chart.FirstYear;
        NameSize = narrow ? 11 : 15;
        CountSize = narrow ? 12 : 15;
        CountHeadSize = narrow ? 10.5 : 13;
        _columnWidth = narrow ? 23 : 46;
        Left = style.Pad + chart.Rows.Max(row => TextMeasure.Width(narrow ? row.ShortName : row.Name, NameSize, bold: true)) + (narrow ? 6 : 14);
        Right = style.Pad + (3 * _columnWidth) - (narrow ? 6 : 4);
        PlotWidth = style.SafeWidth - Left - Right;
        LastYear = chart.LastYear;
        MarkSize = Math.Min(narrow ? 8 : 11, (PlotWidth / (LastYear - FirstYear + 1.8)) - 0.6);
        StepPitch = MarkSize + 1.5;
        HeadHeight = narrow ? 16 : 22;
        _middles = new double[chart.Rows.Count];
        _bottoms = new double[chart.Rows.Count];
        var top = 0.0;
        for (var index = 0; index < _middles.Length; index++)
        {
            var steps = chart.Rows[index].Stacked(FirstYear).Select(one => one.Step).DefaultIfEmpty().ToList();
            _middles[index] = top + ((Math.Max(1, steps.Max()) + 0.5) * StepPitch) + Air(narrow);
            top = _middles[index] + ((Math.Max(1, -steps.Min()) + 0.5) * StepPitch) + Air(narrow);
            _bottoms[index] = top;
        }

        Height = top;
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    public double Left { get; }

    public double Right { get; }

    public double PlotWidth { get; }

    public double Height { get; }

    public double HeadHeight { get; }

    public double MarkSize { get; }

    /// <summary>From mark to mark, upwards.</summary>
    public double StepPitch { get; }

    public double NameSize { get; }

    public double CountSize { get; }

    public double CountHeadSize { get; }

    /// <summary>A row's line, downwards from the top.</summary>
    public double Y(int row) => Math.Round(_middles[row], 2);

    /// <summary>True where a box lies within a row's height.</summary>
    public bool Holds(int row, Box box) => box.Top >= (row == 0 ? 0 : _bottoms[row - 1]) && box.Bottom <= _bottoms[row];

    /// <summary>A year in the smallest place.</summary>
    public double Px(double year) => PlotWidth * (year - (FirstYear - 0.9)) / (LastYear - FirstYear + 1.8);

    /// <summary>The middle of a column of counts, to the right of the plot.</summary>
    public double CountX(int column) => (column + 0.5) * _columnWidth;

    private static double Air(bool narrow) => narrow ? 5 : 7;
}
