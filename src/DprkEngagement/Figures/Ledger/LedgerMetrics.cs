namespace DprkEngagement;

/// <summary>Places of the ledger's texts in pixels, for one look.</summary>
internal sealed class LedgerMetrics
{
    public LedgerMetrics(ReturnLedgerChart chart, FigureStyle style)
    {
        Style = style;
        Columns = style.SafeWidth >= 1000 ? 2 : 1;
        ColumnGap = 34;
        ColumnWidth = (style.TextWidth - ((Columns - 1) * ColumnGap)) / Columns;
        var lines = Enum.GetValues<ReturnSide>().SelectMany(chart.Lines).ToList();
        LabelAbove = ColumnWidth < 450;
        MarkLeft = LabelAbove ? style.MarkSize : Math.Min(lines.Max(line => Width(line.Label)), ColumnWidth * 0.36) + 13;
        FigureLeft = MarkLeft + style.MarkSize + 2;
        LineHeight = style.Narrow ? 19 : 22;
    }

    public FigureStyle Style { get; }

    /// <summary>Both sides beside each other, or one under the other.</summary>
    public int Columns { get; }

    public double ColumnGap { get; }

    public double ColumnWidth { get; }

    /// <summary>True where what is counted stands over its claims, not beside them.</summary>
    public bool LabelAbove { get; }

    /// <summary>Where marks stand.</summary>
    public double MarkLeft { get; }

    /// <summary>Where figures start; claimants end at the right edge.</summary>
    public double FigureLeft { get; }

    /// <summary>From claim to claim.</summary>
    public double LineHeight { get; }

    /// <summary>The head of a side with its rule.</summary>
    public double HeadHeight => (Style.HeadSize * FigureStyle.LineHeight) + 8;

    /// <summary>Between two quantities.</summary>
    public double LineGap => Style.Narrow ? 4 : 3;

    /// <summary>Between two kinds, for a thin rule.</summary>
    public double KindGap => Style.Narrow ? 10 : 10;

    /// <summary>Height of one line with all its claims.</summary>
    public double Height(LedgerLine line) => ((Math.Max(1, line.Claims.Count) + (LabelAbove ? 1 : 0)) * LineHeight) + LineGap;

    /// <summary>Height of a side.</summary>
    public double Height(IReadOnlyList<LedgerLine> lines) =>
        HeadHeight + lines.Sum(Height) + (lines.Select(line => line.Kind).Distinct().Count() * KindGap);

    private double Width(string text) => TextMeasure.Width(PlotlyText.Bold(PlotlyText.Escape(text)), Style.LabelSize);
}
