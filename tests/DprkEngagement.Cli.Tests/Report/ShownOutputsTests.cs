using System.Text.Json.Nodes;
using DprkEngagement.Cli.Report;
using DprkEngagement.Cli.Tests.Notebooks;
using Microsoft.Data.Analysis;

namespace DprkEngagement.Cli.Tests.Report;

/// <summary>What a notebook shows, the report shows; what wants to be code stays text.</summary>
public sealed class ShownOutputsTests
{
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'";

    [Theory]
    [InlineData("image/png", Dot, "<img src=\"data:image/png;base64,iVBORw0K")]
    [InlineData("image/jpeg", Dot, "<img src=\"data:image/jpeg;base64,iVBORw0K")]
    [InlineData("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "<img src=\"data:image/svg&#x2B;xml;base64,PHN2Zy")]
    [InlineData("text/markdown", "One **bold** word.", "<p>One <strong>bold</strong> word.</p>")]
    [InlineData("text/html", "<p>A picture: <img src=\"data:image/png;base64," + Dot + "\"></p>", "<p>A picture: <img src=\"data:image/png;base64,iVBORw0K")]
    [InlineData("text/html", "<p align=center>A<br>B &nbsp; R&D</p>", "<p>A<br>B &#xA0; R&amp;D</p>")]
    [InlineData("text/html", "<table border=1><tr><td>1</td></tr></table>", "<table><tr><td>1</td></tr></table>")]
    [InlineData("text/html", "<svg width=\"10\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>", "<svg width=\"10\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>")]
    [InlineData("text/plain", "a < b", "<pre class=\"output\" tabindex=\"0\">a &lt; b</pre>")]
    [InlineData("image/x-odd", "?", "This output can be shown in a notebook only (image/x-odd).")]
    public void An_output_is_shown(string mime, string value, string shown) =>
        Assert.Contains(shown, ReportSample.Body(ReportSample.Code("x", ReportSample.Display((mime, value)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("scatter")]
    [InlineData("bar")]
    [InlineData("heatmap")]
    [InlineData("sankey")]
    [InlineData("scatter3d")]
    public void A_plain_Plotly_figure_of_any_trace_is_drawn(string trace)
    {
        var figure = new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject { ["type"] = trace, ["name"] = Hostile }), ["layout"] = new JsonObject { ["height"] = 300 },
        };
        var page = ReportSample.Page(ReportSample.Code(
            "x", ReportSample.Display(("application/vnd.plotly.v1+json", figure), ("text/plain", "A plain chart")),
            ReportSample.Display(("application/vnd.plotly.v1+json", figure.DeepClone()))));

        Assert.Contains("<figure class=\"chart\" id=\"chart\" aria-label=\"A plain chart\">", page, StringComparison.Ordinal);
        Assert.Contains("<figure class=\"chart\" id=\"chart-2\"", page, StringComparison.Ordinal);
        Assert.Contains($"\"type\":\"{trace}\"", page, StringComparison.Ordinal);
        Assert.Contains("assets/plotly.min.js", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_Plotly_NET_and_a_frame_are_shown_as_our_own()
    {
        var chart = Charts.Oil(ReportSample.Data).Chart();
        var frame = new DataFrame(new Int32DataFrameColumn("year", [2024, 2025]));
        var page = ReportSample.Body(
            ReportSample.Code("x", ReportSample.Display(("text/html", FigureHtml.Live(chart)))),
            ReportSample.Code("y", ReportSample.Display(("text/html", TableHtml.Of(frame)))));

        Assert.Contains("<figure class=\"chart\" id=\"chart\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Save as", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"dprk-number\">year</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"dprk-number\">2025</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_in_Markdown_are_shown_where_they_are_data_or_attached()
    {
        var prose = ReportSample.Prose($"![data](data:image/png;base64,{Dot}) ![attached](attachment:a.png) ![a map](https://example.org/a.png)");
        prose["attachments"] = new JsonObject { ["a.png"] = new JsonObject { ["image/png"] = Dot } };

        var page = ReportSample.Body(prose);

        Assert.Contains($"<img src=\"data:image/png;base64,{Dot}\" alt=\"data\" />", page, StringComparison.Ordinal);
        Assert.Contains($"<img src=\"data:image/png;base64,{Dot}\" alt=\"attached\" />", page, StringComparison.Ordinal);
        Assert.Contains(
            " a picture that is not in the report: a map, <a href=\"https://example.org/a.png\">https://example.org/a.png</a></p>", page,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![l](pic.png)", "<img src=\"data:image/png;base64,cGlj\" alt=\"l\" />")]
    [InlineData("![l](below/my%20pic.JPG?raw=true)", "<img src=\"data:image/jpeg;base64,cGlj\" alt=\"l\" />")]
    [InlineData("![l](pic.svg)", "<img src=\"data:image/svg+xml;base64,cGlj\" alt=\"l\" />")]
    [InlineData("![l](pic.gif) ![](pic.webp)", "<img src=\"data:image/gif;base64,cGlj\" alt=\"l\" /> <img src=\"data:image/webp;base64,cGlj\" alt=\"\" />")]
    [InlineData("A <IMG\nsrc='pic.png' alt=\"a & b\" width=300 onerror=x> B", "A <img src=\"data:image/png;base64,cGlj\" width=\"300\" alt=\"a &amp; b\" /> B")]
    [InlineData("`<img src=\"pic.png\">`", "<code>&lt;img src=&quot;pic.png&quot;&gt;</code>")]
    [InlineData("![l *m*](gone.png)", "a picture that is not in the report: l m, gone.png")]
    [InlineData("![](../outside.png)", "a picture that is not in the report: ../outside.png")]
    [InlineData("![l](link.png)", "a picture that is not in the report: l, link.png")]
    [InlineData("![l](pic.txt)", "a picture that is not in the report: l, pic.txt")]
    [InlineData("![l](data:text/html;base64,AAAA)", "a picture that is not in the report: l")]
    [InlineData("![<b>](a%00.png)", "a picture that is not in the report: &lt;b&gt;, a%00.png")]
    [InlineData("<img src=\"https://example.org/a.png?b&c\">", "a picture that is not in the report: <a href=\"https://example.org/a.png?b&amp;c\">https://example.org/a.png?b&amp;c</a>")]
    [InlineData("[![l](https://example.org/a.png)](https://example.org/)", "<a href=\"https://example.org/\">a picture that is not in the report: l, https://example.org/a.png</a>")]
    [InlineData("[![l](pic.png)](02-b.ipynb)", "<img src=\"data:image/png;base64,cGlj\" alt=\"l\" />")]
    public void A_picture_file_beside_the_notebook_is_on_the_page_and_another_is_named(string markdown, string shown)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["in/pic.png", "in/below/my pic.JPG", "in/pic.svg", "in/pic.gif", "in/pic.webp", "in/pic.txt", "outside.png"])
            folder.Write(name, "pic");

        File.CreateSymbolicLink(Path.Combine(folder.Path, "in", "link.png"), Path.Combine(folder.Path, "outside.png"));
        var chapter = ReportSample.Chapter(Path.Combine(folder.Path, "in", "a.ipynb"), [
            ReportSample.Prose("# A"), ReportSample.Prose(markdown), ReportSample.Code("x", ReportSample.Display(("text/markdown", markdown))),
            ReportSample.Code("y", ReportSample.Display(("text/html", "<b>H</b><img src=\"pic.png\" alt=\"h\">"))),
        ]);
        ReportWriter.Write([chapter], ReportSample.Data, Path.Combine(folder.Path, "report"));

        var page = File.ReadAllText(Path.Combine(folder.Path, "report", "index.html"));
        Assert.Contains($"<div class=\"prose\">\n<p>{shown}</p>\n</div>", page, StringComparison.Ordinal);
        Assert.Contains($"<div class=\"output prose\">\n<p>{shown}</p>\n</div>", page, StringComparison.Ordinal);
        Assert.Contains("<b>H</b><img src=\"data:image/png;base64,cGlj\" alt=\"h\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_ends_with_the_cells_whose_outputs_need_a_script()
    {
        using var folder = new TemporaryFolder();
        folder.WriteNotebook("a.ipynb", "1", "#!html\n<div id=\"c\"></div><script>draw()</script>");

        var run = await Dprk.InAsync(folder.Path, "rerun", "a.ipynb", "--out", "out", "--data", Repository.Sample);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(
            "\nReport: out/report/index.html\na.ipynb, cell 2: the report cannot show all of an output (text/html); the notebook has it.\n",
            run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_says_which_outputs_the_report_cannot_show()
    {
        var chapter = ReportSample.Chapter(
            "a.ipynb", ReportSample.Prose("# A"), ReportSample.Code("x", ReportSample.Figure(), ReportSample.Display(("text/plain", "A"))),
            ReportSample.Code("y", ReportSample.Display(("text/html", "<div id=\"c\"></div><script>draw()</script>"), ("text/plain", "A chart"))),
            ReportSample.Code("z", ReportSample.Display(("text/html", "<h3>A chart</h3><script>draw()</script>")),
                ReportSample.Display(("text/html", "<p>B</p>")), ReportSample.Display(("image/x-odd", "?")), ReportSample.Stream("stdout", "C")),
            ReportSample.Code("t", ReportSample.Display(("text/html", TableHtml.Of(Measures.OilAgainstCeiling(ReportSample.Data))))));

        Assert.Equal(
            [
                "a.ipynb, cell 2: the report cannot show all of an output (text/html, text/plain); the notebook has it.",
                "a.ipynb, cell 3: the report cannot show all of an output (text/html); the notebook has it.",
                "a.ipynb, cell 3: the report cannot show all of an output (image/x-odd); the notebook has it.",
            ], chapter.Lacking());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<div id=\"chart\"></div><script src=\"https://cdn.example.org/x.js\"></script>")]
    [InlineData("<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>")]
    [InlineData("<form action=\"https://example.org\"><button>Go</button></form>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>")]
    [InlineData("<p>not closed <b>")]
    public void HTML_that_is_not_known_or_shows_nothing_is_shown_as_its_text(string html)
    {
        var page = ReportSample.Body(ReportSample.Code("x", ReportSample.Display(("text/html", html), ("text/plain", "the text"))));

        Assert.Contains("<pre class=\"output\" tabindex=\"0\">the text</pre>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_handlers_addresses_and_places_of_other_HTML_are_dropped()
    {
        var page = ReportSample.Body(ReportSample.Code("x", ReportSample.Display((
            "text/html",
            "<script>alert(1)</script><p onclick='x' style='position:fixed'>A <b onmouseover=x>b</b> <a href='javascript:x'>no</a> "
            + "<a href='https://example.org/'>yes</a><img src='https://example.org/a.png'><img src='x' onerror='y'></p>"
            + "<p style=\"background: url(https://example.org/b)\">C</p><p style=\"color: red; width: calc(1px + 2px)\">D</p>"))));

        Assert.Contains(
            "<p>A <b>b</b> <a>no</a> <a href=\"https://example.org/\">yes</a>"
            + "a picture that is not in the report: <a href=\"https://example.org/a.png\">https://example.org/a.png</a>"
            + "a picture that is not in the report: x</p><p>C</p>"
            + "<p style=\"color: red; width: calc(1px &#x2B; 2px)\">D</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_any_text_of_a_chart_stays_text()
    {
        var page = ReportSample.Page(ReportSample.Code("x", ReportSample.Figure(figure => figure with { Title = Hostile, Caption = Hostile })));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("<script type=\"application/json\"").Length - 1);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    public void Only_web_addresses_become_links(string url)
    {
        var page = ReportSample.Body(ReportSample.Prose($"[text](<{url}>)"));

        Assert.Contains("<p>text</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void HTML_in_prose_stays_text_however_deep()
    {
        Assert.Contains("<p>&lt;b onclick=x&gt;A&lt;/b&gt; javascript:alert(1)</p>",
            ReportSample.Body(ReportSample.Prose("<b onclick=x>A</b> <javascript:alert(1)>")), StringComparison.Ordinal);
        Assert.Contains("&gt;&gt; &lt;b&gt;a&lt;/b&gt;</pre>",
            ReportSample.Body(ReportSample.Prose(new string('>', 3000) + " <b>a</b>")), StringComparison.Ordinal);
    }
}
