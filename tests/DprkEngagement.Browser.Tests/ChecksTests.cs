using DprkEngagement.Notebooks;
using DprkEngagement.Notebooks.Tests.Report;

namespace DprkEngagement.Browser.Tests;

/// <summary>The checks themselves: what they are for, they see.</summary>
public class ChecksTests(BrowserFixture browser)
{
    private const string Note = "\"xref\": \"paper\", \"yref\": \"paper\", \"showarrow\": false, \"xanchor\": \"left\"";

    [Theory]
    [InlineData("{\"text\": \"one\", \"x\": 0.5, \"y\": 0.5, NOTE}, {\"text\": \"two\", \"x\": 0.5, \"y\": 0.52, NOTE}", "'one' meets 'two'")]
    [InlineData("{\"text\": \"far to the right\", \"x\": 0.99, \"y\": 0.5, NOTE}", "'far to the right' leaves the frame")]
    [InlineData("{\"text\": \"small\", \"x\": 0.5, \"y\": 0.5, \"font\": {\"size\": 9}, NOTE}", "'small' is 9 px high")]
    [InlineData("{\"text\": \"odd\", \"x\": 0.5, \"y\": 0.5, \"colour\": \"red\", NOTE}", "In layout, key annotations[0].colour is not part of the schema")]
    [InlineData("{\"text\": \"one\", \"x\": 0.2, \"y\": 0.5, NOTE}, {\"text\": \"two\", \"x\": 0.8, \"y\": 0.5, NOTE}", null)]
    public async Task Text_that_is_covered_cut_or_small_is_found(string notes, string? complaint)
    {
        using var folder = new TemporaryFolder();
        ReportWriter.Write([ReportSample.Run("sample.ipynb", ReportSample.Code("x", ReportSample.Figure()))], folder.Path);
        await using var page = await browser.OpenAsync(1280);
        await page.GoToAsync(Path.Combine(folder.Path, "sample.html"));

        var json = $$$"""
            {"data": [], "config": {}, "layout": {"height": 300, "autosize": true, "margin": {"l": 10, "r": 10},
             "xaxis": {"visible": false}, "yaxis": {"visible": false}, "annotations": [{{{notes.Replace("NOTE", Note, StringComparison.Ordinal)}}}]}}
            """;
        string[] expected = complaint is null ? [] : [complaint];
        Assert.Equal(expected, await page.CheckAsync<string[]>("look", new { json, width = 400 }));
    }

    [Fact]
    public async Task What_is_wider_than_the_window_is_found()
    {
        using var folder = new TemporaryFolder();
        ReportWriter.Write([ReportSample.Run("sample.ipynb", ReportSample.Prose("# Sample"))], folder.Path);
        await using var page = await browser.OpenAsync(390);
        await page.GoToAsync(Path.Combine(folder.Path, "sample.html"));

        Assert.Empty(await page.CheckAsync<string[]>("overflow"));
        await page.Page.EvaluateAsync("document.querySelector('h1').style.width = '500px'");
        Assert.Equal(["H1  ends at 512", "the page is 512 px wide"], await page.CheckAsync<string[]>("overflow"));
    }
}
