namespace DprkEngagement.Cli.Report;

/// <summary>A cell's outputs on a page: charts, pictures, tables, text. What cannot be shown is named.</summary>
internal static partial class Outputs
{
    private const string PlotlyType = "application/vnd.plotly.v1+json";

    /// <summary>The outputs of a code cell; none for another cell.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject cell) => (cell["outputs"] as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>The source of a cell.</summary>
    public static string Source(JsonObject cell) => Joined(cell["source"]) ?? "";

    /// <summary>The tags of a cell.</summary>
    public static IEnumerable<string> Tags(JsonObject cell) =>
        ((cell["metadata"] as JsonObject)?["tags"] as JsonArray)?.Select(tag => tag?.ToString() ?? "") ?? [];

    /// <summary>An output's text in a MIME type, or null where it has none.</summary>
    public static string? Text(JsonObject output, string type) => Joined((output["data"] as JsonObject)?[type]);

    /// <summary>Whether an output is drawn by plotly.js.</summary>
    public static bool IsChart(JsonObject output) =>
        PageFigure.IsChart(Text(output, "text/html")) || (output["data"] as JsonObject)?[PlotlyType] is JsonObject;

    /// <summary>An output on a page.</summary>
    /// <param name="output">The output, as nbformat 4 has it.</param>
    /// <param name="places">Ids that the page has already; those of charts are added.</param>
    /// <param name="pages">File names of notebooks with their pages.</param>
    public static Markup ToMarkup(JsonObject output, ISet<string> places, IReadOnlyDictionary<string, string> pages) =>
        (string?)output["output_type"] switch
        {
            "stream" => Stream(output),
            "error" => Error(output),
            _ => Display(output, places, pages),
        };

    private static Markup Display(JsonObject output, ISet<string> places, IReadOnlyDictionary<string, string> pages)
    {
        var html = Text(output, "text/html");
        if (PageFigure.TryRewrite(html, name => Place(name, places), pages) is { } figure)
            return figure;

        if ((output["data"] as JsonObject)?[PlotlyType] is JsonObject plain && plain["data"] is JsonArray)
            return PageFigure.OfPlotly(plain, Text(output, "text/plain") ?? "Chart", Place("chart", places));

        if (html is not null && SafeHtml.TryRewrite(html, pages) is { } rewritten)
        {
            // Ours has its own places for what is wide; other HTML gets one.
            var scrolls = html.Contains("\"dprk-", StringComparison.Ordinal) ? "" : " tabindex=\"0\"";
            return Markup.Of($"<div class=\"output html\"{new Markup(scrolls)}>\n{rewritten}</div>\n");
        }

        foreach (var type in (string[])["image/png", "image/jpeg", "image/gif", "image/svg+xml"])
        {
            if (Text(output, type) is { } picture && Prose.TryPicture(Address(type, picture)) is { } address)
                return Markup.Of($"<p class=\"output\"><img src=\"{address}\" alt=\"{Text(output, "text/plain")}\"></p>\n");
        }

        if (Text(output, "text/markdown") is { } markdown)
            return Markup.Of($"<div class=\"output prose\">\n{Prose.ToMarkup(markdown, pages)}</div>\n");

        var types = (output["data"] as JsonObject)?.Select(one => one.Key) ?? [];
        return Text(output, "text/plain") is { } text
            ? Markup.Of($"<pre class=\"output\" tabindex=\"0\">{text}</pre>\n")
            : Markup.Of($"<p class=\"output\">This output can be shown in a notebook only ({string.Join(", ", types)}).</p>\n");
    }

    private static Markup Stream(JsonObject output)
    {
        var name = (string?)output["name"] == "stderr" ? "stderr" : "stdout";
        return Markup.Of($"<pre class=\"output {name}\" tabindex=\"0\">{Plain(Joined(output["text"]))}</pre>\n");
    }

    private static Markup Error(JsonObject output) => Markup.Of($"""
        <div class="output failure">
        <p><strong>This step failed.</strong> {Plain((string?)output["evalue"])}</p>
        <details>
        <summary>{Plain((string?)output["ename"])}</summary>
        <pre tabindex="0">{Plain(Joined(output["traceback"]))}</pre>
        </details>
        </div>

        """);

    // SVG is stored as text, the others in base64.
    private static string Address(string type, string content) => type == "image/svg+xml"
        ? $"data:{type};base64,{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(content))}"
        : $"data:{type};base64,{content.ReplaceLineEndings("")}";

    private static string Place(string name, ISet<string> places)
    {
        var plain = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));
        var place = plain;
        for (var number = 2; !places.Add(place); number++)
            place = FormattableString.Invariant($"{plain}-{number}");

        return place;
    }

    private static string? Joined(JsonNode? text) => text switch
    {
        JsonArray lines => string.Concat(lines.Select(line => line?.ToString())),
        JsonValue value => value.ToString(),
        _ => null,
    };

    // Terminals' colour codes have no meaning on a page.
    private static string Plain(string? text) => EscapeSequence().Replace(text ?? "", "");

    [GeneratedRegex(@"\x1B\[[0-9;]*[A-Za-z]")]
    private static partial Regex EscapeSequence();
}
