using PuppeteerSharp;

namespace DprkEngagement.Cli.Notebooks;

/// <summary>Draws figures in the Chromium or Chrome of the system, in one page for all, with the plotly.js that Plotly.NET carries and
/// without a network. The same figure gives the same bytes on one machine.</summary>
internal sealed class FigurePainter : IAsyncDisposable
{
    private const string Draw =
        """
        async (json, width, height, seed) => {
            // plotly.js gives the parts of a drawing random names: here they come from the figure.
            let state = seed;
            Math.random = () => {
                state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
                return state / 2 ** 32;
            };
            const { data, layout, config } = JSON.parse(json);
            const background = layout?.paper_bgcolor ?? "#ffffff";
            const opaque = background === "rgba(0,0,0,0)" || background === "transparent" ? "#ffffff" : background;
            const still = { ...layout, width, height, autosize: false, paper_bgcolor: opaque };
            Plotly.purge("figure");
            await Plotly.newPlot("figure", data, still, { ...config, responsive: false, staticPlot: true });
            await document.fonts.ready;
        }
        """;

    private IBrowser? _browser;
    private IPage? _page;

    /// <summary>Why a figure was not drawn; without a page, why none will be.</summary>
    public string? WhyNot { get; private set; }

    /// <summary>The figure as PNG, <see cref="FigureDrawing.Scale"/> pixels to one of CSS; null where it cannot be drawn.</summary>
    public async Task<byte[]?> TryPngAsync(FigureDrawing drawing)
    {
        if (_page is null && WhyNot is not null)
            return null;

        if (SystemBrowser.TryFind() is not { } program)
        {
            WhyNot = SystemBrowser.NotFound;
            return null;
        }

        try
        {
            _page ??= await StartAsync(program);
            await _page.SetViewportAsync(new() { Width = drawing.Width, Height = drawing.Height, DeviceScaleFactor = FigureDrawing.Scale });
            var seed = uint.Parse(drawing.Digest.AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            await _page.EvaluateFunctionAsync(Draw, drawing.Figure.ToJsonString(), drawing.Width, drawing.Height, seed);
            // Of the page, not of a canvas: it has no alpha, and is a quarter smaller.
            return await _page.ScreenshotDataAsync(new ScreenshotOptions { Type = ScreenshotType.Png });
        }
        catch (Exception problem) when (problem is PuppeteerException or TimeoutException or IOException)
        {
            var reason = problem.Message.Split('\n')[0].TrimEnd();
            WhyNot = _page is null ? $"No pictures: {program} did not start ({reason})." : $"{drawing.Name} was not drawn: {reason}";
            return null;
        }
    }

    public ValueTask DisposeAsync() => _browser?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<IPage> StartAsync(string program)
    {
        // In containers and CI the user is root, and Chromium starts only without its sandbox; it shows our own figures only.
        string[] sandbox = Environment.UserName == "root" ? ["--no-sandbox"] : [];
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = program,
            Args = ["--disable-gpu", "--disable-background-networking", "--font-render-hinting=none", "--force-color-profile=srgb",
                .. sandbox],
        });
        var page = await _browser.NewPageAsync();
        await page.SetContentAsync("<!DOCTYPE html><html><body style=\"margin:0\"><div id=\"figure\"></div></body></html>");
        using var script = new StreamReader(Assets.OpenPlotly());
        await page.AddScriptTagAsync(new AddTagOptions { Content = await script.ReadToEndAsync() });
        return page;
    }
}
