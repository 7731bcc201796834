using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace DprkEngagement.Cli.Report;

/// <summary>
/// A chart as a cell's text/html output carries it: its looks, its table, the rows behind its marks with their sources.
/// The page gets the same JSON without the packed plotly.js, and buttons that save it as picture, drawing and numbers.
/// </summary>
internal static partial class PageFigure
{
    // Leaves letters of all scripts readable, and escapes what could end the script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string[] Forms = ["png", "svg", "csv"];

    /// <returns>The figure's JSON, or null where the output is no chart of the library.</returns>
    public static JsonObject? TryRead(string? html)
    {
        if (html is null || Data().Match(html) is not { Success: true } match)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(match.Groups[1].Value) is JsonObject json && json["id"] is not null && json["looks"] is JsonObject ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The chart on a page.</summary>
    /// <param name="figure">What <see cref="TryRead"/> gave.</param>
    /// <param name="place">An id that no other element of the page has.</param>
    public static Markup ToMarkup(JsonObject figure, string place)
    {
        var title = Text(figure, "title");
        var table = figure["table"] as JsonObject;
        return Markup.Of($"""
            <figure class="chart" id="{place}" aria-label="{title}">
            <div class="dprk-figure" data-figure="{Text(figure, "id")}">
            <script type="application/json" class="dprk-data">{new Markup(figure.ToJsonString(Json))}</script>
            <noscript><p class="no-chart">{title}. The chart is drawn by a script, and scripts are off; its numbers stand below.</p></noscript>
            </div>
            <div class="under">{(table is null ? Markup.Empty : Numbers(title, table))}{Save(title)}</div>
            </figure>

            """);
    }

    // The page makes them when asked: nothing has to be drawn twice beforehand.
    private static Markup Save(string title) => Markup.Of($"""
        <span class="save">Save as {Forms.Select(form =>
            Markup.Of($"<button type=\"button\" data-save=\"{form}\">{form.ToUpperInvariant()}<span class=\"unseen\">: {title}</span></button> "))}</span>
        """);

    private static Markup Numbers(string title, JsonObject table)
    {
        var columns = Items(table, "columns").ToList();
        var numeric = columns.Select(column => (bool?)column["number"] ?? false).ToList();
        var rows = Items(table, "rows").ToList();
        return Markup.Of($"""
            <details>
            <summary>The {rows.Count} rows of the chart<span class="unseen">: {title}</span></summary>
            <div class="scroll output" tabindex="0" role="region" aria-label="Rows of the chart: {title}">
            <table>
            <thead><tr>{columns.Select(column => Markup.Of($"<th scope=\"col\">{Text(column, "header")}</th>"))}<th scope="col">Rows of the data</th></tr></thead>
            <tbody>
            {rows.Select(row => Row(row, numeric))}</tbody>
            </table>
            </div>
            </details>

            """);
    }

    private static Markup Row(JsonObject row, IReadOnlyList<bool> numeric)
    {
        var ids = (row["ids"] as JsonArray)?.Select(id => (string?)id ?? "").ToList() ?? [];
        var cells = (row["cells"] as JsonArray)?.Select((cell, index) =>
            Markup.Of($"<td{(numeric.ElementAtOrDefault(index) ? new Markup(" class=\"number\"") : Markup.Empty)}>{(string?)cell}</td>")) ?? [];
        return Markup.Of($"<tr data-ids=\"{string.Join(' ', ids)}\">{cells}<td class=\"ids\">{ids.Select(id => Markup.Of($"<code>{id}</code> "))}</td></tr>\n");
    }

    private static string Text(JsonObject json, string name) => (string?)json[name] ?? "";

    private static IEnumerable<JsonObject> Items(JsonObject json, string name) => (json[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    [GeneratedRegex(@"<script type=""application/json"" class=""dprk-data"">([\s\S]*?)</script>")]
    private static partial Regex Data();
}
