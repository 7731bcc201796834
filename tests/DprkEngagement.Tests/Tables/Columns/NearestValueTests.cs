namespace DprkEngagement.Tests.Tables.Columns;

public sealed class NearestValueTests
{
    [Theory]
    [InlineData("solders", "soldiers")]
    [InlineData("SOLDIERS", "soldiers")]
    [InlineData(" soldiers ", "soldiers")]
    [InlineData("cotnainers", "containers")]
    [InlineData("missile", "missiles")]
    [InlineData("rouns", "rounds")]
    [InlineData("kg", null)]
    [InlineData("", null)]
    [InlineData("sold", null)]
    public void The_nearest_is_named_where_it_is_near(string text, string? expected) =>
        Assert.Equal(expected, NearestValue.Of(text, ["soldiers", "containers", "rounds", "missiles"]));

    [Fact]
    public void Of_two_that_are_as_near_the_first_is_named() =>
        Assert.Equal("kim-a", NearestValue.Of("kim-c", ["kim-a", "kim-b"]));

    [Fact]
    public void Korea_alone_is_no_state() =>
        Assert.Null(NearestValue.Of("Korea", ["PRK", "KOR", "RUS"]));
}
