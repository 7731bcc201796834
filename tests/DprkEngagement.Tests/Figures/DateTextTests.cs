namespace DprkEngagement.Tests.Figures;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2018-03-25", "2018-03-28", DatePrecision.Day, "25–28 Mar 2018")]
    [InlineData("2019-02-28", "2019-03-02", DatePrecision.Day, "28 Feb – 2 Mar 2019")]
    [InlineData("2018-12-30", "2019-01-02", DatePrecision.Day, "30 Dec 2018 – 2 Jan 2019")]
    [InlineData("2024-10-18", "2024-10-18", DatePrecision.Day, "18 Oct 2024")]
    [InlineData("2024-05-07", "2024-05-14", DatePrecision.Week, "7–14 May 2024")]
    [InlineData("1970-10-01", "1970-10-31", DatePrecision.Month, "Oct 1970")]
    [InlineData("1970-01-01", "1970-12-31", DatePrecision.Year, "1970")]
    public void A_date_says_no_more_than_is_known(string start, string end, DatePrecision precision, string expected)
    {
        using var _ = new InCulture("tr-TR");

        Assert.Equal(expected, DateText.Of(new EventDate(Iso(start), Iso(end), precision)));
    }

    [Fact]
    public void Days_have_a_tight_a_prose_and_an_ISO_form()
    {
        using var _ = new InCulture("tr-TR");

        Assert.Equal("4 Nov 25", DateText.Tight(Iso("2025-11-04")));
        Assert.Equal("4 November 2025", DateText.Prose(Iso("2025-11-04")));
        Assert.Equal("2025-11-04", DateText.Iso(Iso("2025-11-04")));
    }

    private static DateOnly Iso(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
