using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>Writes the report: a static site that opens from disk, without a network.</summary>
public static class ReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes an index and a page for every notebook, and what they need beside them. The same runs give the same
    /// bytes. Files of an earlier report are replaced; others in the folder are left alone.
    /// </summary>
    /// <param name="runs">The executed notebooks, in reading order.</param>
    /// <param name="folder">Where to write; made when it is missing.</param>
    /// <returns>The index and what the user should be told.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static ReportResult Write(IReadOnlyList<NotebookRun> runs, string folder)
    {
        Directory.CreateDirectory(folder);
        var withScript = ReportAssets.Write(folder);
        var notebooks = runs.Zip(PageName.For(runs.Select(run => run.Path)), NotebookSummary.Of).ToList();
        for (var i = 0; i < notebooks.Count; i++)
        {
            var body = NotebookPage.Body(notebooks[i], notebooks.ElementAtOrDefault(i - 1), notebooks.ElementAtOrDefault(i + 1));
            WritePage(folder, notebooks[i].Page, notebooks[i].Title, body, notebooks[i].Figures.Count > 0, withScript);
        }

        WritePage(folder, PageName.Index, PageShell.SiteTitle, IndexPage.Body(notebooks), withCharts: false, withScript);
        return new ReportResult(
            Path.GetFullPath(Path.Combine(folder, PageName.Index)),
            withScript || notebooks.All(notebook => notebook.Figures.Count == 0)
                ? []
                : ["The report's charts are loaded from a CDN and need a network: npm could not fetch plotly.js when this program was built. Install Node.js with npm and build again to have them offline."]);
    }

    private static void WritePage(string folder, string name, string title, Markup body, bool withCharts, bool withScript)
    {
        var page = PageShell.Page(title, body, withCharts, cdn: withCharts && !withScript);
        File.WriteAllText(Path.Combine(folder, name), page.Text, Utf8);
    }
}
