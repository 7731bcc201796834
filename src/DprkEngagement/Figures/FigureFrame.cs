using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>
/// A layout with the title block on top and the caption at the foot. Both are annotations on paper with shifts in
/// pixels, because plotly.js cuts titles of two lines; margins and height are computed from the wrapped lines.
/// </summary>
internal sealed class FigureFrame
{
    /// <param name="style">Width and theme.</param>
    /// <param name="title">The finding; may be shorter than the figure's own title where it is narrow. Plain text.</param>
    /// <param name="subtitle">What is shown, the unit, any trap. Plain text.</param>
    /// <param name="caption">Rows, span, meaning of marks, what was left out. Plain text.</param>
    /// <param name="space">The room the chart needs.</param>
    public FigureFrame(FigureStyle style, string title, string subtitle, string caption, FrameSpace space)
    {
        var titleLines = TextMeasure.WrapEvenly(PlotlyText.Escape(title), style.TitleSize, style.TextWidth, bold: true);
        var subtitleLines = TextMeasure.Wrap(PlotlyText.Escape(subtitle), style.SubtitleSize, style.TextWidth);
        var captionLines = TextMeasure.Wrap(PlotlyText.Escape(caption), style.CaptionSize, style.TextWidth);

        var padTop = style.Pad * 0.75;
        var titleHeight = titleLines.Count * style.TitleSize * FigureStyle.LineHeight;
        Left = Math.Round(space.Left);
        Right = Math.Round(space.Right);
        Top = Math.Round(padTop + titleHeight + (subtitleLines.Count * style.SubtitleSize * FigureStyle.LineHeight) + space.Gap);
        Bottom = Math.Round(space.Bottom + (captionLines.Count * style.CaptionSize * FigureStyle.LineHeight) + (style.Pad * 0.5));
        PlotHeight = Math.Round(space.PlotHeight);
        PlotWidth = style.Width - Left - Right;
        Height = Top + PlotHeight + Bottom;

        Annotations.Add(Block("title", [.. titleLines.Select(line => "<b>" + line + "</b>")], style.TitleSize, style.Ink, 1, Top - padTop, style));
        Annotations.Add(Block("subtitle", subtitleLines, style.SubtitleSize, style.Muted, 1, Top - padTop - titleHeight - 3, style));
        Annotations.Add(Block("caption", captionLines, style.CaptionSize, style.Muted, 0, -space.Bottom, style));
        Layout = new JsonObject
        {
            ["font"] = new JsonObject { ["family"] = FigureStyle.FontFamily, ["size"] = style.TickSize, ["color"] = style.Ink },
            ["paper_bgcolor"] = "rgba(0,0,0,0)",
            ["plot_bgcolor"] = "rgba(0,0,0,0)",
            ["margin"] = new JsonObject { ["l"] = Left, ["r"] = Right, ["t"] = Top, ["b"] = Bottom, ["pad"] = 0 },
            ["height"] = Height,
            ["autosize"] = true,
            ["showlegend"] = false,
            ["hovermode"] = "closest",
            ["dragmode"] = false,
            ["hoverlabel"] = new JsonObject
            {
                ["bgcolor"] = style.Hover,
                ["bordercolor"] = style.Faint,
                ["font"] = new JsonObject { ["family"] = FigureStyle.FontFamily, ["size"] = 13, ["color"] = style.HoverInk },
                ["align"] = "left",
                ["namelength"] = -1,
            },
            ["annotations"] = Annotations,
            ["shapes"] = Shapes,
        };
    }

    /// <summary>The layout; add axes to it.</summary>
    public JsonObject Layout { get; }

    /// <summary>Its annotations; title, subtitle and caption are in it.</summary>
    public JsonArray Annotations { get; } = [];

    /// <summary>Its shapes.</summary>
    public JsonArray Shapes { get; } = [];

    /// <summary>Left margin in pixels.</summary>
    public double Left { get; }

    /// <summary>Right margin in pixels.</summary>
    public double Right { get; }

    /// <summary>Top margin in pixels.</summary>
    public double Top { get; }

    /// <summary>Bottom margin in pixels.</summary>
    public double Bottom { get; }

    /// <summary>Width of the plotting area in pixels, at the style's width.</summary>
    public double PlotWidth { get; }

    /// <summary>Height of the plotting area in pixels.</summary>
    public double PlotHeight { get; }

    /// <summary>Height of the whole figure in pixels.</summary>
    public double Height { get; }

    private JsonObject Block(string name, IReadOnlyList<string> lines, double size, string color, double y, double shift, FigureStyle style) => new()
    {
        ["name"] = name,
        ["text"] = PlotlyText.Lines(lines),
        ["xref"] = "paper",
        ["yref"] = "paper",
        ["x"] = 0,
        ["y"] = y,
        ["xanchor"] = "left",
        ["yanchor"] = "top",
        ["align"] = "left",
        ["showarrow"] = false,
        ["xshift"] = Math.Round(style.Pad - Left),
        ["yshift"] = Math.Round(shift),
        ["font"] = FigureStyle.Font(size, color),
        ["borderpad"] = 0,
    };
}
