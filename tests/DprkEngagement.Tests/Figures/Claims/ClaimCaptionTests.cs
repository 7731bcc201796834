using static DprkEngagement.Tests.SampleClaims;

namespace DprkEngagement.Tests.Figures.Claims;

public sealed class ClaimCaptionTests
{
    private static readonly Claim Plain = Claim("a", Nis, "2024-10-18", About(1_500));

    [Fact]
    public void Only_marks_that_are_drawn_are_explained()
    {
        Assert.Equal("Bare mark: about or exact.", ClaimCaption.Marks([Plain], "up", "down"));
        Assert.Equal(
            "Arrow up: at least or more than; arrow down: up to; bar: range; ring: outlier; bare mark: about or exact.",
            ClaimCaption.Marks([Plain with { Estimate = MoreThan(1) }, Plain with { Estimate = UpTo(1) }, Plain with { Estimate = Range(1, 2), OutlierReason = "x" }], "up", "down"));
    }

    [Fact]
    public void The_span_says_no_more_than_is_known() =>
        Assert.Equal(
            "2 claims, 18 October 2024 to November 2025.",
            ClaimCaption.Rows([Plain, Plain with { Published = new(Day("2025-11-01"), Day("2025-11-30"), DatePrecision.Month) }]));

    [Fact]
    public void A_span_of_years_names_no_month() =>
        Assert.Equal(
            "2 claims, the week of 7 May 2024 to 2026.",
            ClaimCaption.Rows([
                Plain with { Published = new(Day("2024-05-07"), Day("2024-05-13"), DatePrecision.Week) },
                Plain with { Published = new(Day("2026-01-01"), Day("2026-12-31"), DatePrecision.Year) }]));

    [Fact]
    public void What_is_not_drawn_is_counted_by_reason() =>
        Assert.Equal(
            "Not drawn: 2 superseded, 1 without a number.",
            ClaimCaption.NotDrawn([new("a", "superseded by x"), new("b", "gives no number"), new("c", "superseded by y")]));

    [Fact]
    public void A_short_caption_keeps_the_first_sentences_that_fit()
    {
        var narrow = new FigureStyle(390, FigureTheme.Light);
        var longOne = string.Join(' ', Enumerable.Repeat("word", 60)) + ".";

        Assert.Equal("First. Last.", ClaimCaption.Fit(narrow, ["First.", longOne, "", "Last."], 2));
    }

    [Fact]
    public void Short_names_of_capitals_are_spelled_out() =>
        Assert.Equal(
            "HUR: Defence Intelligence of Ukraine (HUR); NIS: National Intelligence Service (South Korea).",
            ClaimCaption.Abbreviations([Plain, Plain with { Claimant = Hur }, Plain with { Claimant = Yonhap }]));
}
