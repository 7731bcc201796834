using System.Buffers.Binary;
using System.Text.Json.Nodes;
using DprkEngagement.Notebooks;
using DprkEngagement.Notebooks.Tests.Report;

namespace DprkEngagement.Browser.Tests;

/// <summary>Pictures as <c>dprk images</c> makes them.</summary>
public class FigurePainterTests
{
    [Fact]
    public async Task A_figure_becomes_an_SVG_and_a_PNG_of_its_size_on_its_background_with_its_digest()
    {
        var drawing = Drawing("medium-dark");

        var picture = await DrawAsync(drawing);

        Assert.StartsWith("<svg class=\"main-svg\" xmlns=\"http://www.w3.org/2000/svg\"", picture.Svg, StringComparison.Ordinal);
        Assert.Contains("width=\"900\" height=\"450\"", picture.Svg, StringComparison.Ordinal);
        Assert.Contains("fill: rgb(30, 30, 30)", picture.Svg, StringComparison.Ordinal);
        Assert.Equal(drawing.Digest, SvgDigest.TryRead(picture.Svg));
        Assert.Equal(1800, BinaryPrimitives.ReadInt32BigEndian(picture.Png.AsSpan(16)));
        Assert.Equal(900, BinaryPrimitives.ReadInt32BigEndian(picture.Png.AsSpan(20)));
        Assert.Equal(drawing.Digest, PngDigest.TryRead(picture.Png));
        Assert.Equal([30, 30, 30, 255], PngRows.TryRead(picture.Png)!.Rgba[..4]);
    }

    [Fact]
    public async Task The_same_figure_gives_the_same_bytes_in_another_browser()
    {
        var first = await DrawAsync(Drawing("narrow-light"));
        var second = await DrawAsync(Drawing("narrow-light"));

        Assert.Equal(first.Svg, second.Svg);
        Assert.Equal(first.Png, second.Png);
    }

    [Fact]
    public async Task A_figure_that_cannot_be_drawn_is_named_and_the_next_one_is_drawn()
    {
        var bad = Drawing("medium-light");
        bad.Render["data"] = new JsonArray((JsonNode?)null);
        await using var painter = await StartAsync();

        var problem = await Assert.ThrowsAsync<PictureException>(() => painter.DrawAsync(bad, TestContext.Current.CancellationToken));
        Assert.StartsWith("sample, medium-light: plotly.js failed: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Drawing("wide-light").Digest, PngDigest.TryRead((await painter.DrawAsync(Drawing("wide-light"), TestContext.Current.CancellationToken)).Png));
    }

    [Fact]
    public async Task A_program_that_is_no_browser_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no program 'false'.");
        const string NoBrowser = "/usr/bin/false";

        var problem = await Assert.ThrowsAsync<PictureException>(() => BrowserProcess.StartAsync(NoBrowser, TestContext.Current.CancellationToken));
        Assert.Equal("The browser /usr/bin/false did not start. Set CHROMIUM or CHROME_PATH to another Chromium or Chrome.", problem.Message);
    }

    [Fact]
    public async Task Nothing_of_the_browser_is_left_behind()
    {
        Assert.SkipWhen(SystemBrowser.TryFind() is null, SystemBrowser.NotFound);
        string profile;
        await using (var browser = await BrowserProcess.StartAsync(SystemBrowser.TryFind()!, TestContext.Current.CancellationToken))
        {
            profile = browser.Profile;
            Assert.True(Directory.Exists(profile));
        }

        Assert.False(Directory.Exists(profile));
    }

    private static async Task<Picture> DrawAsync(FigureDrawing drawing)
    {
        await using var painter = await StartAsync();
        return await painter.DrawAsync(drawing, TestContext.Current.CancellationToken);
    }

    private static async Task<FigurePainter> StartAsync()
    {
        Assert.SkipWhen(SystemBrowser.TryFind() is null, SystemBrowser.NotFound);
        using var script = PlotlyScript.TryOpen();
        Assert.SkipWhen(script is null, FigurePainter.NoScript);
        return await FigurePainter.StartAsync(TestContext.Current.CancellationToken);
    }

    private static FigureDrawing Drawing(string look)
    {
        var figure = JsonNode.Parse(ReportSample.Figure()["data"]!["application/vnd.dprk.figure+json"]!.ToJsonString())!;
        return FigureDrawing.TryOf(figure, PictureLook.Named(look)!)!;
    }
}
