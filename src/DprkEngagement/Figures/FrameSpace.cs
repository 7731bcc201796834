namespace DprkEngagement;

/// <summary>How much room a chart needs, in pixels; <see cref="FigureFrame"/> adds what title and caption take.</summary>
/// <param name="PlotHeight">Height of the plotting area.</param>
/// <param name="Left">Left margin: tick labels or row heads.</param>
/// <param name="Right">Right margin.</param>
/// <param name="Bottom">Between the plotting area and the caption: 44 with ticks of two lines, 32 with one, 8 with none.</param>
/// <param name="Gap">Between the subtitle and the plotting area: room for panel heads.</param>
internal readonly record struct FrameSpace(double PlotHeight, double Left, double Right, double Bottom, double Gap);
