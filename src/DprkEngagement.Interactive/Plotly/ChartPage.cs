namespace DprkEngagement.Interactive;

/// <summary>A figure as a page of its own.</summary>
internal static class ChartPage
{
    public static string Write(Figure figure) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{HtmlText.Encode(figure.Title)}</title></head>
        <body>
        {FigureHtml.Write(figure)}</body>
        </html>

        """.ReplaceLineEndings("\n");
}
