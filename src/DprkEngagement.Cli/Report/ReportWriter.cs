namespace DprkEngagement.Cli.Report;

/// <summary>Writes the report: a static site that opens from disk, without a network.</summary>
internal static partial class ReportWriter
{
    private const string Index = "index.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes a page for every notebook, the first of them as the front page, and what they need beside them. The same
    /// notebooks give the same bytes. Files of an earlier report are replaced; others in the folder are left alone.
    /// </summary>
    /// <param name="chapters">The executed notebooks in reading order, at least one.</param>
    /// <param name="data">The data that they were run on.</param>
    /// <param name="folder">Where to write; made when it is missing.</param>
    /// <returns>Path of the front page.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static string Write(IReadOnlyList<Chapter> chapters, EngagementData data, string folder)
    {
        Directory.CreateDirectory(folder);
        WriteAssets(folder);
        var pages = PageNames(chapters);
        var stand = $"Data {data.Version}, searched to {DateText.Prose(data.SearchedUntil)}";
        Parallel.For(0, chapters.Count, index =>
        {
            var chapter = chapters[index];
            var body = index == 0 ? NotebookPage.Front(chapters, pages) : NotebookPage.Chapter(chapters, index, pages);
            var title = index == 0 ? PageShell.SiteTitle : $"{chapter.Title} · {PageShell.SiteTitle}";
            var page = PageShell.Page(title, stand, Markup.Of($"{body}{Rows(body.Text, data)}"), chapter.HasCharts, front: index == 0);
            File.WriteAllText(Path.Combine(folder, pages[Path.GetFileName(chapter.Path)]), page.Text, Utf8);
        });

        return Path.GetFullPath(Path.Combine(folder, Index));
    }

    // What stands behind the rows of tables; a chart brings its own.
    private static Markup Rows(string body, EngagementData data)
    {
        var ids = RowsOf().Matches(Figure().Replace(body, "")).SelectMany(match => match.Groups[1].Value.Split(' ')).Distinct().ToList();
        return ids.Count == 0
            ? Markup.Empty
            : Markup.Of($"""
                <script type="application/json" id="rows">{new Markup(ChartJson.Write(RowSources.Of(data, ids)))}</script>

                """);
    }

    // Plain ASCII, so that a link needs no escaping; numbered where two would share a page.
    private static Dictionary<string, string> PageNames(IReadOnlyList<Chapter> chapters)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Index };
        foreach (var (index, chapter) in chapters.Index())
        {
            var name = Path.GetFileNameWithoutExtension(chapter.Path);
            var plain = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));
            var page = plain + ".html";
            for (var number = 2; !taken.Add(page); number++)
                page = FormattableString.Invariant($"{plain}-{number}.html");

            pages[Path.GetFileName(chapter.Path)] = index == 0 ? Index : page;
        }

        return pages;
    }

    private static void WriteAssets(string folder)
    {
        var assets = Directory.CreateDirectory(Path.Combine(folder, "assets")).FullName;
        var css = string.Concat(new[] { "figure.css", "table.css", "answer.css" }.Select(Assets.Read)) + Own("report.css");
        File.WriteAllText(Path.Combine(assets, "report.css"), css, Utf8);
        File.WriteAllText(Path.Combine(assets, "report.js"), Own("report.js"), Utf8);
        File.WriteAllText(Path.Combine(assets, "figure.js"), Assets.Read("figure.js"), Utf8);
        using var plotly = Assets.OpenPlotly();
        using var file = File.Create(Path.Combine(assets, "plotly.min.js"));
        plotly.CopyTo(file);
    }

    private static string Own(string name)
    {
        using var reader = new StreamReader(typeof(ReportWriter).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<tr[^>]* data-rows=\"([^\"]+)\"")]
    private static partial Regex RowsOf();

    [GeneratedRegex("<figure class=\"chart\"[\\s\\S]*?</figure>")]
    private static partial Regex Figure();
}
