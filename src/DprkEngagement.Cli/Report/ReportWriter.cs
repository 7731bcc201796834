namespace DprkEngagement.Cli.Report;

/// <summary>Writes the report: a static site that opens from disk, without a network.</summary>
internal static partial class ReportWriter
{
    /// <summary>Writes a page for every notebook that was run, the first of all as the front page, and what they need beside them. The same
    /// notebooks give the same bytes. Files of an earlier report are replaced; others in the folder are left alone. Where the first was not
    /// run, its page stays, but for the list of the chapters, or is only that list.</summary>
    public static string Write(IReadOnlyList<Chapter> chapters, EngagementData data, string folder)
    {
        WriteAssets(Directory.CreateDirectory(Path.Combine(folder, "assets")).FullName);
        var pages = PageNames(chapters);
        foreach (var absent in chapters.Skip(1).Where(chapter => !chapter.IsNew && !File.Exists(PathOf(chapter))).ToList())
            pages.Remove(absent.FileName);

        var page = new NotebookPage(chapters, pages);
        var stand = $"Data {data.Version}, searched to {DateText.Prose(data.SearchedUntil)}";
        Parallel.ForEach(chapters.Index().Where(one => one.Item.IsNew), one =>
        {
            var (index, chapter) = one;
            var body = index == 0 ? page.Front() : page.Chapter(index);
            var title = index == 0 ? PageShell.SiteTitle : $"{chapter.Title} · {PageShell.SiteTitle}";
            body = Markup.Of($"{body}{Rows(body.Text, data)}");
            File.WriteAllText(PathOf(chapter), PageShell.Page(title, stand, body, chapter.HasCharts, front: index == 0).Text);
        });
        if (!chapters[0].IsNew)
        {
            var front = PathOf(chapters[0]);
            File.WriteAllText(front, File.Exists(front)
                ? ListOfChapters().Replace(File.ReadAllText(front), page.List().Text.Replace("$", "$$", StringComparison.Ordinal))
                : PageShell.Page(PageShell.SiteTitle, stand, page.FrontWithoutAnswer(), withCharts: false, front: true).Text);
        }

        return PathOf(chapters.First(chapter => chapter.IsNew));

        string PathOf(Chapter chapter) => Path.GetFullPath(Path.Combine(folder, pages[chapter.FileName]));
    }

    /// <summary>A name for a page or a place: of the signs of ASCII only letters, digits, hyphens and underscores stay, of other scripts
    /// all; numbered where it is taken.</summary>
    public static string Unused(string name, ISet<string> taken)
    {
        var plain = string.Concat(name.Select(letter =>
            !char.IsAscii(letter) || char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));
        var unused = plain;
        for (var number = 2; !taken.Add(unused); number++)
            unused = $"{plain}-{number}";

        return unused;
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

    private static Dictionary<string, string> PageNames(IReadOnlyList<Chapter> chapters)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "index" };
        return chapters.Index().ToDictionary(one => one.Item.FileName, one =>
            one.Index == 0 ? "index.html" : Unused(Path.GetFileNameWithoutExtension(one.Item.FileName), taken) + ".html");
    }

    private static void WriteAssets(string folder)
    {
        var css = string.Concat(new[] { "figure.css", "table.css", "answer.css" }.Select(Assets.Read)) + Own("report.css");
        File.WriteAllText(Path.Combine(folder, "report.css"), css);
        File.WriteAllText(Path.Combine(folder, "report.js"), Own("report.js"));
        File.WriteAllText(Path.Combine(folder, "figure.js"), Assets.Read("figure.js"));
        using var plotly = Assets.OpenPlotly();
        using var file = File.Create(Path.Combine(folder, "plotly.min.js"));
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

    [GeneratedRegex("<ol class=\"chapters\">[\\s\\S]*?</ol>")]
    private static partial Regex ListOfChapters();
}
