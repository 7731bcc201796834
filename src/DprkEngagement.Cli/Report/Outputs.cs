namespace DprkEngagement.Cli.Report;

/// <summary>A cell's outputs on a page: charts, pictures, tables, text. What cannot be shown is named.</summary>
internal static partial class Outputs
{
    /// <summary>Whether an output is drawn by plotly.js.</summary>
    public static bool IsChart(NotebookOutput output) =>
        PageFigure.IsChart(output.Text("text/html")) || output.JsonOf(NotebookDocument.PlotlyType) is JsonObject;

    public static Markup ToMarkup(NotebookOutput output, ISet<string> places, IReadOnlyDictionary<string, string> pages)
    {
        return output.OutputType switch
        {
            "stream" => Markup.Of($"""
                <pre class="output {(Plain("name") == "stderr" ? "stderr" : "stdout")}" tabindex="0">{Plain("text")}</pre>

                """),
            "error" => Markup.Of($"""
                <div class="output failure">
                <p><strong>This step failed.</strong> {Plain("evalue")}</p>
                <details>
                <summary>{Plain("ename")}</summary>
                <pre tabindex="0">{Plain("traceback")}</pre>
                </details>
                </div>

                """),
            _ => Display(output, places, pages),
        };

        // Terminals' colour codes have no meaning on a page.
        string Plain(string name) => EscapeSequence().Replace(NotebookJson.Join(output.Json[name]), "");
    }

    private static Markup Display(NotebookOutput output, ISet<string> places, IReadOnlyDictionary<string, string> pages)
    {
        var html = output.Text("text/html");
        if (PageFigure.TryRewrite(html, name => ReportWriter.Unused(name, places), pages) is { } figure)
            return figure;

        if (output.JsonOf(NotebookDocument.PlotlyType) is JsonObject plain && plain["data"] is JsonArray)
            return PageFigure.OfPlotly(plain, output.Text("text/plain") ?? "Chart", ReportWriter.Unused("chart", places));

        if (html is not null && SafeHtml.TryRewrite(html, pages) is { } rewritten)
        {
            // Ours has its own places for what is wide; other HTML gets one.
            var scrolls = html.Contains("\"dprk-", StringComparison.Ordinal) ? "" : " tabindex=\"0\"";
            return Markup.Of($"<div class=\"output html\"{new Markup(scrolls)}>\n{rewritten}</div>\n");
        }

        foreach (var type in (string[])["image/png", "image/jpeg", "image/gif", "image/svg+xml"])
        {
            if (output.Text(type) is { } picture && Prose.TryPicture(Address(type, picture)) is { } address)
                return Markup.Of($"<p class=\"output\"><img src=\"{address}\" alt=\"{output.Text("text/plain")}\"></p>\n");
        }

        if (output.Text("text/markdown") is { } markdown)
            return Markup.Of($"<div class=\"output prose\">\n{Prose.ToMarkup(markdown, pages)}</div>\n");

        return output.Text("text/plain") is { } text
            ? Markup.Of($"<pre class=\"output\" tabindex=\"0\">{text}</pre>\n")
            : Markup.Of($"<p class=\"output\">This output can be shown in a notebook only ({string.Join(", ", output.MimeTypes)}).</p>\n");
    }

    // SVG is stored as text, the others in base64.
    private static string Address(string type, string content) => $"data:{type};base64,"
        + (type == "image/svg+xml" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(content)) : content.ReplaceLineEndings(""));

    [GeneratedRegex(@"\x1B\[[0-9;]*[A-Za-z]")]
    private static partial Regex EscapeSequence();
}
