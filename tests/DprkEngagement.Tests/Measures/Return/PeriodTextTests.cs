using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Measures.Return;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024", "2024")]
    [InlineData("2024-02-01", "2024-02-29", "Feb 2024", "Feb 2024")]
    [InlineData("2024-03-01", "2024-10-31", "Mar–Oct 2024", "Mar–Oct 2024")]
    [InlineData("2022-12-01", "2023-04-30", "Dec 2022 – Apr 2023", "Dec 2022 – Apr 2023")]
    [InlineData("2024-03-07", "2024-03-26", "7–26 Mar 2024", "7–26 Mar 2024")]
    [InlineData("2024-03-07", "2024-11-05", "7 Mar – 5 Nov 2024", "Mar–Nov 2024")]
    public void A_period_is_no_finer_and_no_coarser_than_stated(string start, string end, string expected, string tight)
    {
        var claim = Flow("one", start, end, About(1));

        Assert.Equal((expected, tight), (PeriodText.Of(claim), PeriodText.TightOf(claim)));
    }

    [Fact]
    public void An_open_period_says_since_and_a_stock_says_on()
    {
        Assert.Equal("since Aug 2023", PeriodText.Of(Flow("one", "2023-08-01", "2024-01-01", About(1)) with { PeriodEnd = null }));
        Assert.Equal("on 29 Oct 2024", PeriodText.Of(Claim("two", Nis, "2024-10-29", About(1)) with { AsOf = Day("2024-10-29") }));
        Assert.Equal("", PeriodText.Of(Claim("three", Nis, "2024-10-29", About(1))));
        Assert.Equal("January 2024", PeriodText.Prose(Flow("four", "2024-01-01", "2024-01-31", About(1))));
    }
}
