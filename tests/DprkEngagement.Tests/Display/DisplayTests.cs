using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DprkEngagement.Tests;

/// <summary>How figures, results and frames show themselves, and what they are saved as.</summary>
public sealed class DisplayTests
{
    private static readonly Figure Figure = Charts.Oil(AllFigures.Data);

    [Fact]
    public void A_live_figure_brings_all_it_needs_and_loads_nothing()
    {
        var html = FigureHtml.Live(Figure);
        Assert.Matches("<div class=\"dprk-figure\" id=\"oil\" data-figure=\"oil\">", html);
        Assert.DoesNotMatch("<(script|link|img)[^>]+(src|href)=", html);
        var packed = Convert.FromBase64String(Regex.Match(html, "<script type=\"application/gzip\" class=\"dprk-plotly\">([^<]+)</script>")
            .Groups[1].Value);
        using var script = new StreamReader(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress));
        Assert.Contains("plotly.js v2.28.0", script.ReadToEnd()[..200], StringComparison.Ordinal);
        Assert.InRange(html.Length, packed.Length, 1_800_000);
    }

    [Fact]
    public void The_dark_form_is_the_light_one_with_its_differences()
    {
        var payload = Payload(FigureHtml.Live(Figure));
        Assert.Equal([0, 700, 880], payload["forms"]!.AsArray().Select(form => (int)form!["from"]!));
        foreach (var (form, width) in payload["forms"]!.AsArray().Zip([390, 700, 900]))
        {
            foreach (var change in form!["dark"]!.AsArray())
            {
                JsonNode at = form;
                var path = change!.AsArray();
                foreach (var step in path.SkipLast(2))
                {
                    at = Step(at, (string)step!);
                }

                var (last, value) = ((string)path[^2]!, path[^1]!.DeepClone());
                if (at is JsonArray list)
                {
                    list[int.Parse(last, System.Globalization.CultureInfo.InvariantCulture)] = value;
                }
                else
                {
                    at[last] = value;
                }
            }

            var dark = ChartJson.Of(Figure.Chart(new(width, true)));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(form["data"]!.ToJsonString()), JsonNode.Parse(dark["data"]!.ToJsonString())));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(form["layout"]!.ToJsonString()),
                JsonNode.Parse(dark["layout"]!.ToJsonString())));
        }

        static JsonNode Step(JsonNode at, string step) => at is JsonArray list
            ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
    }

    [Fact]
    public void Every_row_of_a_figure_leads_to_its_sources_the_best_first()
    {
        var payload = Payload(FigureHtml.Live(Figure));
        Assert.Equal(Figure.RowIds.Order(StringComparer.Ordinal),
            payload["rows"]!.AsObject().Select(row => row.Key).Order(StringComparer.Ordinal));
        Assert.All(payload["rows"]!.AsObject(), row =>
        {
            var cites = row.Value!["cites"]!.AsArray().Select(cite => (int)cite![0]!).ToList();
            Assert.NotEmpty(cites);
            Assert.Equal(cites.Order(), cites);
        });
        Assert.All(payload["sources"]!.AsArray(), source => Assert.StartsWith("http", (string)source![3]!, StringComparison.Ordinal));
        Assert.Equal(Figure.Table.ToCsv(), (string)payload["csv"]!);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var html = FigureHtml.Live(Figure with { Title = "</script><img src=x onerror=alert(1)>" });
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Equal("</script><img src=x onerror=alert(1)>", (string)Payload(html)["title"]!);
        var table = new Result<string> { Title = "<b>", Unit = "", Definition = "<i>", Rows = ["\u202e<u>"],
            Columns = [new("text", "<s>", row => row)], Ids = row => ["\"><u>"] };
        Assert.DoesNotMatch("<(b|i|u|s)>", TableHtml.Of(table));
        Assert.Contains("\\u202E", TableHtml.Of(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Plotly_json_names_the_figure_and_its_digest()
    {
        var meta = ChartJson.WithMeta(Figure)["layout"]!["meta"]!["figure"]!;
        Assert.Equal("oil", (string)meta["id"]!);
        Assert.Matches("^[0-9a-f]{16}$", (string)meta["digest"]!);
        Assert.NotEqual((string)meta["digest"]!, (string)ChartJson.WithMeta(
            Figure with { Title = "Other" })["layout"]!["meta"]!["figure"]!["digest"]!);
    }

    [Fact]
    public void Text_says_title_numbers_and_sources()
    {
        var text = FigureHtml.Text(Figure);
        Assert.StartsWith(Figure.Title + "\n", text, StringComparison.Ordinal);
        Assert.Contains(Figure.Table.ToText(), text, StringComparison.Ordinal);
        Assert.Contains("\nSources\n- ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_frame_shows_its_first_rows_and_says_so()
    {
        var frame = AllFigures.Data.Frame("claims");
        var html = TableHtml.Of(frame);
        Assert.Equal(51, Regex.Count(html, "<tr"));
        Assert.Contains($"The first 50 of {frame.Rows.Count} rows.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_is_saved_by_the_ending_of_the_path()
    {
        using var folder = new TemporaryFolder();
        string At(string name) => Path.Combine(folder.Path, name);
        Figure.Save(At("oil.csv"));
        Figure.Save(At("oil.html"));
        Assert.Equal(Figure.Table.ToCsv(), File.ReadAllText(At("oil.csv")));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(At("oil.html")), StringComparison.Ordinal);
        Assert.Contains(".gif", Assert.Throws<ArgumentException>(() => Figure.Save(At("oil.gif"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_the_same_twice()
    {
        Assert.SkipWhen(SystemBrowser.TryFind() is null, SystemBrowser.NotFound);
        using var folder = new TemporaryFolder();
        string At(string name) => Path.Combine(folder.Path, name);
        Figure.Save(At("a.svg"));
        Figure.Save(At("b.svg"));
        Figure.Save(At("a.png"), new Look(390, Dark: true), scale: 1);
        Assert.Equal(File.ReadAllText(At("a.svg")), File.ReadAllText(At("b.svg")));
        Assert.Contains("CC\u00a0BY\u00a04.0", File.ReadAllText(At("a.svg")), StringComparison.Ordinal);
        var png = File.ReadAllBytes(At("a.png"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(390, (png[18] << 8) + png[19]);
    }

    private static JsonObject Payload(string html) =>
        JsonNode.Parse(Regex.Match(html, "<script type=\"application/json\" class=\"dprk-data\">(.*?)</script>", RegexOptions.Singleline)
            .Groups[1].Value)!.AsObject();
}
