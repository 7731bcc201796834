using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DprkEngagement.Tests.Display;

public sealed class FigureDisplayTests
{
    private static readonly Dictionary<string, string> Shown = Convention.Format(SampleFigure.Create());

    [Fact]
    public void A_figure_offers_plotly_html_and_text_and_for_the_report_everything_in_one()
    {
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], Convention.PreferredMimeTypes(typeof(Figure)));
        Assert.Equal(
            ["application/vnd.plotly.v1+json", "text/html", "text/plain", "application/vnd.dprk.figure+json"],
            Shown.Keys);
    }

    [Fact]
    public void A_formatter_declines_a_value_of_another_type()
    {
        var formatter = (MimeFormatter<Figure>)Convention.Formatters(typeof(Figure))[0];
        using var writer = new StringWriter();

        Assert.False(formatter.Format("text", writer));
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void The_plotly_form_is_one_figure_for_a_page_of_unknown_colour()
    {
        var figure = JsonNode.Parse(Shown["application/vnd.plotly.v1+json"])!.AsObject();

        Assert.Equal(["data", "layout", "config"], figure.Select(pair => pair.Key));
        Assert.Equal("#767676", (string?)figure["layout"]!["font"]!["color"]);
        Assert.Equal(500, (int)figure["layout"]!["height"]!);
    }

    [Fact]
    public void The_reports_form_has_four_looks_two_for_pictures_the_table_and_the_sources()
    {
        var figure = JsonNode.Parse(Shown["application/vnd.dprk.figure+json"])!.AsObject();

        Assert.Equal(["id", "title", "caption", "alt", "renders", "table", "sources"], figure.Select(pair => pair.Key));
        Assert.Equal(["wide-light", "wide-dark", "narrow-light", "narrow-dark", "medium-light", "medium-dark"], figure["renders"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal("#f2f2f2", (string?)figure["renders"]!["wide-dark"]!["layout"]!["font"]!["color"]);
        Assert.Equal("""["Country","Meetings"]""", figure["table"]!["columns"]!.ToJsonString());
        Assert.Equal("row-\"2\"", (string?)figure["table"]!["rows"]![0]!["ids"]![1]);
        Assert.Equal("2018-06-12", (string?)figure["sources"]![0]!["published"]);
        Assert.Equal("https://example.org/a?b=1&c=%222%22", (string?)figure["sources"]![0]!["url"]);
        Assert.Equal("""["row-1","row-\u00222\u0022"]""", figure["sources"]![0]!["rows"]!.ToJsonString());
        Assert.Equal("[]", figure["sources"]![1]!["rows"]!.ToJsonString());
        Assert.Null(figure["sources"]![1]!["published"]);
        Assert.Null(figure["sources"]![1]!["url"]);
    }

    [Fact]
    public void Nothing_from_the_data_becomes_an_element_or_a_link_to_a_script()
    {
        var html = Shown["text/html"];

        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, Regex.Count(html, "<a "));
        Assert.Contains("<a href=\"https://example.org/a?b=1&amp;c=%222%22\" target=\"_blank\" rel=\"noopener noreferrer\">Report</a>, 12 June 2018", html, StringComparison.Ordinal);
        // Ours alone: the looks, plotly.js and what draws them.
        Assert.Equal(3, Regex.Count(html, "<script"));
        Assert.Equal(3, Regex.Count(html, "</script>"));
    }

    [Fact]
    public void The_json_in_the_page_cannot_end_its_element_and_keeps_letters_readable()
    {
        var json = Regex.Match(Shown["text/html"], "class=\"dprk-renders\">(.*)</script>").Groups[1].Value;

        Assert.DoesNotContain('<', json);
        Assert.Contains("Díaz-Canel \\u003C/script\\u003E", json, StringComparison.Ordinal);
        Assert.Equal("Díaz-Canel " + SampleFigure.Hostile, (string?)JsonNode.Parse(json)!["narrow-dark"]!["data"]![0]!["name"]);
    }

    [Fact]
    public void The_html_has_no_ids_since_all_outputs_share_a_page()
    {
        Assert.DoesNotMatch("<[a-z]+[^>]* id=", Shown["text/html"]);
    }

    [Fact]
    public void The_html_carries_plotly_itself_or_names_the_pinned_file_with_its_hash()
    {
        using var script = PlotlyScript.TryOpen();

        Assert.Contains(
            script is null ? $"data-src=\"{PlotlyScript.CdnUrl}\" data-integrity=\"{PlotlyScript.Integrity}\"" : "class=\"dprk-plotly\">H4sI",
            Shown["text/html"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_says_title_description_numbers_caption_and_sources()
    {
        const string hostile = SampleFigure.Hostile;
        Assert.Equal(
            $"""
            Title {hostile}

            Alt {hostile}

            Meetings {hostile}

            Country{new string(' ', hostile.Length - 4)}  Meetings
            Xi {hostile}  5
            Díaz-Canel

            Caption {hostile}

            Sources
            - KCNA {hostile}, Report, 2018-06-12, https://example.org/a?b=1&c=%222%22
            - Bad, Not a page {hostile}

            """.ReplaceLineEndings("\n"),
            Shown["text/plain"]);
    }

    [Fact]
    public void The_same_figure_gives_the_same_bytes_in_any_culture()
    {
        using var culture = new InCulture("tr-TR");

        Assert.Equal(Shown, Convention.Format(SampleFigure.Create()));
        Assert.DoesNotContain('\r', string.Concat(Shown.Values));
    }
}
