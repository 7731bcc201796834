using System.Text.Json.Nodes;
using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Display;

/// <summary>Text that wants to be more than text: refused where data are read, spelled out or encoded where it is shown all the same.</summary>
public sealed class InertTextTests
{
    private const string Hostile = "<img src=x onerror=alert(1)>\" ' \u001B[31m \u202Eabc";

    private static readonly ResultTable Table = new("Title " + Hostile, ["Column " + Hostile, "b"], [new ResultRow(["Cell " + Hostile, "1"], ["id " + Hostile])]);

    [Theory]
    [InlineData("\u202Eabc", "character-invisible: the field holds an invisible mark that changes the reading direction (U+202E); delete it")]
    [InlineData("\u2066abc", "character-invisible: the field holds an invisible mark that changes the reading direction (U+2066); delete it")]
    [InlineData("\u001B[2J", "character-invisible: the field holds an invisible character (U+001B); delete it")]
    [InlineData("\u009B2J", "character-invisible: the field holds an invisible character (U+009B); delete it")]
    [InlineData("a\u007F", "character-invisible: the field holds an invisible character (U+007F); delete it")]
    [InlineData("a\u2028b", "character-invisible: the field holds an invisible character (U+2028); delete it")]
    public void Data_with_steering_characters_are_refused(string text, string expected)
    {
        using var folder = new SampleFolder();

        Assert.Equal($"data/claims.csv(2,24): error {expected}", folder.Set("claims", 2, "notes", text).Problems());
    }

    [Theory]
    [InlineData("=1+1", '=')]
    [InlineData("+1 day", '+')]
    [InlineData("-1 day", '-')]
    [InlineData("@SUM(A1)", '@')]
    [InlineData("＝1+1", '＝')]
    public void Data_that_a_spreadsheet_would_run_are_refused(string text, char sign)
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            $"data/claims.csv(2,24): error formula-start: notes is '{text}'; a spreadsheet takes a text that begins with {sign} for a formula; begin it with a letter or a digit (codebook: claims.notes)",
            folder.Set("claims", 2, "notes", text).Problems());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("+1 day", "'+1 day")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("-4.5", "-4.5")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_file_for_spreadsheets_has_an_apostrophe_before_a_formula(string text, string written) =>
        Assert.Equal(written, FormulaStart.Guarded(text));

    [Theory]
    [InlineData("\"title\": \"Actors\"", "\"description\": \"States\\u001B[2J\"", "table 'actors': 'description' is 'States\\u001B[2J', which holds a character that is not seen; delete it")]
    [InlineData("\"name\": \"votes\"", "\"name\": \"vo\\u202Etes\"", "'name' is 'vo\\u202Etes', which holds a character that is not seen; delete it")]
    public void A_schema_with_steering_characters_is_refused(string what, string with, string expected)
    {
        using var folder = new SampleFolder();
        var schema = folder.Schema.Replace("      \"description\": \"States that take part in events, state figures or are their subject.\",\n", "", StringComparison.Ordinal);
        Assert.Contains(what, schema, StringComparison.Ordinal);

        Assert.Equal($"data/datapackage.json(0,0): error schema-unusable: {expected}", folder.ProblemsWith("datapackage.json", schema.Replace(what, with, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_as_plain_text_spells_out_what_would_steer_a_terminal()
    {
        var text = Convention.Format(Table)["text/plain"];

        Assert.DoesNotContain(text, letter => letter != '\n' && VisibleText.IsSteering(letter));
        Assert.Contains("Cell <img src=x onerror=alert(1)>\" ' \\u001B[31m \\u202Eabc", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_HTML_holds_no_element_of_the_data_and_reads_in_one_direction()
    {
        var html = Convention.Format(Table)["text/html"];

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain(html, letter => letter != '\n' && VisibleText.IsSteering(letter));
        Assert.Contains("<tr title=\"id &lt;img src=x onerror=alert(1)&gt;&quot; &#x27; \\u001B[31m \\u202Eabc\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_in_every_form_holds_no_element_of_the_data_and_steers_nothing()
    {
        var figure = new Figure(style => new PlotlyFigure([], new JsonObject { ["height"] = 400, ["title"] = PlotlyText.Escape(Hostile) }, FigureConfig.Create()))
        {
            Id = "sample",
            Title = Hostile,
            Caption = Hostile,
            AltText = Hostile,
            Table = Table,
            Sources = [new("s", Hostile, Hostile, null, new Uri("https://example.org/"))],
        };
        foreach (var form in new[] { "text/plain", "text/html", "application/vnd.dprk.figure+json" })
        {
            var shown = Convention.Format(figure)[form];

            Assert.True(form == "text/plain" || !shown.Contains("<img", StringComparison.Ordinal), form);
            Assert.DoesNotContain(shown, letter => letter != '\n' && VisibleText.IsSteering(letter));
        }

        var json = JsonNode.Parse(Convention.Format(figure)["application/vnd.dprk.figure+json"])!;
        Assert.Equal("<img src=x onerror=alert(1)>\" ' \\u001B[31m \\u202Eabc", (string?)json["caption"]);
    }

    [Fact]
    public void A_problem_and_an_exception_steer_nothing()
    {
        var problem = new DataProblem("data/a\u001B[2J.csv", 1, 1, "rule", "field", Hostile, "field is '" + Hostile + "'");

        Assert.Equal("data/a\\u001B[2J.csv(1,1): error rule: field is '<img src=x onerror=alert(1)>\" ' \\u001B[31m \\u202Eabc'", problem.ToString());
        Assert.Equal(problem.ToString(), new DataException([problem]).Message);
    }

    [Theory]
    [InlineData("a <script>", "a &lt;script>")]
    [InlineData("a ` <script>", "a ` &lt;script>")]
    [InlineData("`<b>` and <b>", "`<b>` and &lt;b>")]
    [InlineData("![x](https://example.org/x.png)", "![x]\\(https://example.org/x.png)")]
    [InlineData("[x](javascript:alert(1))", "[x]\\(javascript:alert(1))")]
    [InlineData("[votes](#table-votes)", "[votes](#table-votes)")]
    [InlineData("a | b\nc", "a \\| b c")]
    public void Text_in_the_codebook_is_no_markup(string text, string written) =>
        Assert.Equal($"| a |\n|---|\n| {written} |", MarkdownTable.Write(["a"], [[text]]));
}
