namespace DprkEngagement.Notebooks.Tests.Report;

public class ReportWriterTests
{
    [Fact]
    public void The_index_names_every_notebook_with_its_first_paragraph_and_its_charts()
    {
        using var folder = new TemporaryFolder();
        var result = ReportWriter.Write(
            [
                ReportSample.Run("notebooks/01-summits.ipynb", ReportSample.Prose("# Summits & talks\n\nWho met *whom*.\n\nMore."), ReportSample.Code("x", ReportSample.Figure("timeline"), ReportSample.Figure("timeline"))),
                ReportSample.Run("notebooks/02-no-heading.ipynb", ReportSample.Prose("## Part\n\nClaims alone.")),
            ],
            folder.Path);

        Assert.Equal(Path.Combine(folder.Path, "index.html"), result.IndexPath);
        var index = folder.Read("index.html");
        Assert.Contains("<h2><a href=\"01-summits.html\">Summits &amp; talks</a></h2>\n<p>Who met whom.</p>", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"01-summits.html#timeline\">Title word</a>", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"01-summits.html#timeline-2\">Title word</a>", index, StringComparison.Ordinal);
        Assert.Contains("<h2><a href=\"02-no-heading.html\">02-no-heading</a></h2>\n<p>Claims alone.</p>", index, StringComparison.Ordinal);
        Assert.Contains("id=\"timeline-2\"", folder.Read("01-summits.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>02-no-heading</h1>", folder.Read("02-no-heading.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Notebooks_of_one_name_and_a_notebook_called_index_get_pages_of_their_own()
    {
        Assert.Equal(
            ["index-2.html", "a.html", "A-2.html", "-ber-uns.html"],
            PageName.For(["index.ipynb", "one/a.ipynb", "two/A.ipynb", "über uns.ipynb"]));
    }

    [Fact]
    public void The_same_runs_give_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var two = new TemporaryFolder();
        foreach (var folder in (TemporaryFolder[])[one, two])
        {
            ReportWriter.Write([ReportSample.Run("a.ipynb", ReportSample.Prose("# A"), ReportSample.Code("1", ReportSample.Figure()))], folder.Path);
        }

        Assert.Equal(one.Read("a.html"), two.Read("a.html"));
        Assert.Equal(one.Read("index.html"), two.Read("index.html"));
        Assert.DoesNotContain('\r', one.Read("a.html"));
    }

    [Fact]
    public void Other_files_in_the_folder_are_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "mine.txt"), "mine");

        ReportWriter.Write([], folder.Path);

        Assert.Equal("mine", folder.Read("mine.txt"));
    }

    [Fact]
    public void A_page_loads_nothing_but_the_reports_own_files()
    {
        using var folder = new TemporaryFolder();
        ReportWriter.Write([ReportSample.Run("a.ipynb", ReportSample.Code("1", ReportSample.Figure()))], folder.Path);
        if (!File.Exists(Path.Combine(folder.Path, "assets", "plotly.min.js")))
        {
            Assert.Skip("plotly.js is not embedded: npm could not fetch it when the library was built.");
        }

        var page = folder.Read("a.html");
        Assert.Contains("<script defer src=\"assets/plotly.min.js\"></script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("cdn.", page, StringComparison.Ordinal);
        Assert.Equal(PlotlyScript.TryOpen()!.Length, new FileInfo(Path.Combine(folder.Path, "assets", "plotly.min.js")).Length);
        Assert.StartsWith("MIT License", folder.Read("assets/plotly.LICENSE.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_own_copy_a_page_takes_the_pinned_script_from_the_CDN()
    {
        var page = PageShell.Page("Title", Markup.Empty, withCharts: true, cdn: true).Text;

        Assert.Contains(
            "<script defer src=\"https://cdn.jsdelivr.net/npm/plotly.js-basic-dist-min@4.1.1/plotly-basic.min.js\" integrity=\"sha384-N2HZsG&#x2B;IG/3J8CwhGGYz/kmzZ0sprpPWwjhor9ZI4lxuf47i9DXK2/NDGxMaJiEb\" crossorigin=\"anonymous\"></script>",
            page,
            StringComparison.Ordinal);
        Assert.Contains("script-src &#x27;self&#x27; file: https://cdn.jsdelivr.net/npm/plotly.js-basic-dist-min@4.1.1/plotly-basic.min.js;", page, StringComparison.Ordinal);
    }
}
