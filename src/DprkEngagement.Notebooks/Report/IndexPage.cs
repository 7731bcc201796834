namespace DprkEngagement.Notebooks;

/// <summary>The report's first page: every notebook with its first paragraph and its charts.</summary>
internal static class IndexPage
{
    public static Markup Body(IReadOnlyList<NotebookSummary> notebooks) => Markup.Of($"""
        <main class="index">
        <h1>{PageShell.SiteTitle}</h1>
        <p class="lead">The record of who met whom, and of who claimed what about troops and munitions: charted from sourced tables, one notebook a chapter.</p>
        <ol class="notebooks">
        {notebooks.Select(Notebook)}</ol>
        </main>

        """);

    private static Markup Notebook(NotebookSummary notebook) => Markup.Of($"""
        <li>
        <div>
        <h2><a href="{notebook.Page}">{notebook.Title}</a></h2>
        {RunNotice.Of(notebook.Run)}{(notebook.Lead is null ? Markup.Empty : Markup.Of($"<p>{notebook.Lead}</p>\n"))}</div>
        {Charts(notebook)}</li>

        """);

    private static Markup Charts(NotebookSummary notebook) => notebook.Figures.Count == 0
        ? Markup.Empty
        : Markup.Of($"""
            <ul aria-label="Charts">
            {notebook.Figures.Select(figure => Markup.Of($"<li><a href=\"{notebook.Page}#{figure.Id}\">{figure.Figure.Title}</a></li>\n"))}</ul>

            """);
}
