using System.Text.RegularExpressions;
using DprkEngagement.Cli.Notebooks;
using DprkEngagement.Cli.Report;

namespace DprkEngagement.Cli.Tests.Report;

/// <summary>The pages, and what stands on them.</summary>
public sealed class ReportWriterTests
{
    [Fact]
    public void The_first_notebook_is_the_front_page_and_leads_to_the_chapters()
    {
        using var folder = new TemporaryFolder();
        var index = ReportWriter.Write(
            [
                ReportSample.Chapter(
                    "00-answer.ipynb", ReportSample.Prose("# The question?\n\nSome words."),
                    ReportSample.Code("a", ReportSample.Display(("text/html", "<p class=\"sentence\">Yes &amp; no.</p>"))),
                    ReportSample.Code("b", ReportSample.Figure()), ReportSample.Prose("## What it rests on\n\n[One](01-one.ipynb).")),
                ReportSample.Chapter("01-one.ipynb", ReportSample.Prose("# One & two\n\nFirst sentence. Second."), ReportSample.Code("c")),
                ReportSample.Chapter("02-no-heading.ipynb", ReportSample.Prose("## Part\n\nClaims alone.")),
            ],
            ReportSample.Data, folder.Path);

        Assert.Equal(Path.Combine(folder.Path, "index.html"), index);
        var page = File.ReadAllText(index);
        Assert.Contains("<h1 class=\"sentence\">Yes &amp; no.</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The question?", page[page.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Matches("<div class=\"top\">[\\s\\S]*sentence[\\s\\S]*id=\"oil\"[\\s\\S]*<h2>What it rests on</h2>", page);
        Assert.Contains("<a href=\"01-one.html\">One</a>", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"01-one.html\">1 One &amp; two<span>First sentence.</span></a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"02-no-heading.html\">2 02-no-heading<span>Claims alone.</span></a></li>", page, StringComparison.Ordinal);
        Assert.Contains($"Data {ReportSample.Data.Version}, searched to 28 February 2026", page, StringComparison.Ordinal);

        var one = File.ReadAllText(Path.Combine(folder.Path, "01-one.html"));
        Assert.Contains("<p class=\"kick\">Chapter 1 of 2</p>", one, StringComparison.Ordinal);
        Assert.Contains("<a rel=\"prev\" href=\"index.html\">", one, StringComparison.Ordinal);
        Assert.Contains("<a rel=\"next\" href=\"02-no-heading.html\"><span>Next</span>02-no-heading</a>", one, StringComparison.Ordinal);
        Assert.DoesNotContain("plotly.min.js", one, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_some_notebooks_leaves_the_rest_of_the_report_as_it_is()
    {
        using var folder = new TemporaryFolder();
        Chapter[] all = [.. new[] { "00-front", "01-one", "02-two", "03-three" }.Select(name =>
            ReportSample.Chapter($"{name}.ipynb", ReportSample.Prose($"# Old {name}\n\nFirst sentence. Second.\n\nLast.")))];
        string Write(params (int Index, string Name)[] run) => Path.GetFileName(ReportWriter.Write(
            [.. all.Select((chapter, index) => run.FirstOrDefault(one => one.Index == index) is { Name: { } name }
                ? ReportSample.Chapter($"{chapter.FileName}", ReportSample.Prose($"# {name}"))
                : chapter with { IsNew = false })],
            ReportSample.Data, folder.Path));
        string Page(string name) => File.ReadAllText(Path.Combine(folder.Path, name));
        IEnumerable<string> Listed() => Regex.Matches(Page("index.html"), "<li><a href=\"([^\"]*)\">(\\d)").Select(match => $"{match.Groups[2].Value} {match.Groups[1].Value}");

        // Into an empty folder: a front page that lists what is there.
        Assert.Equal("02-two.html", Write((2, "Two alone")));
        Assert.Equal(["2 02-two.html"], Listed());
        Assert.Contains("Chapter 2 of 3", Page("02-two.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("01-one.html", Page("02-two.html"), StringComparison.Ordinal);
        Assert.Equal("01-one.html", Write((1, "One alone")));
        Assert.Equal(["1 01-one.html", "2 02-two.html"], Listed());

        Assert.Equal("index.html", Path.GetFileName(ReportWriter.Write(all, ReportSample.Data, folder.Path)));
        var (front, two, three) = (Page("index.html"), Page("02-two.html"), Page("03-three.html"));
        Assert.Equal("02-two.html", Write((2, "$1 new")));
        Assert.Equal((front.Replace("2 Old 02-two<span>First sentence.</span>", "2 $1 new<span></span>", StringComparison.Ordinal), three),
            (Page("index.html"), Page("03-three.html")));
        Assert.NotEqual(two, Page("02-two.html"));
    }

    [Fact]
    public void Prose_is_rendered_code_is_folded_at_the_end_and_what_was_printed_is_shown()
    {
        var page = ReportSample.Page(
            ReportSample.Prose("## Head\n\nOne **bold** word."),
            ReportSample.Code(
                "#load \"a.csx\"\nvar x = 1; // one", ReportSample.Stream("stdout", "a < b\n"), ReportSample.Stream("stderr", "\u001b[31mred\u001b[0m")),
            ReportSample.Prose("Last words."));

        Assert.Contains("<h2>Head</h2>\n<p>One <strong>bold</strong> word.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output stdout\" tabindex=\"0\">a &lt; b\n</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output stderr\" tabindex=\"0\">red</pre>", page, StringComparison.Ordinal);
        Assert.Matches("Last words[\\s\\S]*<details class=\"code\">[\\s\\S]*<span class=\"c-keyword\">var</span> x = <span class=\"c-number\">1</span>", page);
        Assert.Contains("<span class=\"c-comment\">// one</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_speaks_of_the_notebook_itself_stays_out()
    {
        var page = ReportSample.Body(ReportSample.Prose("Shown."), ReportSample.Prose("Choose *Run All*.", "notebook-only"));

        Assert.Contains("Shown.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Run All", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_committed_notebooks_speak_of_cells_and_running_only_where_the_report_leaves_it_out()
    {
        var chapters = Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)
            .Select(path => new Chapter(NotebookDocument.Load(path), null)).ToList();
        using var folder = new TemporaryFolder();
        ReportWriter.Write(chapters, ReportSample.Data, folder.Path);

        foreach (var page in Directory.EnumerateFiles(folder.Path, "*.html"))
        {
            var text = Regex.Replace(File.ReadAllText(page), "<details class=\"code\">[\\s\\S]*?</details>|<[^>]*>", "");
            Assert.DoesNotMatch("(?i)\\bRun All\\b|\\b(this|first|next|last|the) cell\\b", text);
        }
    }

    [Fact]
    public void A_chart_stands_without_its_script_with_buttons_to_save_it_and_a_fold_that_names_it()
    {
        var figure = Charts.Oil(ReportSample.Data);
        var page = ReportSample.Body(ReportSample.Code("x", ReportSample.Figure()), ReportSample.Code("x", ReportSample.Figure()));

        Assert.Contains($"<figure class=\"chart\" id=\"oil\" aria-label=\"{Markup.Encode(figure.Title)}\" style=\"--narrow: ", page, StringComparison.Ordinal);
        Assert.Contains("<figure class=\"chart\" id=\"oil-2\"", page, StringComparison.Ordinal);
        Assert.Contains($"<summary>The numbers of “{Markup.Encode(figure.Title)}”</summary>", page, StringComparison.Ordinal);
        foreach (var form in (string[])["png", "svg", "csv"])
        {
            Assert.Contains($"data-save=\"{form}\">{form.ToUpperInvariant()}<span class=\"unseen\">: {Markup.Encode(figure.Title)}</span></button>", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("dprk-plotly", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.Equal(2, Regex.Count(page, "<script type=\"application/json\" class=\"dprk-data\">"));
        Assert.InRange(page.Length, 10_000, 2 * 120_000);
    }

    [Fact]
    public void Rows_of_tables_have_their_sources_on_the_page()
    {
        var result = Measures.OilAgainstCeiling(ReportSample.Data);
        var page = ReportSample.Page(ReportSample.Code("x", ReportSample.Display(("text/html", TableHtml.Of(result)))));

        var rows = Regex.Match(page, "<script type=\"application/json\" id=\"rows\">(.*?)</script>").Groups[1].Value;
        var json = System.Text.Json.Nodes.JsonNode.Parse(rows)!;
        Assert.Equal(result.RowIds.Order(), json["rows"]!.AsObject().Select(row => row.Key).Order());
        Assert.All(json["rows"]!.AsObject(), row => Assert.NotEmpty(row.Value!["cites"]!.AsArray()));
        Assert.Contains($"<div class=\"dprk-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{result.Title}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_step_is_plain_to_see()
    {
        using var folder = new TemporaryFolder();
        var failed = ReportSample.Chapter("a.ipynb", ReportSample.Code("Clams", ReportSample.Error("CS0103", "no 'Clams'", "trace <b>")))
            with { Failure = "cell 1, line 1: no 'Clams'" };
        ReportWriter.Write([failed], ReportSample.Data, folder.Path);

        var page = File.ReadAllText(Path.Combine(folder.Path, "index.html"));
        Assert.Contains("<strong>This notebook was not run to its end.</strong> cell 1, line 1: no &#x27;Clams&#x27;", page, StringComparison.Ordinal);
        Assert.Contains("<strong>This step failed.</strong> no &#x27;Clams&#x27;", page, StringComparison.Ordinal);
        Assert.Contains("<pre tabindex=\"0\">trace &lt;b&gt;</pre>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Notebooks_of_one_name_get_pages_of_their_own_and_other_files_are_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine.txt", "mine");
        ReportWriter.Write(
            [.. new[] { "index.ipynb", "one/a.ipynb", "two/A.ipynb", "über uns.ipynb" }.Select(path => ReportSample.Chapter(path, ReportSample.Prose(path)))],
            ReportSample.Data, folder.Path);

        Assert.Equal(
            ["A-2.html", "a.html", "index.html", "mine.txt", "über-uns.html"],
            Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_in_any_script_is_the_name_of_the_page()
    {
        using var folder = new TemporaryFolder();
        Chapter[] all = [.. new[] { "0", "그림", "표본", "हिन्दी", "📊 1" }.Select(name =>
            ReportSample.Chapter($"{name}.ipynb", ReportSample.Prose($"# {name}\n\n[a](표본.ipynb) [b](%ED%91%9C%EB%B3%B8.ipynb)")))];
        ReportWriter.Write(all, ReportSample.Data, folder.Path);

        Assert.Equal(
            ["index.html", "हिन्दी.html", "그림.html", "표본.html", "📊-1.html"],
            Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        var front = File.ReadAllText(Path.Combine(folder.Path, "그림.html"));
        Assert.Contains(
            "<a href=\"%ED%91%9C%EB%B3%B8.html\">a</a> <a href=\"%ED%91%9C%EB%B3%B8.html\">b</a>", front, StringComparison.Ordinal);
        Assert.Contains("<a rel=\"next\" href=\"표본.html\">", front, StringComparison.Ordinal);

        // Alone it has the same page, and the others stay.
        var alone = ReportWriter.Write([all[0] with { IsNew = false }, all[2]], ReportSample.Data, folder.Path);
        Assert.Equal("표본.html", Path.GetFileName(alone));
        Assert.Equal(front, File.ReadAllText(Path.Combine(folder.Path, "그림.html")));
    }

    [Fact]
    public void The_same_notebooks_give_the_same_bytes_and_a_page_loads_nothing_but_the_reports_own_files()
    {
        using var one = new TemporaryFolder();
        using var two = new TemporaryFolder();
        foreach (var folder in (TemporaryFolder[])[one, two])
        {
            ReportWriter.Write(
                [ReportSample.Chapter("a.ipynb", ReportSample.Prose("# A"), ReportSample.Code("1", ReportSample.Figure()))], ReportSample.Data, folder.Path);
        }

        var page = File.ReadAllText(Path.Combine(one.Path, "index.html"));
        Assert.Equal(page, File.ReadAllText(Path.Combine(two.Path, "index.html")));
        Assert.DoesNotContain('\r', page);
        var loaded = Regex.Matches(page, "(?:<script src|<link rel=\"stylesheet\" href|<img src)=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["assets/report.css", "assets/plotly.min.js", "assets/figure.js", "assets/report.js"], loaded);
        Assert.All(loaded, name => Assert.True(File.Exists(Path.Combine(one.Path, name))));
        Assert.Contains("default-src &#x27;none&#x27;", page, StringComparison.Ordinal);
    }
}
