using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DprkEngagement.Notebooks;

/// <summary>
/// A chart on a page: the place it is drawn in, its caption, its sources, its numbers, and its four looks as JSON for
/// assets/report.js.
/// </summary>
internal static class FigureMarkup
{
    // Leaves letters of all scripts readable, and escapes what could end the script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Markup Of(PageFigure placed)
    {
        var (id, figure, _) = placed;
        return Markup.Of($"""
            <figure class="chart" id="{id}" aria-labelledby="{id}-title">
            <h3 class="unseen" id="{id}-title">{figure.Title}</h3>
            <div class="plot" role="img" tabindex="0" aria-label="{figure.AltText}" aria-describedby="keys" data-figure="{id}-json" style="--wide:{figure.Height("wide-light")}px;--narrow:{figure.Height("narrow-light")}px"></div>
            <p class="unseen" role="status"></p>
            <noscript><p class="no-chart">The chart is drawn by a script, and scripts are off. Its numbers stand in the table below.</p></noscript>
            <figcaption>
            <p>{figure.Caption}</p>
            </figcaption>
            <div class="behind">
            <details class="numbers" open>
            <summary>Numbers <span class="count">{Count(figure.Table.Rows.Count, "row")}</span></summary>
            {ReportTable.ToMarkup(figure.Table)}</details>
            <details class="sources" open>
            <summary>Sources <span class="count">{figure.Sources.Count}</span></summary>
            <ul>
            {figure.Sources.Select(SourceItem)}</ul>
            </details>
            </div>
            <script type="application/json" id="{id}-json">{new Markup(figure.Renders.ToJsonString(Json))}</script>
            </figure>

            """);
    }

    private static Markup SourceItem(ReportSource source) => Markup.Of(
        $"<li data-source=\"{source.Id}\">{source.Publisher}: {SafeLink.To(source.Url, Markup.Encode(source.Title))}{Address(source)}{Published(source)}{Rows(source)}</li>\n");

    // An address that may not be a link is still shown: it is what the row rests on.
    private static Markup Address(ReportSource source) =>
        source.Url is null || SafeLink.TryHref(source.Url) is not null ? Markup.Empty : Markup.Of($" ({source.Url})");

    private static Markup Rows(ReportSource source) => source.Rows.Count == 0
        ? Markup.Empty
        : Markup.Of($" <span class=\"rows\">{source.Rows.Select(id => Markup.Of($"<code>{id}</code> "))}</span>");

    private static string Published(ReportSource source) =>
        DateOnly.TryParseExact(source.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? ", " + day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
            : "";

    private static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
