namespace DprkEngagement.Cli.Report;

/// <summary>What stands around every page of the report.</summary>
internal static class PageShell
{
    public const string SiteTitle = "Has North Korea stopped hedging?";

    // The page's own files and nothing else: no script in the page, no request. Traces that plotly.js compiles for the graphics
    // card need eval.
    private const string Policy = "default-src 'none'; script-src 'self' file: 'unsafe-eval'; style-src 'self' file: 'unsafe-inline'; "
        + "img-src 'self' file: data: blob:; base-uri 'none'; form-action 'none'";

    private const string Plotly = "<script src=\"assets/plotly.min.js\" defer></script>\n";

    public static Markup Page(string title, string data, Markup body, bool withCharts, bool front) => Markup.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>{title}</title>
        <link rel="stylesheet" href="assets/report.css">
        {new Markup(withCharts ? Plotly : "")}<script src="assets/figure.js" defer></script>
        <script src="assets/report.js" defer></script>
        </head>
        <body{new Markup(front ? " class=\"front\"" : "")}>
        <a class="skip" href="#main">To the text</a>
        <header class="site"><a href="index.html">{SiteTitle}</a><span>{data} · <a href="index.html#chapters">Chapters</a></span></header>
        {body}<footer>
        <p>Every mark on a chart leads to rows of the data, every row to its sources: point at a mark, click it, or move with the
        arrow keys and press Enter.</p>
        <p>{data}. Data: CC BY 4.0. Code: MIT. Charts are drawn with plotly.js (MIT).</p>
        </footer>
        </body>
        </html>

        """);
}
