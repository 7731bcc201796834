namespace DprkEngagement.Cli.Report;

/// <summary>A cell's outputs on a page: charts, pictures, tables, text. What cannot be shown is named.</summary>
internal static partial class Outputs
{
    /// <summary>Whether an output is drawn by plotly.js.</summary>
    public static bool IsChart(NotebookOutput output) =>
        PageFigure.IsChart(output.Text("text/html")) || output.JsonOf(NotebookDocument.PlotlyType) is JsonObject;

    /// <summary>Whether a page lacks what an output shows in a notebook: its HTML runs a script, or all its forms are foreign.</summary>
    public static bool IsLacking(NotebookOutput output, Addresses addresses)
    {
        if (output.MimeTypes.Count == 0 || IsChart(output))
            return false;

        var html = output.Text("text/html");
        return Display(output, new HashSet<string>(), addresses) is null
            ? html is not null || output.Text("text/plain") is null
            : html is not null && !IsOurs(html) && ScriptThatRuns().IsMatch(html);
    }

    public static Markup ToMarkup(NotebookOutput output, ISet<string> places, Addresses addresses)
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
            _ => Display(output, places, addresses) ?? Text(),
        };

        Markup Text() => output.Text("text/plain") is { } text
            ? Markup.Of($"<pre class=\"output\" tabindex=\"0\">{text}</pre>\n")
            : Markup.Of($"<p class=\"output\">This output can be shown in a notebook only ({string.Join(", ", output.MimeTypes)}).</p>\n");

        // Terminals' colour codes have no meaning on a page.
        string Plain(string name) => EscapeSequence().Replace(NotebookJson.Join(output.Json[name]), "");
    }

    private static Markup? Display(NotebookOutput output, ISet<string> places, Addresses addresses)
    {
        var html = output.Text("text/html");
        if (PageFigure.TryRewrite(html, name => ReportWriter.Unused(name, places), addresses) is { } figure)
            return figure;

        if (output.JsonOf(NotebookDocument.PlotlyType) is JsonObject plain && plain["data"] is JsonArray)
            return PageFigure.OfPlotly(plain, output.Text("text/plain") ?? "Chart", ReportWriter.Unused("chart", places));

        if (html is not null && SafeHtml.TryRewrite(html, addresses) is { } rewritten)
        {
            // Ours has its own places for what is wide; other HTML gets one.
            var scrolls = IsOurs(html) ? "" : " tabindex=\"0\"";
            return Markup.Of($"<div class=\"output html\"{new Markup(scrolls)}>\n{rewritten}</div>\n");
        }

        foreach (var type in (string[])["image/png", "image/jpeg", "image/gif", "image/svg+xml"])
        {
            if (output.Text(type) is { } picture && Addresses.Data(Address(type, picture)) is { } address)
                return Markup.Of($"<p class=\"output\"><img src=\"{address}\" alt=\"{output.Text("text/plain")}\"></p>\n");
        }

        return output.Text("text/markdown") is { } markdown
            ? Markup.Of($"<div class=\"output prose\">\n{Prose.ToMarkup(markdown, addresses)}</div>\n")
            : null;
    }

    private static bool IsOurs(string html) => html.Contains("\"dprk-", StringComparison.Ordinal);

    // SVG is stored as text, the others in base64.
    private static string Address(string type, string content) => $"data:{type};base64,"
        + (type == "image/svg+xml" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(content)) : content.ReplaceLineEndings(""));

    [GeneratedRegex(@"<script(?![^>]*\bjson\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptThatRuns();

    [GeneratedRegex(@"\x1B\[[0-9;]*[A-Za-z]")]
    private static partial Regex EscapeSequence();
}
