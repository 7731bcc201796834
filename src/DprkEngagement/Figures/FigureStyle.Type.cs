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
    /// The smallest place this look is shown in, in pixels: a page takes the wide one from 1100 px, a phone is 360 px
    /// wide, and a notebook's output 700 px or more. Texts and labels must fit there.
    /// </summary>
    public int SafeWidth => Math.Min(Width, Width switch { >= 1100 => 1100, >= 700 => 700, _ => 360 });

    /// <summary>Width for running text.</summary>
    public double TextWidth => SafeWidth - (2 * Pad);
}
