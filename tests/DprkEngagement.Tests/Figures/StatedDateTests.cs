namespace DprkEngagement.Tests.Figures;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2024-10-18", "2024-10-18", DatePrecision.Day, "18 Oct 2024", "18 Oct 24", "18 October 2024")]
    [InlineData("2024-11-01", "2024-11-06", DatePrecision.Days, "about 1 Nov 2024", "~1 Nov 24", "about 1 November 2024")]
    [InlineData("2024-10-28", "2024-11-03", DatePrecision.Week, "week of 28 Oct 2024", "~28 Oct 24", "the week of 28 October 2024")]
    [InlineData("2025-11-01", "2025-11-30", DatePrecision.Month, "Nov 2025", "Nov 2025", "November 2025")]
    [InlineData("2026-01-01", "2026-12-31", DatePrecision.Year, "2026", "2026", "2026")]
    public void No_day_is_printed_that_nobody_reported(string start, string end, DatePrecision precision, string text, string tight, string prose)
    {
        using var _ = new InCulture("tr-TR");
        var date = new EventDate(SampleClaims.Day(start), SampleClaims.Day(end), precision);

        Assert.Equal(text, StatedDate.Of(date));
        Assert.Equal(tight, StatedDate.TightOf(date));
        Assert.Equal(prose, StatedDate.ProseOf(date));
    }
}
