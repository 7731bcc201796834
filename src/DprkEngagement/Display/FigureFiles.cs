using System.Diagnostics;
using System.Net;

namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Saves a figure by the ending of the path: .png and .svg, drawn by the Chromium or Chrome of the system; .html, a page of
    /// its own that needs no network; .csv, its numbers. The same figure gives the same bytes.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="path">Where to; a file that is there is replaced.</param>
    /// <param name="look">For a picture: width and theme; 900 pixels on light where nothing is said.</param>
    /// <param name="scale">For .png: pixels of the file for each of the look.</param>
    /// <exception cref="ArgumentException">The path ends otherwise.</exception>
    /// <exception cref="InvalidOperationException">There is no browser to draw a picture.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(this Figure figure, string path, Look look = default, double scale = 2)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        File.WriteAllBytes(path, ending switch
        {
            ".csv" => Encoding.UTF8.GetBytes(figure.Table.ToCsv()),
            ".html" => Encoding.UTF8.GetBytes(Page(figure)),
            ".svg" => Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Draw(figure, look, "svg", 1)["data:image/svg+xml,".Length..])),
            ".png" => Convert.FromBase64String(Draw(figure, look, "png", scale)["data:image/png;base64,".Length..]),
            _ => throw new ArgumentException($"A figure is saved as .png, .svg, .html or .csv, not as '{ending}'.", nameof(path)),
        });
    }

    private static string Page(Figure figure) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{TableHtml.Encode(figure.Title)}}</title>
        <style>
        :root { color-scheme: light dark; }
        body { margin: 0; background: light-dark(#ffffff, #1e1e1e); color: light-dark(#1a1a1a, #f2f2f2); }
        </style>
        </head>
        <body>
        <main>
        {{FigureHtml.Live(figure)}}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    // The browser draws in a page without network, and gives back the picture as text.
    private static string Draw(Figure figure, Look look, string format, double scale)
    {
        var browser = SystemBrowser.TryFind() ?? throw new InvalidOperationException(SystemBrowser.NotFound);
        var chart = ChartJson.Of(figure.Chart(look));
        var layout = chart["layout"]!;
        layout["paper_bgcolor"] = look.Dark ? Ink.Dark.Back : Ink.Light.Back;
        var asked = new JsonObject
            { ["format"] = format, ["scale"] = scale, ["width"] = look.Width, ["height"] = layout["height"]!.DeepClone() };
        var folder = Directory.CreateTempSubdirectory("dprk-figure").FullName;
        try
        {
            using var plotly = new StreamReader(Assets.OpenPlotly());
            // Ids inside a drawing are drawn by lot; with a lot of its own a figure gives the same bytes.
            File.WriteAllText(Path.Combine(folder, "page.html"), $$"""
                <!DOCTYPE html><html><head><meta charset="utf-8"></head><body><script>
                let lot = 1; Math.random = () => (lot = lot * 16807 % 2147483647) / 2147483647;
                {{plotly.ReadToEnd()}}
                </script><script>
                Plotly.toImage({{ChartJson.Write(chart)}}, {{ChartJson.Write(asked)}})
                    .then((url) => { document.body.textContent = url; });
                </script></body></html>
                """);
            return Picture().Match(Run(browser, folder)) is { Success: true } found ? WebUtility.HtmlDecode(found.Value)
                : throw new InvalidOperationException("The browser drew no picture: " + browser);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string browser, string folder)
    {
        // In containers the user is root, and Chromium starts only without its sandbox; the page is our own.
        string[] sandbox = Environment.UserName == "root" ? ["--no-sandbox"] : [];
        using var process = Process.Start(new ProcessStartInfo(browser,
        [
            .. sandbox, "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--font-render-hinting=none",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--virtual-time-budget=20000", "--dump-dom",
            new Uri(Path.Combine(folder, "page.html")).AbsoluteUri,
        ]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        _ = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex("data:image/(png;base64|svg\\+xml),[^<]+")]
    private static partial Regex Picture();
}
