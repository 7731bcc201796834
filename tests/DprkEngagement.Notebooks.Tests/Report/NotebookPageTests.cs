using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks.Tests.Report;

public class NotebookPageTests
{
    [Fact]
    public void Prose_is_rendered_code_is_folded_and_what_was_printed_is_shown()
    {
        var page = Page(
            ReportSample.Prose("## Head\n\nOne **bold** word."),
            ReportSample.Code("#load \"a.csx\"\nvar x = 1; // one", ReportSample.Stream("stdout", "a < b\n"), ReportSample.Stream("stderr", "\u001b[31mred\u001b[0m")));

        Assert.Contains("<h2>Head</h2>\n<p>One <strong>bold</strong> word.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<details class=\"code\">\n<summary>Code, cell 1</summary>\n<pre tabindex=\"0\"><code><span class=\"c-keyword\">#load &quot;a.csx&quot;\n</span><span class=\"c-keyword\">var</span> x = <span class=\"c-number\">1</span>; <span class=\"c-comment\">// one</span></code></pre>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output stdout\" tabindex=\"0\">a &lt; b\n</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output stderr\" tabindex=\"0\">red</pre>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_chart_stand_its_caption_its_numbers_with_row_ids_and_its_sources()
    {
        var page = Page(ReportSample.Code("x", ReportSample.Figure()));

        Assert.Contains("role=\"img\" tabindex=\"0\" aria-label=\"Alt word\"", page, StringComparison.Ordinal);
        Assert.Contains("style=\"--wide:500px;--narrow:400px\"", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>\n<p>Caption word</p>\n</figcaption>", page, StringComparison.Ordinal);
        Assert.Contains("<summary>Numbers <span class=\"count\">2 rows</span></summary>", page, StringComparison.Ordinal);
        Assert.Contains("<tr><td class=\"short\">Claimant word</td><td class=\"number\">11,000</td><td class=\"ids\"><code>c-1</code> <code>c-2</code> </td></tr>", page, StringComparison.Ordinal);
        Assert.Contains("<li data-source=\"s-1\">Publisher word: <a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">Source word</a>, 23 Oct 2024 <span class=\"rows\"><code>c-1</code> <code>c-3</code> </span></li>", page, StringComparison.Ordinal);
        Assert.Contains("<li data-source=\"s-2\">Yonhap: Undated</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_rests_on_many_rows_folds_their_ids()
    {
        var ids = string.Join(", ", Enumerable.Range(1, 7).Select(number => $"e-{number}"));

        var page = Page(ReportSample.Code("x", ReportSample.Display("text/html", $"<table><tr><th>N</th></tr><tr title=\"{ids}\"><td>7</td></tr><tr title=\"{ids[..^5]}\"><td>6</td></tr></table>")));

        Assert.Contains("<td class=\"number\">7</td><td class=\"ids\"><details><summary>7 rows</summary><code>e-1</code> ", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">6</td><td class=\"ids\"><code>e-1</code> ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_is_a_table_with_its_definition_below()
    {
        var html = "<style>p {}</style><table><caption>Days</caption><tr><th>Met</th></tr><tr title=\"e-1\"><td>Xi</td></tr></table><p>From border to <em>border</em> &amp; back.</p>\n";

        var page = Page(ReportSample.Code("x", ReportSample.Display("text/html", html)));

        Assert.Contains("<p class=\"table-title\">Days</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>From border to <em>border</em> &amp; back.</p>\n</div>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("number", "1,000", "≤ 8,000", "4.2–5.8")]
    [InlineData("number", "3", "≥ 1", "2 + 1 provisional")]
    [InlineData("short", "12 Jun 2018", "25–28 Mar 2018", "")]
    [InlineData("short", "2018-06-12", "1", "")]
    [InlineData(null, "a text that is longer than twenty letters", "2", "3")]
    public void Numbers_stand_flush_right_and_short_texts_on_a_line(string? kind, params string[] cells)
    {
        var table = new ResultTable("T", ["Column"], [.. cells.Select(cell => new ResultRow([cell], []))]);

        Assert.Contains(kind is null ? "<td>" : $"<td class=\"{kind}\">", ReportTable.ToMarkup(table).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caption_is_taken_out_of_the_picture_with_the_room_it_had()
    {
        var layout = JsonNode.Parse("""
            {"height": 500, "margin": {"b": 90.5}, "annotations": [
              {"name": "title", "text": "T"},
              {"name": "caption", "text": "one<br>two", "font": {"size": 12}}]}
            """)!.AsObject();

        CaptionRemoval.Apply(layout);

        Assert.Equal("""{"height":469,"margin":{"b":59.5},"annotations":[{"name":"title","text":"T"}]}""", layout.ToJsonString());
    }

    [Fact]
    public void A_failed_cell_is_plain_to_see_on_its_page_and_on_the_index()
    {
        using var folder = new TemporaryFolder();
        var notebook = ReportSample.Notebook("a.ipynb", ReportSample.Code("Clams", ReportSample.Error("CS0103", "cell 1, line 1: no 'Clams'", "trace <b>")));
        ReportWriter.Write([new NotebookRun(notebook, new CellFailure(1, 1, "no 'Clams'"), Cancelled: false)], folder.Path);

        const string Notice = "<p class=\"failure\"><strong>This notebook was not run to its end.</strong> It stopped at cell 1, line 1: no &#x27;Clams&#x27;</p>";
        var page = folder.Read("a.html");
        Assert.Contains(Notice, page, StringComparison.Ordinal);
        Assert.Contains(Notice, folder.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("<strong>This cell failed.</strong> cell 1, line 1: no &#x27;Clams&#x27;", page, StringComparison.Ordinal);
        Assert.Contains("<pre tabindex=\"0\">trace &lt;b&gt;</pre>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_says_so()
    {
        using var folder = new TemporaryFolder();
        ReportWriter.Write([new NotebookRun(ReportSample.Notebook("a.ipynb"), null, Cancelled: true)], folder.Path);

        Assert.Contains("This notebook was not run to its end:</strong> the run was cancelled.", folder.Read("a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"id": 7}""")]
    [InlineData("""{"id": "a", "title": "T", "caption": "C", "alt": "A", "renders": {}, "table": {"title": "T", "columns": [], "rows": []}, "sources": []}""")]
    [InlineData("""{"id": "a", "title": "T", "caption": "C", "alt": "A", "renders": {"wide-light": {"data": [], "config": {}, "layout": {"annotations": [{"name": "caption"}], "margin": {"b": 1}}}}}""")]
    public void A_figure_of_another_shape_is_shown_as_its_text(string json)
    {
        var output = ReportSample.Display("application/vnd.dprk.figure+json", JsonNode.Parse(json)!);
        output["data"]!["text/plain"] = "in words";

        var page = Page(ReportSample.Code("x", output, ReportSample.Figure()));

        Assert.Contains("<pre class=\"output\" tabindex=\"0\">in words</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<figure class=\"chart\" id=\"sample\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_in_no_known_form_is_named()
    {
        var page = Page(ReportSample.Code("x", ReportSample.Display("image/x-odd", "?")));

        Assert.Contains("This output can be shown in a notebook only (image/x-odd).", page, StringComparison.Ordinal);
    }

    internal static string Page(params JsonObject[] cells)
    {
        using var folder = new TemporaryFolder();
        ReportWriter.Write([ReportSample.Run("a.ipynb", cells)], folder.Path);
        return folder.Read("a.html");
    }
}
