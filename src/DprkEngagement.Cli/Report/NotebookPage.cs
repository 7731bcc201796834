namespace DprkEngagement.Cli.Report;

/// <summary>A notebook as a chapter of the report.</summary>
internal sealed record Chapter(NotebookDocument Notebook, string? Failure, bool IsNew = true)
{
    /// <summary>Cells with this tag speak of the notebook itself and stay out of the report.</summary>
    private const string NotebookOnly = "notebook-only";

    public string FileName => Path.GetFileName(Notebook.Path);

    public string Title => Texts().Select(Prose.Title).OfType<string>().FirstOrDefault() ?? Path.GetFileNameWithoutExtension(FileName);

    public string? Lead => Texts().Select(Prose.FirstParagraph).OfType<string>().FirstOrDefault();

    public bool HasCharts => Notebook.Cells.SelectMany(cell => cell.Outputs).Any(Outputs.IsChart);

    /// <summary>What of the notebook is in the report.</summary>
    public IEnumerable<NotebookCell> Cells => Notebook.Cells.Where(cell =>
        cell.Metadata["tags"] is not JsonArray tags || !tags.Any(tag => NotebookJson.Join(tag) == NotebookOnly));

    /// <summary>A sentence for each cell with an output of which the page lacks something.</summary>
    public IEnumerable<string> Lacking() => (
        from cell in Cells
        from output in cell.Outputs
        where Outputs.IsLacking(output, Addresses(cell, new Dictionary<string, string>()))
        let forms = string.Join(", ", output.MimeTypes)
        select Invariant($"{FileName}, cell {cell.Number}: the report cannot show all of an output ({forms}); the notebook has it."))
        .Distinct();

    /// <summary>Where links and pictures of a cell lead.</summary>
    public Addresses Addresses(NotebookCell cell, IReadOnlyDictionary<string, string> pages) =>
        new(pages, Path.GetDirectoryName(Path.GetFullPath(Notebook.Path))!, cell.Json["attachments"] as JsonObject);

    /// <summary>A chapter that was not run; null where there is no notebook that can be read.</summary>
    public static Chapter? TryLoad(string path)
    {
        try
        {
            return new Chapter(NotebookDocument.Load(path), null, IsNew: false);
        }
        catch (Exception problem) when (problem is NotebookException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private IEnumerable<string> Texts() => Notebook.Cells.Where(cell => cell.IsProse).Select(cell => cell.Source);
}

/// <summary>The pages of notebooks: prose and outputs in order, the code folded at the end.</summary>
internal sealed partial class NotebookPage(IReadOnlyList<Chapter> chapters, IReadOnlyDictionary<string, string> pages)
{
    public Markup Chapter(int index) => Markup.Of($"""
        <main id="main">
        <p class="kick">Chapter {index} of {chapters.Count - 1}</p>
        {Body(chapters[index])}{Code(chapters[index])}</main>
        <nav class="turn" aria-label="Chapters">
        {Turn(chapters.Take(index).LastOrDefault(HasPage), "Before", "prev")}{
            Turn(chapters.Skip(index + 1).FirstOrDefault(HasPage), "Next", "next")}</nav>

        """);

    /// <summary>The first page: the first notebook, its answer beside its picture, then the way to the chapters.</summary>
    public Markup Front() => Front(
        new Markup(Answer().Replace(Body(chapters[0], front: true).Text, "<h1 class=\"sentence\">$1</h1>", 1)), Code(chapters[0]));

    /// <summary>A first page where the first notebook has never been run.</summary>
    public Markup FrontWithoutAnswer() => Front(Markup.Of($"""
        <div class="prose">
        <h1>{PageShell.SiteTitle}</h1>
        <p>The answer is not here yet: ‘dprk rerun’ makes its page and those of all chapters.</p>
        </div>

        """), Markup.Empty);

    /// <summary>The way to the chapters, each with its first sentence.</summary>
    public Markup List() => Markup.Of($"""
        <ol class="chapters">
        {chapters.Index().Skip(1).Where(one => HasPage(one.Item)).Select(one => Link(one.Item, one.Index))}</ol>
        """);

    private Markup Front(Markup body, Markup code) => Markup.Of($"""
        <main id="main">
        {body}<section class="after" id="chapters">
        <h2>The chapters</h2>
        {List()}
        </section>
        {code}</main>

        """);

    private Markup Body(Chapter chapter, bool front = false)
    {
        var places = new HashSet<string>(StringComparer.Ordinal) { "main", "chapters" };
        var cells = chapter.Cells.ToList();
        // Of the front page the heading is the question, which the answer repeats, and the first outputs stand side by side.
        if (front && cells.Find(cell => cell.IsProse) is { } heading)
            cells.Remove(heading);

        var parts = cells.ConvertAll(cell => cell.IsProse
            ? Markup.Of($"<div class=\"prose\">\n{Prose.ToMarkup(cell.Source, chapter.Addresses(cell, pages))}</div>\n")
            : Markup.Join(cell.Outputs.Select(output => Outputs.ToMarkup(output, places, chapter.Addresses(cell, pages)))));
        var first = front ? cells.TakeWhile(cell => !cell.IsProse).Count() : 0;
        var top = first == 0 ? Markup.Empty : Markup.Of($"<div class=\"top\">\n{parts.Take(first)}</div>\n");
        parts = [top, .. parts.Skip(first)];
        if (chapter.Failure is { } failure)
            parts.Insert(0, Markup.Of($"<p class=\"failure\"><strong>This notebook was not run to its end.</strong> {failure}</p>\n"));

        return Markup.Join(parts);
    }

    private bool HasPage(Chapter chapter) => pages.ContainsKey(chapter.FileName);

    private Markup Link(Chapter chapter, int number) => Markup.Of($"""
        <li><a href="{pages[chapter.FileName]}">{number} {chapter.Title}<span>{Sentence().Match(chapter.Lead ?? "").Value}</span></a></li>

        """);

    private Markup Turn(Chapter? chapter, string word, string relation) => chapter is null
        ? Markup.Empty
        : Markup.Of($"<a rel=\"{relation}\" href=\"{pages[chapter.FileName]}\"><span>{word}</span>{chapter.Title}</a>\n");

    private static Markup Code(Chapter chapter)
    {
        var code = chapter.Notebook.CodeCells.Select(cell => cell.Source).Where(text => text.Trim().Length > 0).ToList();
        return code.Count == 0 ? Markup.Empty : Markup.Of($"""
            <details class="code">
            <summary>The code behind this page, in C#</summary>
            {code.Select(text => Markup.Of($"<pre tabindex=\"0\"><code>{CodeMarkup.Of(text)}</code></pre>\n"))}</details>

            """);
    }

    // In a notebook the question is the heading, on the page the answer.
    [GeneratedRegex("<p class=\"sentence\">(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Answer();

    // The first; all where none ends.
    [GeneratedRegex(@"^.*?(?:[.?!](?=\s|$)|\z)", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
