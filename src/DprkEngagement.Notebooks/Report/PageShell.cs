namespace DprkEngagement.Notebooks;

/// <summary>What every page of the report has in common: the head with its content policy, and the foot.</summary>
internal static class PageShell
{
    public const string SiteTitle = "Has North Korea moved from hedging to aligning with Russia?";

    // Nothing but the report's own files is loaded and no inline script runs. 'file:' beside 'self' because a page
    // opened from disk has no origin in some browsers. Styles may stand inline: plotly.js sets them on its marks.
    private const string Policy =
        "default-src 'none'; script-src 'self' file:{0}; style-src 'self' file: 'unsafe-inline'; img-src data:; "
        + "base-uri 'none'; form-action 'none'";

    /// <param name="title">The page's title.</param>
    /// <param name="body">What stands between head and foot.</param>
    /// <param name="withCharts">Whether it needs the drawing script.</param>
    /// <param name="cdn">Whether that comes from the network, since the report has no copy.</param>
    public static Markup Page(string title, Markup body, bool withCharts, bool cdn)
    {
        var policy = Policy.Replace("{0}", cdn ? " " + PlotlyScript.CdnUrl : "", StringComparison.Ordinal);
        var drawing = (withCharts, cdn) switch
        {
            (false, _) => Markup.Empty,
            (true, false) => Markup.Of($"<script defer src=\"assets/plotly.min.js\"></script>\n"),
            (true, true) => Markup.Of($"<script defer src=\"{PlotlyScript.CdnUrl}\" integrity=\"{PlotlyScript.Integrity}\" crossorigin=\"anonymous\"></script>\n"),
        };
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <link rel="stylesheet" href="assets/report.css">
            <script src="assets/marks.js"></script>
            <script src="assets/report.js"></script>
            {drawing}</head>
            <body>
            {body}<footer>
            <p>Made from the project's notebooks and tables. Every mark on a chart leads to rows of the data, every row to its sources.</p>
            <p>Data: CC BY 4.0. Code: MIT. Charts are drawn with plotly.js {PlotlyScript.Version} (MIT).</p>
            </footer>
            </body>
            </html>

            """);
    }
}
