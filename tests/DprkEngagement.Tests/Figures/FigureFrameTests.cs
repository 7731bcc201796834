using System.Text.Json.Nodes;

namespace DprkEngagement.Tests.Figures;

public sealed class FigureFrameTests
{
    [Fact]
    public void Margins_and_height_follow_from_the_lines_of_the_texts()
    {
        var frame = new FigureFrame(new FigureStyle(1280, FigureTheme.Light), "Title", "Subtitle", "Caption", new(400, 70, 24, 44, 14));

        // 18 + one title line 29.9 + one subtitle line 19.5 + 14; 44 + one caption line 15.6 + 12.
        Assert.Equal((81, 72, 400, 553), (frame.Top, frame.Bottom, frame.PlotHeight, frame.Height));
        Assert.Equal(1280 - 70 - 24, frame.PlotWidth);
        Assert.Equal(["title", "subtitle", "caption"], frame.Annotations.Select(a => (string?)a!["name"]));
        Assert.Equal("<b>Title</b>", (string?)frame.Annotations[0]!["text"]);
    }

    [Fact]
    public void A_longer_caption_makes_the_figure_higher_and_leaves_the_plot_as_it_is()
    {
        var style = new FigureStyle(390, FigureTheme.Dark);
        var one = new FigureFrame(style, "Title", "Subtitle", "Caption", new(400, 36, 10, 22, 14));
        var many = new FigureFrame(style, "Title", "Subtitle", string.Join(' ', Enumerable.Repeat("caption", 40)), new(400, 36, 10, 22, 14));

        Assert.Equal(one.PlotHeight, many.PlotHeight);
        Assert.True(many.Height > one.Height + 40);
    }

    [Theory]
    [InlineData(320, 320)]
    [InlineData(390, 360)]
    [InlineData(900, 700)]
    [InlineData(1280, 1100)]
    public void No_line_of_a_text_leaves_the_smallest_place_the_look_is_shown_in(int width, int smallest)
    {
        var style = new FigureStyle(width, FigureTheme.Neutral);
        var text = string.Join(' ', Enumerable.Repeat("Counts of troops sent settled at 11,000 to 15,000;", 4));
        var frame = new FigureFrame(style, text, text, text, new(400, 36, 10, 22, 14));

        foreach (var block in frame.Annotations.Select(a => a!.AsObject()))
        {
            var size = (double)block["font"]!["size"]!;
            Assert.InRange(TextMeasure.Width((string)block["text"]!, size), 1, smallest - (2 * style.Pad));
        }
    }

    [Fact]
    public void Text_from_the_data_is_never_read_as_a_tag()
    {
        var frame = new FigureFrame(new FigureStyle(390, FigureTheme.Light), "<img src=x>", "a & b", "<a href='javascript:x'>c</a>", new(400, 36, 10, 22, 14));

        Assert.Equal("<b>&lt;img src=x&gt;</b>", (string?)frame.Annotations[0]!["text"]);
        Assert.Equal("a &amp; b", (string?)frame.Annotations[1]!["text"]);
        Assert.Equal("&lt;a href='javascript:x'&gt;c&lt;/a&gt;", (string?)frame.Annotations[2]!["text"]);
    }

    [Fact]
    public void An_axis_without_grid_or_labels_carries_no_key_that_would_have_no_effect()
    {
        var axis = new FigureStyle(390, FigureTheme.Light).Axis(new JsonObject { ["showgrid"] = false, ["showticklabels"] = false });

        Assert.DoesNotContain("gridcolor", axis.Select(p => p.Key));
        Assert.DoesNotContain("tickfont", axis.Select(p => p.Key));
    }
}
