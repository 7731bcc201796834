namespace DprkEngagement;

/// <summary>Places and sizes of the chart of votes in pixels.</summary>
internal sealed class VotesMetrics
{
    // Most subjects fit on one line of this width.
    private const double HeadWidth = 366;
    private const double NarrowHeadWidth = 86;
    private const double OthersWidth = 140;

    private readonly List<(double Top, double Height)> _rows = [];

    public VotesMetrics(VotesChart chart, FigureStyle style)
    {
        Style = style;
        var narrow = style.Narrow;
        TextWidth = narrow ? NarrowHeadWidth : HeadWidth;
        Heads = [.. chart.Votes.Resolutions.Select(Head)];
        Others = [.. chart.Votes.Resolutions.Select(resolution => PlotlyText.Lines(TextMeasure.Wrap(
            PlotlyText.Escape(NumberWordsOrEmpty(chart.OtherNo(resolution))), style.LabelSize, OthersWidth)))];
        Left = style.Pad + TextWidth + (narrow ? 4 : 16);
        TotalsWidth = narrow ? 26 : TextMeasure.Width("Yes–No–abst.", style.LabelSize);
        Right = style.Pad + TotalsWidth + (narrow ? 0 : 20 + OthersWidth);
        ColumnHead = narrow ? 32 : 40;
        var top = 0.0;
        foreach (var (head, others) in Heads.Zip(Others))
        {
            var text = Math.Max(TextMeasure.Height(head, style.LabelSize), narrow ? 0 : TextMeasure.Height(others, style.LabelSize));
            var height = Math.Max(narrow ? 38 : 36, Math.Ceiling(text + 8));
            _rows.Add((top, height));
            top += height;
        }

        Height = ColumnHead + top;
    }

    public FigureStyle Style { get; }

    /// <summary>What stands before each row.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>Who else voted No, row by row.</summary>
    public IReadOnlyList<string> Others { get; }

    public double TextWidth { get; }

    public double TotalsWidth { get; }

    /// <summary>Top edge of a row, downwards from the first.</summary>
    public double Top(int row) => _rows[row].Top;

    public double Bottom(int row) => _rows[row].Top + _rows[row].Height;

    public double Middle(int row) => _rows[row].Top + (_rows[row].Height / 2);

    /// <summary>Height of the heads of the columns.</summary>
    public double ColumnHead { get; }

    public double Left { get; }

    public double Right { get; }

    public double Height { get; }

    private string Head(Resolution resolution)
    {
        var day = Style.Narrow ? DateText.Tight(resolution.Event.Date.Start) : DateText.Day(resolution.Event.Date.Start);
        if (Style.Narrow)
        {
            return PlotlyText.Lines([day, .. resolution.Symbol is { } symbol ? [PlotlyText.Bold(symbol)] : Wrapped("<b>" + PlotlyText.Escape(resolution.Title) + "</b>")]);
        }

        var first = resolution.Symbol is { } known ? $"{day} · <b>{PlotlyText.Escape(known)}</b>" : day;
        return PlotlyText.Lines([first, .. Wrapped(PlotlyText.Escape(resolution.Title))]);
    }

    private IReadOnlyList<string> Wrapped(string markup) => TextMeasure.Wrap(markup, Style.LabelSize, TextWidth);

    private static string NumberWordsOrEmpty(IReadOnlyList<Actor> states) => states.Count == 0 ? "" : string.Join(", ", states.Select(state => state.Name));
}
