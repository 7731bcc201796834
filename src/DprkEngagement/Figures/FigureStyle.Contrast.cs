using System.Globalization;

namespace DprkEngagement;

/// <content>Text on marks.</content>
internal sealed partial record FigureStyle
{
    /// <summary>White or near-black, whichever has a contrast of at least 4.5 to a mark.</summary>
    /// <param name="mark">The mark's colour as #rrggbb.</param>
    public static string TextOn(string mark)
    {
        var luminance = (0.2126 * Linear(mark[1..3])) + (0.7152 * Linear(mark[3..5])) + (0.0722 * Linear(mark[5..7]));
        return 1.05 / (luminance + 0.05) >= 4.5 ? "#ffffff" : "#111111";
    }

    // The definition of relative luminance in WCAG 2.
    private static double Linear(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
