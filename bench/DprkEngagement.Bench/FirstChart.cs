using System.Globalization;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Bench;

/// <summary>
/// How long it takes from opening a page of the report on disk until its first chart is painted, in a browser that has
/// shown nothing before.
/// </summary>
internal static class FirstChart
{
    private const int Turns = 5;

    // A chart that stands when a frame begins is painted with it; the message comes right after.
    private const string Watch =
        """
        const painted = new MessageChannel();
        painted.port1.onmessage = () => { globalThis.firstChart = performance.now(); };
        const look = () => document.querySelector('.plot svg.main-svg text') ? painted.port2.postMessage('') : requestAnimationFrame(look);
        requestAnimationFrame(look);
        """;

    private const string Wait =
        "new Promise((done) => { const timer = setInterval(() => { if (globalThis.firstChart) { clearInterval(timer); done(globalThis.firstChart); } }, 5); })";

    /// <param name="report">The report's folder.</param>
    public static async Task<int> RunAsync(string report)
    {
        if (SystemBrowser.TryFind() is not { } browser)
        {
            Console.WriteLine(SystemBrowser.NotFound);
            return 1;
        }

        foreach (var page in Directory.EnumerateFiles(report, "*.html").Where(HasCharts).Order(StringComparer.Ordinal))
        {
            var times = new List<(double Elapsed, double Processor)>();
            for (var turn = 0; turn < Turns; turn++)
            {
                times.Add(await OfAsync(browser, new Uri(Path.GetFullPath(page))));
            }

            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"first chart of {Path.GetFileNameWithoutExtension(page)}: fastest {times[0].Elapsed:0} ms ({times[0].Processor:0} ms of processor time), middle {times[Turns / 2].Elapsed:0} ms of {Turns}"));
        }

        return 0;
    }

    private static bool HasCharts(string page) => File.ReadAllText(page).Contains("<figure class=\"chart\"", StringComparison.Ordinal);

    /// <returns>Milliseconds; the processor time is that of the page's main thread.</returns>
    private static async Task<(double Elapsed, double Processor)> OfAsync(string program, Uri page)
    {
        await using var browser = await BrowserProcess.StartAsync(program, CancellationToken.None);
        using var tools = await DevTools.ConnectAsync(browser.Address, CancellationToken.None);
        var target = await tools.CallAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, CancellationToken.None);
        var attached = await tools.CallAsync("Target.attachToTarget", new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true }, null, CancellationToken.None);
        var session = (string)attached["sessionId"]!;
        await tools.CallAsync(
            "Emulation.setDeviceMetricsOverride",
            new() { ["width"] = 1280, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = false },
            session,
            CancellationToken.None);
        await tools.CallAsync("Performance.enable", [], session, CancellationToken.None);
        await tools.CallAsync("Page.enable", [], session, CancellationToken.None);
        await tools.CallAsync("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = Watch }, session, CancellationToken.None);
        await tools.CallAsync("Page.navigate", new() { ["url"] = page.AbsoluteUri }, session, CancellationToken.None);
        var answer = await tools.CallAsync("Runtime.evaluate", new() { ["expression"] = Wait, ["awaitPromise"] = true, ["returnByValue"] = true }, session, CancellationToken.None);
        var metrics = await tools.CallAsync("Performance.getMetrics", [], session, CancellationToken.None);
        var seconds = (double)metrics["metrics"]!.AsArray().Single(metric => (string)metric!["name"]! == "ThreadTime")!["value"]!;
        return ((double)answer["result"]!["value"]!, seconds * 1000);
    }
}
