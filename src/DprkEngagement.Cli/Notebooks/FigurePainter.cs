using PuppeteerSharp;

namespace DprkEngagement.Cli.Notebooks;

/// <summary>No picture could be made; the message says why and what would help.</summary>
internal sealed class PictureException(string message) : Exception(message);

/// <summary>Draws figures in the Chromium or Chrome of the system, in one page for all, with the plotly.js that Plotly.NET carries and
/// without a network. The same figure gives the same bytes on one machine.</summary>
internal sealed class FigurePainter : IAsyncDisposable
{
    // Draws into the page; as SVG it gives the drawing, too.
    private const string Draw =
        """
        async (json, width, height, seed, wantsSvg) => {
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
            const figure = { data, layout: still, config: { ...config, responsive: false, staticPlot: true } };
            if (wantsSvg) {
                const svg = await Plotly.toImage(figure, { format: "svg", width, height, imageDataOnly: true });
                // In which order plotly.js sets the root's attributes depends on how fast the machine is.
                const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
                const attributes = [...root.attributes].sort((one, other) => one.name < other.name ? -1 : 1);
                attributes.forEach(one => root.removeAttributeNode(one));
                attributes.filter(one => one.value !== "").forEach(one => root.setAttributeNode(one));
                return new XMLSerializer().serializeToString(root);
            }
            Plotly.purge("figure");
            await Plotly.newPlot("figure", figure.data, figure.layout, figure.config);
            await document.fonts.ready;
            return "";
        }
        """;

    private IBrowser? _browser;
    private IPage? _page;
    private string? _whyNot;

    /// <summary>The figure as PNG, <see cref="FigureDrawing.Scale"/> pixels to one of CSS.</summary>
    /// <exception cref="PictureException">There is no browser, it does not start or has ended, or plotly.js cannot draw it.</exception>
    public Task<byte[]> PngAsync(FigureDrawing drawing) => TryAsync(drawing, async page =>
    {
        await page.SetViewportAsync(new() { Width = drawing.Width, Height = drawing.Height, DeviceScaleFactor = FigureDrawing.Scale });
        await DrawAsync(page, drawing, wantsSvg: false);
        // Of the page, not of a canvas: it has no alpha, and is a quarter smaller.
        return await page.ScreenshotDataAsync(new ScreenshotOptions { Type = ScreenshotType.Png });
    });

    public Task<string> SvgAsync(FigureDrawing drawing) => TryAsync(drawing, page => DrawAsync(page, drawing, wantsSvg: true));

    public ValueTask DisposeAsync() => _browser?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static Task<string> DrawAsync(IPage page, FigureDrawing drawing, bool wantsSvg)
    {
        var seed = uint.Parse(drawing.Digest.AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return page.EvaluateFunctionAsync<string>(Draw, drawing.Figure.ToJsonString(), drawing.Width, drawing.Height, seed, wantsSvg);
    }

    private async Task<T> TryAsync<T>(FigureDrawing drawing, Func<IPage, Task<T>> draw)
    {
        if (_whyNot is not null)
            throw new PictureException(_whyNot);

        var program = SystemBrowser.TryFind() ?? throw new PictureException(_whyNot = SystemBrowser.NotFound);
        try
        {
            return await draw(_page ??= await StartAsync(program));
        }
        catch (Exception problem) when (problem is PuppeteerException or TimeoutException or IOException)
        {
            var reason = problem.Message.Split('\n')[0].TrimEnd();
            throw new PictureException(_page is null ? _whyNot = $"No pictures: {program} did not start ({reason})."
                : $"{drawing.Name} was not drawn: {reason}");
        }
    }

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
