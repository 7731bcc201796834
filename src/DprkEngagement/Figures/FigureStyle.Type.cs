namespace DprkEngagement;

/// <content>Type sizes in pixels; nothing is smaller than 10.</content>
internal sealed partial record FigureStyle
{
    /// <summary>Height of a line in multiples of its type size.</summary>
    public const double LineHeight = 1.3;

    /// <summary>The title, bold.</summary>
    public double TitleSize => Narrow ? 17 : 23;

    /// <summary>The line under the title.</summary>
    public double SubtitleSize => Narrow ? 12.5 : 15;

    /// <summary>The head of a panel.</summary>
    public double HeadSize => Narrow ? 12.5 : 14.5;

    /// <summary>Labels in the plot.</summary>
    public double LabelSize => Narrow ? 11 : 13;

    /// <summary>Ticks.</summary>
    public double TickSize => Narrow ? 11 : 13;

    /// <summary>The caption.</summary>
    public double CaptionSize => Narrow ? 10.5 : 12;

    /// <summary>The common left edge of title, subtitle and caption, and the room at the right.</summary>
    public double Pad => Narrow ? 12 : 24;

    /// <summary>
    /// Width for running text. A narrow figure may be shown in a place smaller than it was made for (a notebook's
    /// output is 700 to 1000 px), so its lines stop at 700.
    /// </summary>
    public double TextWidth => (Narrow ? Math.Min(Width, 700) : Width) - (2 * Pad);
}
