using System.Globalization;

namespace DprkEngagement.Tests.Figures;

public sealed class FigureInkTests
{
    [Theory]
    [InlineData(FigureTheme.Light, "#ffffff", 4.5)]
    [InlineData(FigureTheme.Dark, "#1e1e1e", 4.5)]
    [InlineData(FigureTheme.Neutral, "#ffffff", 3.6)]
    [InlineData(FigureTheme.Neutral, "#1e1e1e", 3.6)]
    public void Every_text_stands_out_from_its_page(FigureTheme theme, string page, double least)
    {
        var style = new FigureStyle(1280, theme);
        var texts = ActorStyle.All.Select(style.TextColor).Append(style.Ink).Append(style.Muted);

        Assert.All(texts, text => Assert.True(Contrast(text, page) >= least, $"{text} on {page}: {Contrast(text, page):0.00}"));
    }

    [Theory]
    [InlineData(FigureTheme.Light)]
    [InlineData(FigureTheme.Dark)]
    [InlineData(FigureTheme.Neutral)]
    public void Hover_texts_stand_out_from_their_ground(FigureTheme theme)
    {
        var style = new FigureStyle(390, theme);

        Assert.True(Contrast(style.HoverInk, style.Hover) >= 7);
    }

    [Fact]
    public void No_two_actors_share_both_colour_and_symbol() =>
        Assert.Equal(ActorStyle.All.Count, ActorStyle.All.Select(a => (a.Mark, a.Symbol)).Distinct().Count());

    // The contrast ratio of WCAG 2.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
