using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks.Tests.Report;

public class HostileTextTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'";

    [Fact]
    public void Markup_in_any_text_of_a_figure_stays_text()
    {
        var page = NotebookPageTests.Page(ReportSample.Code("x", ReportSample.Figure(word: Hostile)));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("<p>Caption &lt;/script&gt;&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
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
        var page = NotebookPageTests.Page(
            ReportSample.Prose($"[text](<{url}>)"),
            ReportSample.Code("x", ReportSample.Figure(url: url)));

        Assert.DoesNotContain("<a href=\"" + url[..4], page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<p>text</p>", page, StringComparison.Ordinal);
        Assert.Contains("<li data-source=\"s-1\">Publisher word: Source word (" + Markup.Encode(url) + "), 23 Oct 2024 <span class=\"rows\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void HTML_in_prose_stays_text_and_pictures_show_as_their_description()
    {
        var page = NotebookPageTests.Page(ReportSample.Prose("<b onclick=x>A</b> ![a map](https://example.org/a.png) <javascript:alert(1)>"));

        Assert.Contains("<p>&lt;b onclick=x&gt;A&lt;/b&gt; a map javascript:alert(1)</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_nested_without_end_is_shown_as_it_was_written()
    {
        var prose = new string('>', 3000) + " <b>a</b>";
        var page = NotebookPageTests.Page(ReportSample.Prose(prose));

        Assert.Contains($"<pre>{string.Concat(Enumerable.Repeat("&gt;", 3000))} &lt;b&gt;a&lt;/b&gt;</pre>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_notebooks_lead_to_their_pages()
    {
        var page = NotebookPageTests.Page(ReportSample.Prose("[next](02-troops.ipynb), [other](../x.ipynb)"));

        Assert.Contains("<p><a href=\"02-troops.html\">next</a>, other</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<table><tr><td><img src=x onerror=alert(1)></td></tr></table>")]
    [InlineData("<table><tr><td><svg/></td></tr></table>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><table><tr><td>&e;</td></tr></table>")]
    [InlineData("<table><tr><td><table></table></td></tr></table>")]
    [InlineData("<td>alone</td>")]
    [InlineData("<p xmlns='http://www.w3.org/2000/svg'>x</p>")]
    [InlineData("not closed <b>")]
    public void HTML_output_that_holds_more_than_tables_and_text_is_shown_as_its_text(string html)
    {
        var output = ReportSample.Display("text/html", html);
        output["data"]!["text/plain"] = JsonValue.Create("the text");
        var page = NotebookPageTests.Page(ReportSample.Code("x", output));

        Assert.Contains("<pre class=\"output\" tabindex=\"0\">the text</pre>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_HTML_is_written_anew_without_its_attributes()
    {
        var page = NotebookPageTests.Page(ReportSample.Code("x", ReportSample.Display(
            "text/html",
            "<style>p{}</style><div onclick='x'><table><caption>T</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr title=\"c-1, c-2\"><td onclick='x'>&lt;script&gt;</td><td>1,000</td></tr></tbody></table></div>")));

        Assert.Contains("<p class=\"table-title\">T</p>\n<p class=\"wider\" hidden>Wider than the page: scroll it sideways.</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"T\">\n<table>\n<thead><tr><th scope=\"col\" class=\"short\">A</th><th scope=\"col\" class=\"number\">B</th><th scope=\"col\">Rows of the data</th></tr></thead>", page, StringComparison.Ordinal);
        Assert.Contains("<tr><td class=\"short\">&lt;script&gt;</td><td class=\"number\">1,000</td><td class=\"ids\"><code>c-1</code> <code>c-2</code> </td></tr>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_HTML_is_written_anew_without_its_attributes()
    {
        var page = NotebookPageTests.Page(ReportSample.Code("x", ReportSample.Display(
            "text/html",
            "<p style='position:fixed'>A &lt;b&gt; <b onclick='x'>bold</b><br/><a href='javascript:x'>no</a> <a href='https://example.org/'>yes</a></p>")));

        Assert.Contains(
            "<p>A &lt;b&gt; <b>bold</b><br>no <a href=\"https://example.org/\" rel=\"noopener noreferrer\">yes</a></p>",
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_put_into_a_template_are_encoded_and_markup_is_not()
    {
        var name = "<b>\"é\"</b>";
        var inner = Markup.Of($"<i>{name}</i>");

        Assert.Equal("<p title=\"&lt;b&gt;&quot;é&quot;&lt;/b&gt;\"><i>&lt;b&gt;&quot;é&quot;&lt;/b&gt;</i>7</p>", Markup.Of($"<p title=\"{name}\">{inner}{7}</p>").Text);
    }
}
