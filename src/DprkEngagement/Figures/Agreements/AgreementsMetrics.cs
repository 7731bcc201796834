namespace DprkEngagement;

/// <summary>Places and sizes of the chart of agreements, in pixels, downwards from the top of the plotting area.</summary>
internal sealed class AgreementsMetrics
{
    private const double TitleWidth = 352;

    /// <summary>From a phone's margin to the ends of the axis.</summary>
    public const double Edge = 5;

    public AgreementsMetrics(AgreementsChart chart, FigureStyle style)
    {
        var narrow = style.Narrow;
        Style = style;
        OutcomeWidth = chart.Rows.Select(row => TextMeasure.Width(Outcome(row), style.LabelSize)).DefaultIfEmpty().Max();
        // On a phone the first and the last year stand in the middle under the ends of the axis.
        Left = narrow ? style.Pad + Edge : style.Pad + TitleWidth + 14;
        Right = narrow ? style.Pad + Edge : style.Pad + OutcomeWidth + 14;
        PlotWidth = style.SafeWidth - Left - Right;
        var room = narrow ? PlotWidth + (2 * Edge) - OutcomeWidth - 12 : TitleWidth;
        var top = 0.0;
        foreach (var group in chart.Groups)
        {
            // On a phone the strokes of talks take a line of their own.
            var talks = narrow && group.Talks.Count > 0 ? Track : 0;
            Heads.Add((group, top + (HeadHeight / 2), top + (HeadHeight / 2) + (talks > 0 ? (HeadHeight / 2) + (Track / 2) - 2 : 0)));
            top += HeadHeight + talks;
            foreach (var row in group.Agreements)
            {
                var title = TextMeasure.Wrap(PlotlyText.Escape(row.Agreement.Title), style.LabelSize, room);
                var text = title.Count * style.LabelSize * FigureStyle.LineHeight;
                var height = narrow ? text + Track + 4 : Math.Max(Track + 8, text + 7);
                Rows.Add((row, group, title, top + (narrow ? text / 2 : height / 2), narrow ? top + text + (Track / 2) : top + (height / 2)));
                top += height;
            }

            top += GroupGap;
        }

        Height = top;
    }

    public FigureStyle Style { get; }

    public double Left { get; }

    public double Right { get; }

    public double PlotWidth { get; }

    public double OutcomeWidth { get; }

    public double Height { get; }

    /// <summary>Middles of the groups' names and of their rounds of talks.</summary>
    public List<(AgreementGroup Group, double Y, double TalksY)> Heads { get; } = [];

    /// <summary>Middles of the rows' texts and of their lines.</summary>
    public List<(AgreementRow Row, AgreementGroup Group, IReadOnlyList<string> Title, double TextY, double Y)> Rows { get; } = [];

    public double MarkSize => Style.Narrow ? 8 : 9.5;

    private double Track => Style.Narrow ? 14 : 20;

    private double HeadHeight => Style.Narrow ? 20 : 24;

    private double GroupGap => Style.Narrow ? 6 : 9;

    /// <summary>What became of an agreement, as this look says it.</summary>
    public string Outcome(AgreementRow row) => Style.Narrow ? row.ShortOutcome : row.Outcome;
}
