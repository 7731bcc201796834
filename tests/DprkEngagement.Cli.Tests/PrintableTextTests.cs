namespace DprkEngagement.Cli.Tests;

public class PrintableTextTests
{
    [Theory]
    [InlineData("Tô Lâm – 11,000 (≤ 12,000)", "Tô Lâm – 11,000 (≤ 12,000)")]
    [InlineData("\u001B[31mred\u001B[0m", "\\u001B[31mred\\u001B[0m")]
    [InlineData("one\nline", "one\\nline")]
    [InlineData("\r\t\0", "\\r\\t\\u0000")]
    [InlineData("\u009B2J", "\\u009B2J")]
    [InlineData("abc\u202Edcba", "abc\\u202Edcba")]
    [InlineData("\u2066a\u2069\u2028\u200F", "\\u2066a\\u2069\\u2028\\u200F")]
    public void What_would_steer_a_terminal_or_the_reading_direction_is_spelled_out(string text, string printed) =>
        Assert.Equal(printed, PrintableText.Of(text));

    [Fact]
    public void Text_in_scripts_written_from_the_right_stays_as_it_is() => Assert.Equal("שלום", PrintableText.Of("שלום"));
}
