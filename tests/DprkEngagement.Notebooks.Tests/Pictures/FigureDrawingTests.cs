using System.Text.Json.Nodes;
using DprkEngagement.Notebooks.Tests.Report;

namespace DprkEngagement.Notebooks.Tests.Pictures;

public class FigureDrawingTests
{
    private static readonly JsonNode Figure = Sample("word");

    [Fact]
    public void A_digest_says_whether_anything_that_is_drawn_has_changed()
    {
        var before = Drawing(Figure).Digest;
        var changed = Figure.DeepClone();
        changed["renders"]!["medium-light"]!["data"]![0]!["x"]![0] = 1.5;
        var elsewhere = Figure.DeepClone();
        elsewhere["renders"]!["wide-light"]!["data"]![0]!["x"]![0] = 1.5;
        elsewhere["caption"] = "other";

        Assert.Matches("^[0-9a-f]{64}$", before);
        Assert.Equal(before, Drawing(Figure.DeepClone()).Digest);
        Assert.Equal(before, Drawing(elsewhere).Digest);
        Assert.NotEqual(before, Drawing(changed).Digest);
        Assert.NotEqual(before, FigureDrawing.TryOf(Figure, PictureLook.Named("medium-dark")!)!.Digest);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id": "a", "title": "T", "alt": "A", "renders": {}}""")]
    [InlineData("""{"id": "a", "title": "T", "alt": "A", "renders": {"medium-light": {"data": [], "layout": {}}}}""")]
    public void What_is_no_figure_of_the_library_has_no_drawing(string json) =>
        Assert.Null(FigureDrawing.TryOf(JsonNode.Parse(json)!, PictureLook.Notebook));

    [Fact]
    public void An_SVG_carries_title_description_and_digest_as_text()
    {
        var drawing = Drawing(Sample("<script>&"));

        var svg = SvgDigest.Add("<svg class=\"main-svg\" xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>", drawing);

        Assert.Equal(
            "<svg class=\"main-svg\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"><title>Title &lt;script&gt;&amp;</title>"
            + $"<desc>Alt &lt;script&gt;&amp;</desc><metadata>figure-digest {drawing.Digest}</metadata><g/></svg>\n",
            svg);
        Assert.Equal(drawing.Digest, SvgDigest.TryRead(svg));
        Assert.Null(SvgDigest.TryRead("<svg></svg>"));
    }

    private static JsonNode Sample(string word) =>
        JsonNode.Parse(ReportSample.Figure(word: word)["data"]!["application/vnd.dprk.figure+json"]!.ToJsonString())!;

    private static FigureDrawing Drawing(JsonNode figure) => FigureDrawing.TryOf(figure, PictureLook.Notebook)!;
}
