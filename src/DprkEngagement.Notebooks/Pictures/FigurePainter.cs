using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>Draws figures in the system's browser, with the plotly.js that the library carries and without a network.</summary>
internal sealed class FigurePainter : IAsyncDisposable
{
    /// <summary>What to do where the library carries no plotly.js.</summary>
    public const string NoScript =
        "No pictures: plotly.js is not in this program, since npm could not fetch it when it was built. Install Node.js with npm and build again.";

    // A busy machine takes seconds for what takes tenths of one; a browser that hangs must not hang us.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);

    private static readonly string Script = ReadText(typeof(FigurePainter).Assembly.GetManifestResourceStream("picture.js")!);

    private readonly BrowserProcess _browser;
    private readonly DevTools _tools;
    private readonly string _page;

    private FigurePainter(BrowserProcess browser, DevTools tools, string page)
    {
        _browser = browser;
        _tools = tools;
        _page = page;
    }

    /// <summary>Starts a browser and loads plotly.js.</summary>
    /// <exception cref="PictureException">There is no browser or no plotly.js, or the browser does not start.</exception>
    public static async Task<FigurePainter> StartAsync(CancellationToken cancellation)
    {
        var program = SystemBrowser.TryFind() ?? throw new PictureException(SystemBrowser.NotFound);
        using var plotly = PlotlyScript.TryOpen() ?? throw new PictureException(NoScript);
        using var limit = Limit(cancellation);
        BrowserProcess? browser = null;
        DevTools? tools = null;
        try
        {
            browser = await BrowserProcess.StartAsync(program, limit.Token).ConfigureAwait(false);
            tools = await DevTools.ConnectAsync(browser.Address, limit.Token).ConfigureAwait(false);
            var target = await tools.CallAsync("Target.createTarget", new() { ["url"] = "about:blank" }, session: null, limit.Token).ConfigureAwait(false);
            var attached = await tools.CallAsync(
                "Target.attachToTarget", new() { ["targetId"] = target.TextOf("targetId"), ["flatten"] = true }, session: null, limit.Token).ConfigureAwait(false);
            var painter = new FigurePainter(browser, tools, attached.TextOf("sessionId"));
            await painter.EvaluateAsync(ReadText(plotly) + "\n;0", limit.Token).ConfigureAwait(false);
            (browser, tools) = (null, null);
            return painter;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw TooSlow("start");
        }
        finally
        {
            tools?.Dispose();
            if (browser is not null)
            {
                await browser.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Draws a figure. The same figure gives the same bytes on one machine.</summary>
    /// <exception cref="PictureException">The browser cannot draw it, or has ended.</exception>
    public async Task<Picture> DrawAsync(FigureDrawing drawing, CancellationToken cancellation)
    {
        using var limit = Limit(cancellation);
        try
        {
            var drawn = await EvaluateAsync($"({Script})({Request(drawing).ToJsonString()})", limit.Token).ConfigureAwait(false);
            return new Picture(
                SvgDigest.Add(drawn!.TextOf("svg"), drawing),
                PngDigest.Add(Convert.FromBase64String(drawn!.TextOf("png")), drawing.Digest));
        }
        catch (PictureException problem)
        {
            throw new PictureException($"{drawing.FigureId}, {drawing.Look.Name}: {problem.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw TooSlow($"draw {drawing.FigureId}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _tools.Dispose();
        await _browser.DisposeAsync().ConfigureAwait(false);
    }

    private static JsonObject Request(FigureDrawing drawing) => new()
    {
        ["figure"] = drawing.Render.DeepClone(),
        ["width"] = drawing.Look.Width,
        ["height"] = drawing.Height,
        ["background"] = drawing.Look.Background,
        ["scale"] = FigureDrawing.Scale,
        ["seed"] = uint.Parse(drawing.Digest[..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
    };

    private async Task<JsonNode?> EvaluateAsync(string script, CancellationToken cancellation)
    {
        var answer = await _tools.CallAsync(
            "Runtime.evaluate",
            new() { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true },
            _page,
            cancellation).ConfigureAwait(false);
        return answer["exceptionDetails"] is { } problem
            ? throw new PictureException($"plotly.js failed: {problem["exception"]?["description"] ?? problem["text"]}")
            : answer["result"]?["value"];
    }

    private static CancellationTokenSource Limit(CancellationToken cancellation)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeLimit);
        return limit;
    }

    private static PictureException TooSlow(string work) =>
        new(FormattableString.Invariant($"The browser did not {work} within {TimeLimit.TotalSeconds} seconds."));

    private static string ReadText(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
