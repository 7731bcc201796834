namespace DprkEngagement.Tests.Figures;

public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("Ag", 10, false, 12.23)] // 667 + 556
    [InlineData("Ag", 10, true, 13.33)] // 722 + 611
    [InlineData("11,000", 1000, false, 3058)] // five digits of 556, a comma of 278
    [InlineData("≤ 8,000", 1000, false, 3329)] // 549 + 278 + four digits + 278
    [InlineData("é", 1000, false, 556)]
    [InlineData("中", 1000, false, 600)]
    [InlineData("", 13, false, 0)]
    public void A_width_is_the_sum_of_the_advance_widths(string text, double size, bool bold, double expected) =>
        Assert.Equal(expected, TextMeasure.Width(text, size, bold), 6);

    [Fact]
    public void Tags_take_no_room_but_bold_text_is_wider() =>
        Assert.Equal(722 + 611 + 667, TextMeasure.Width("<b>Ag</b>A", 1000), 6);

    [Fact]
    public void An_entity_is_one_character() =>
        Assert.Equal(TextMeasure.Width("A", 1000) + 667 + 584 + 584, TextMeasure.Width("A&amp;&lt;&gt;", 1000), 6);

    [Fact]
    public void The_widest_line_counts() =>
        Assert.Equal(2 * 833, TextMeasure.Width("i<br>MM<br>i", 1000), 6);

    [Fact]
    public void Text_breaks_at_the_last_space_that_fits() =>
        // "aaa bbb" is 6 letters of 556 and a space of 278: 36.14 px at 10 px.
        Assert.Equal(["aaa bbb", "ccc"], TextMeasure.Wrap("aaa bbb ccc", 10, 37));

    [Fact]
    public void A_word_wider_than_the_line_stays_whole() =>
        Assert.Equal(["a", "bbbbbbbbbb", "c"], TextMeasure.Wrap("a bbbbbbbbbb c", 10, 20));

    [Fact]
    public void Given_breaks_are_kept() =>
        Assert.Equal(["a", "", "b c"], TextMeasure.Wrap("a<br><br>b c", 10, 100));

    [Fact]
    public void Bold_that_runs_over_a_break_is_measured_as_bold()
    {
        // Bold "jj jj" is 4 × 278 + 278 = 1390; regular would be 4 × 222 + 278 = 1166.
        Assert.Equal(["<b>jj jj", "jj jj</b>"], TextMeasure.Wrap("<b>jj jj<br>jj jj</b>", 1000, 1390));
        Assert.Equal(["<b>jj", "jj", "jj", "jj</b>"], TextMeasure.Wrap("<b>jj jj<br>jj jj</b>", 1000, 1389));
    }
}
