namespace DprkEngagement.Notebooks;

/// <summary>The page of one notebook: its prose, its code folded, its outputs.</summary>
internal static class NotebookPage
{
    /// <param name="notebook">The notebook.</param>
    /// <param name="previous">The notebook before it, or null.</param>
    /// <param name="next">The notebook after it, or null.</param>
    public static Markup Body(NotebookSummary notebook, NotebookSummary? previous, NotebookSummary? next)
    {
        var figures = new Queue<PageFigure>(notebook.Figures);
        return Markup.Of($"""
            <header class="site"><a href="{PageName.Index}">{PageShell.SiteTitle}</a></header>
            <main>
            <p class="kicker">Notebook <code>{Path.GetFileName(notebook.Run.Path)}</code></p>
            {(notebook.HasTitle ? Markup.Empty : Markup.Of($"<h1>{notebook.Title}</h1>\n"))}{RunNotice.Of(notebook.Run)}{notebook.Run.Executed.Cells.Select(cell => Cell(cell, figures))}<p class="unseen" id="keys">Arrow keys move from mark to mark; Enter goes to the row of a mark.</p>
            </main>
            <nav class="turn" aria-label="Notebooks">
            {Turn(previous, "Previous", "prev")}{Turn(next, "Next", "next")}</nav>

            """);
    }

    private static Markup Cell(NotebookCell cell, Queue<PageFigure> figures) => cell.Kind switch
    {
        CellKind.Markdown => Markup.Of($"<section class=\"prose\">\n{Prose.ToMarkup(cell.Source)}</section>\n"),
        CellKind.Code => Markup.Join([Code(cell), .. cell.Outputs.Select(output => OutputMarkup.Of(output, figures))]),
        _ => Markup.Empty,
    };

    private static Markup Code(NotebookCell cell) => string.IsNullOrWhiteSpace(cell.Source)
        ? Markup.Empty
        : Markup.Of($"""
            <details class="code">
            <summary>Code, cell {cell.Number ?? 0}</summary>
            <pre tabindex="0"><code>{CodeMarkup.Of(cell.Source)}</code></pre>
            </details>

            """);

    private static Markup Turn(NotebookSummary? notebook, string word, string relation) => notebook is null
        ? Markup.Empty
        : Markup.Of($"<a rel=\"{relation}\" href=\"{notebook.Page}\"><span>{word}</span> {notebook.Title}</a>\n");
}
