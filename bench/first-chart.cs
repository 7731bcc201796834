#:package PuppeteerSharp
#:package Microsoft.Extensions.Logging
#:package WebDriverBiDi
#:property GenerateDocumentationFile=false
// dotnet run bench/first-chart.cs -- FOLDER: milliseconds from opening each page of a report on disk until its first chart is
// painted and until the last is, the median of five; and the same for a blank page that loads plotly.js.
using System.Globalization;
using PuppeteerSharp;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = Path.GetFullPath(args[0]);
var path = new[] { "CHROMIUM", "CHROME_PATH" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(File.Exists)
    ?? new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.First(File.Exists);
await using var browser = await Puppeteer.LaunchAsync(new LaunchOptions
{
    ExecutablePath = path,
    Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});
var blank = Path.Combine(folder, "blank-plotly.html");
await File.WriteAllTextAsync(blank, """
    <!DOCTYPE html><script src="assets/plotly.min.js" defer></script>
    <script>addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => performance.mark('dprk-chart'))));</script>
    """);
try
{
    foreach (var page in Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal))
    {
        var times = new List<double[]>();
        for (var run = 0; run < 5; run++)
        {
            times.Add(await OpenAsync(page));
        }

        if (times[0].Length > 0)
        {
            double Median(Func<double[], double> of) => times.Select(of).Order().ElementAt(2);
            Console.WriteLine($"{Path.GetFileName(page),-40} first {Median(one => one[0]),6:0} ms   last {Median(one => one[^1]),6:0} ms   charts {times[0].Length}");
        }
    }
}
finally
{
    File.Delete(blank);
}

async Task<double[]> OpenAsync(string file)
{
    await using var page = await browser.NewPageAsync();
    await page.SetViewportAsync(new ViewPortOptions { Width = 1280, Height = 800 });
    await page.GoToAsync(new Uri(file).AbsoluteUri);
    for (var tries = 0; tries < 200; tries++)
    {
        var marks = await page.EvaluateExpressionAsync<string>("performance.getEntriesByName('dprk-chart').map((mark) => mark.startTime).join(' ')");
        var done = marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse).ToArray();
        var charts = await page.EvaluateExpressionAsync<int>("Math.max(document.querySelectorAll('.dprk-plot').length, location.pathname.endsWith('blank-plotly.html') ? 1 : 0)");
        if (done.Length >= charts)
        {
            return done;
        }

        await Task.Delay(50);
    }

    throw new TimeoutException(file);
}
