using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Collects traces, axes, annotations and shapes of a figure whose panels are placed in pixels.</summary>
internal sealed class PlotBuilder
{
    private readonly FigureStyle _style;
    private readonly FigureFrame _frame;
    private int _axes;

    /// <param name="style">The look.</param>
    /// <param name="frame">Title, subtitle and caption with the plotting area between.</param>
    public PlotBuilder(FigureStyle style, FigureFrame frame) => (_style, _frame) = (style, frame);

    /// <summary>The traces.</summary>
    public JsonArray Data { get; } = [];

    /// <summary>The layout's annotations.</summary>
    public JsonArray Annotations => _frame.Annotations;

    /// <summary>The layout's shapes.</summary>
    public JsonArray Shapes => _frame.Shapes;

    /// <summary>Adds a pair of axes over a part of the plotting area.</summary>
    /// <param name="left">Left edge as a share of the width, since the width changes with the place the figure stands in.</param>
    /// <param name="right">Right edge as a share of the width.</param>
    /// <param name="top">Top edge in pixels downwards, since the height is fixed.</param>
    /// <param name="bottom">Bottom edge in pixels downwards.</param>
    /// <param name="x">What the x axis sets itself.</param>
    /// <param name="y">What the y axis sets itself.</param>
    /// <returns>The names that traces, annotations and shapes use, e.g. x2 and y2.</returns>
    public (string X, string Y) AddAxes(double left, double right, double top, double bottom, JsonObject x, JsonObject y)
    {
        var number = ++_axes == 1 ? "" : FormattableString.Invariant($"{_axes}");
        x["anchor"] = "y" + number;
        y["anchor"] = "x" + number;
        x["domain"] = new JsonArray(Share(left), Share(right));
        // A frame rounds its height to whole pixels; half a pixel below it plotly.js refuses the axis.
        y["domain"] = new JsonArray(Math.Max(0, PaperY(bottom)), PaperY(top));
        _frame.Layout["xaxis" + number] = _style.Axis(x);
        _frame.Layout["yaxis" + number] = _style.Axis(y);
        return ("x" + number, "y" + number);
    }

    /// <summary>A height in pixels, downwards from the plotting area's top, as plotly.js counts on paper.</summary>
    public double PaperY(double fromTop) => Share(1 - (fromTop / _frame.PlotHeight));

    /// <summary>The figure.</summary>
    public PlotlyFigure Build() => new(Data, _frame.Layout, FigureConfig.Create());

    // Six digits are a thousandth of a pixel; more would make files differ between processors.
    private static double Share(double value) => Math.Round(value, 6);
}
