namespace DprkEngagement;

/// <summary>
/// A chart: what it says in words, the numbers it shows, the sources they rest on, and a drawing that is a pure
/// function of width and theme.
/// </summary>
[TypeFormatterSource(typeof(FigureFormatterSource), PreferredMimeTypes = [MimeTypes.Plotly, MimeTypes.Html, MimeTypes.Text])]
public sealed partial class Figure
{
    /// <summary>The MIME type of a figure with everything in it: its looks, its table and its sources. The report and the pictures are made from it.</summary>
    public const string MimeType = "application/vnd.dprk.figure+json";

    private readonly Func<FigureStyle, PlotlyFigure> _draw;

    /// <param name="draw">The pure function behind <see cref="Render"/>.</param>
    internal Figure(Func<FigureStyle, PlotlyFigure> draw) => _draw = draw;

    /// <summary>Fixed id, e.g. summit-timeline: names its element on a page and its picture file.</summary>
    public required string Id { get; init; }

    /// <summary>One sentence with the finding.</summary>
    public required string Title { get; init; }

    /// <summary>How many rows, which span, what the marks mean, what was left out and why.</summary>
    public required string Caption { get; init; }

    /// <summary>What a reader who cannot see the picture needs.</summary>
    public required string AltText { get; init; }

    /// <summary>The same numbers as a table; each row names the data rows behind it.</summary>
    public required ResultTable Table { get; init; }

    /// <summary>Every source the chart rests on, in order of publisher and date.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Which of the rows shown rests on which of the sources.</summary>
    internal IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The figure for a width in CSS pixels and a theme. Below 1100 px the narrow form is drawn.</summary>
    /// <param name="width">Width of the place it will stand in, in CSS pixels; at least 320.</param>
    /// <param name="theme">What it is drawn on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is under 320.</exception>
    public PlotlyFigure Render(int width, FigureTheme theme)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 320);
        return _draw(new FigureStyle(width, theme));
    }
}
