namespace DprkEngagement.Notebooks;

/// <summary>What the index says about a notebook.</summary>
/// <param name="Run">The run.</param>
/// <param name="Page">File name of its page.</param>
/// <param name="Title">Its heading of the first level; the file's name where there is none.</param>
/// <param name="Lead">Its first paragraph; null where there is none.</param>
/// <param name="Figures">Its charts in order.</param>
internal sealed record NotebookSummary(
    NotebookRun Run,
    string Page,
    string Title,
    string? Lead,
    IReadOnlyList<PageFigure> Figures)
{
    public static NotebookSummary Of(NotebookRun run, string page)
    {
        var prose = run.Executed.Cells.Where(cell => cell.Kind == CellKind.Markdown).Select(cell => cell.Source).ToList();
        return new NotebookSummary(
            run,
            page,
            prose.Select(Prose.Title).FirstOrDefault(text => text is not null) ?? Path.GetFileNameWithoutExtension(run.Path),
            prose.Select(Prose.FirstParagraph).FirstOrDefault(text => text is not null),
            [.. FiguresOf(run)]);
    }

    /// <summary>Whether the title stands in the notebook's own prose.</summary>
    public bool HasTitle => Run.Executed.Cells.Any(cell => cell.Kind == CellKind.Markdown && Prose.Title(cell.Source) is not null);

    private static IEnumerable<PageFigure> FiguresOf(NotebookRun run)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "keys" };
        foreach (var json in run.Executed.Cells.SelectMany(cell => cell.Outputs).Select(output => output.Json(Figure.MimeType)))
        {
            if (json is not null && ReportFigure.TryParse(json) is { } figure)
            {
                yield return new PageFigure(PageName.Distinct(PageName.Plain(figure.Id), "", taken), figure, json);
            }
        }
    }
}
