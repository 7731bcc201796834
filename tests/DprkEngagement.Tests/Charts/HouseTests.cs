namespace DprkEngagement.Tests;

/// <summary>Text is measured, broken and escaped as a browser does.</summary>
public sealed class HouseTests
{
    /// <summary>Widths of Liberation Sans, measured in Chromium.</summary>
    [Theory]
    [InlineData("Russia", 14, true, 45.9)]
    [InlineData("11,000–12,000", 12.5, false, 83.4)]
    [InlineData("Kim met Moon", 12, false, 77.4)]
    public void A_width_is_that_of_the_font(string text, double size, bool bold, double expected) =>
        Assert.InRange(HouseText.Width(text, size, bold), expected - 0.6, expected + 0.6);

    [Fact]
    public void Markup_takes_no_room_and_an_entity_that_of_its_letter()
    {
        Assert.Equal(HouseText.Width("ab", 10, bold: true), HouseText.Width("<b>ab</b>", 10));
        Assert.Equal(HouseText.Width("a", 10) + HouseText.Width("&", 10), HouseText.Width("a&amp;", 10));
        Assert.Equal(HouseText.Width("abc", 10), HouseText.Width("a<br>abc<br>b", 10));
        Assert.Equal(HouseText.Width("e", 10), HouseText.Width("é", 10));
    }

    [Fact]
    public void Lines_are_as_few_as_fit_and_of_like_length()
    {
        var text = "No claim says that any forecast of 25,000 soldiers or more came true at all";
        var (filled, balanced) = (HouseText.Fill(text, 20, 500), HouseText.Balance(text, 20, 500));
        Assert.Equal(filled.Count, balanced.Count);
        Assert.Equal(text, string.Join(' ', balanced));
        Assert.True(balanced.Min(line => HouseText.Width(line, 20)) > filled.Min(line => HouseText.Width(line, 20)));
        Assert.All(balanced, line => Assert.InRange(HouseText.Width(line, 20), 0, 500));
        Assert.Equal(["unbreakable"], HouseText.Fill("unbreakable", 20, 10));
    }

    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("<b>a</b><br>b", "<b>a</b><br>b")]
    [InlineData("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;")]
    [InlineData("<B>", "&lt;B&gt;")]
    public void Only_the_markup_of_the_house_is_kept(string text, string expected) => Assert.Equal(expected, HouseText.Escape(text));

    [Fact]
    public void A_hover_escapes_breaks_and_leaves_out_what_is_empty()
    {
        var hover = House.Hover("A & B", "first", null, "", string.Join(' ', Enumerable.Repeat("word", 40)));
        Assert.StartsWith("<b>A &amp; B</b><br>first<br>word", hover, StringComparison.Ordinal);
        Assert.All(hover.Split("<br>"), line => Assert.InRange(HouseText.Width(line, 13), 0, 361));
    }

    [Fact]
    public void Axes_that_overlap_lie_over_each_other_and_those_beside_each_other_do_not()
    {
        var house = new House(default, "Title");
        house.Axis(0, 10, 0, 0.4);
        house.Axis(0, 1, 0.3, 0.5);
        house.Axis(0, 5, 0.6, 1);
        house.Dot(1, house.Y + 10, ActorLook.Other, ["a"], "");
        var layout = ChartJson.Of(house.Chart())["layout"]!;
        Assert.Equal("x", (string?)layout["xaxis2"]!["overlaying"]);
        Assert.Null(layout["xaxis3"]!["overlaying"]);
    }

    [Fact]
    public void A_look_is_900_wide_where_nothing_is_said()
    {
        Assert.Equal(900, default(Look).Width);
        Assert.False(default(Look).Phone);
        Assert.True(new Look(699).Phone);
    }
}
