namespace DprkEngagement.Cli.Report;

/// <summary>A notebook that was run, as a chapter of the report.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Notebook">The executed notebook.</param>
/// <param name="Failure">Why it was not run to its end, in a sentence; null where it was.</param>
internal sealed record Chapter(string Path, JsonObject Notebook, string? Failure)
{
    /// <summary>Cells in order.</summary>
    public IEnumerable<JsonObject> Cells => (Notebook["cells"] as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>Its heading of the first level; the file's name where there is none.</summary>
    public string Title =>
        Texts().Select(Prose.Title).FirstOrDefault(text => text is not null) ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Its first paragraph; null where there is none.</summary>
    public string? Lead => Texts().Select(Prose.FirstParagraph).FirstOrDefault(text => text is not null);

    /// <summary>Whether it draws a chart.</summary>
    public bool HasCharts => Cells.SelectMany(Outputs.Of).Any(Outputs.IsChart);

    private IEnumerable<string> Texts() => Cells.Where(cell => (string?)cell["cell_type"] == "markdown").Select(Outputs.Source);
}

/// <summary>The pages of notebooks: prose and outputs in order, the code folded at the end.</summary>
internal static partial class NotebookPage
{
    /// <summary>Cells with this tag speak of the notebook itself and stay out of the report.</summary>
    private const string NotebookOnly = "notebook-only";

    /// <summary>A chapter's page.</summary>
    public static Markup Chapter(IReadOnlyList<Chapter> chapters, int index, IReadOnlyDictionary<string, string> pages)
    {
        var chapter = chapters[index];
        return Markup.Of($"""
            <main id="main">
            <p class="kick">Chapter {index} of {chapters.Count - 1}</p>
            {Body(chapter, pages)}{Code(chapter)}</main>
            <nav class="turn" aria-label="Chapters">
            {Turn(chapters.ElementAtOrDefault(index - 1), "Before", "prev", pages)}{
                Turn(chapters.ElementAtOrDefault(index + 1), "Next", "next", pages)}</nav>

            """);
    }

    /// <summary>The first page: the first notebook, its answer beside its picture, then the way to the chapters.</summary>
    public static Markup Front(IReadOnlyList<Chapter> chapters, IReadOnlyDictionary<string, string> pages) => Markup.Of($"""
        <main id="main">
        {new Markup(Answer().Replace(Body(chapters[0], pages, front: true).Text, "<h1 class=\"sentence\">$1</h1>", 1))}<section class="after" id="chapters">
        <h2>The chapters</h2>
        <ol class="chapters">
        {chapters.Skip(1).Select((chapter, index) => Link(chapter, index + 1, pages))}</ol>
        </section>
        {Code(chapters[0])}</main>

        """);

    private static Markup Body(Chapter chapter, IReadOnlyDictionary<string, string> pages, bool front = false)
    {
        var places = new HashSet<string>(StringComparer.Ordinal) { "main", "chapters" };
        var parts = new List<Markup>();
        // The first outputs of the front page stand side by side; its heading is the question, which the answer repeats.
        var top = new List<Markup>();
        var heading = front;
        if (chapter.Failure is { } failure)
            parts.Add(Markup.Of($"<p class=\"failure\"><strong>This notebook was not run to its end.</strong> {failure}</p>\n"));

        void CloseTop()
        {
            if (top.Count > 0)
            {
                parts.Add(Markup.Of($"<div class=\"top\">\n{top}</div>\n"));
                top.Clear();
            }
        }

        foreach (var cell in chapter.Cells.Where(cell => !Outputs.Tags(cell).Contains(NotebookOnly)))
        {
            var isProse = (string?)cell["cell_type"] == "markdown";
            if (isProse && heading)
            {
                heading = false;
            }
            else if (isProse)
            {
                CloseTop();
                front = false;
                var prose = Prose.ToMarkup(Outputs.Source(cell), pages, cell["attachments"] as JsonObject);
                parts.Add(Markup.Of($"<div class=\"prose\">\n{prose}</div>\n"));
            }
            else
            {
                (front ? top : parts).AddRange(Outputs.Of(cell).Select(output => Outputs.ToMarkup(output, places, pages)));
            }
        }

        CloseTop();
        return Markup.Join(parts);
    }

    private static Markup Link(Chapter chapter, int number, IReadOnlyDictionary<string, string> pages) => Markup.Of($"""
        <li><a href="{PageOf(chapter, pages)}">{number} {chapter.Title}<span>{FirstSentence(chapter.Lead)}</span></a></li>

        """);

    private static string PageOf(Chapter chapter, IReadOnlyDictionary<string, string> pages) =>
        pages[System.IO.Path.GetFileName(chapter.Path)];

    private static string FirstSentence(string? text) =>
        text is null ? "" : Sentence().Match(text) is { Success: true } match ? match.Value : text;

    private static Markup Turn(Chapter? chapter, string word, string relation, IReadOnlyDictionary<string, string> pages) => chapter is null
        ? Markup.Empty
        : Markup.Of($"<a rel=\"{relation}\" href=\"{PageOf(chapter, pages)}\"><span>{word}</span>{chapter.Title}</a>\n");

    private static Markup Code(Chapter chapter)
    {
        var code = chapter.Cells.Where(cell => (string?)cell["cell_type"] == "code")
            .Select(Outputs.Source).Where(text => text.Trim().Length > 0).ToList();
        return code.Count == 0 ? Markup.Empty : Markup.Of($"""
            <details class="code">
            <summary>The code behind this page, in C#</summary>
            {code.Select(text => Markup.Of($"<pre tabindex=\"0\"><code>{CodeMarkup.Of(text)}</code></pre>\n"))}</details>

            """);
    }

    // In a notebook the question is the heading, on the page the answer.
    [GeneratedRegex("<p class=\"sentence\">(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^.*?[.?!](?=\s|$)", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
