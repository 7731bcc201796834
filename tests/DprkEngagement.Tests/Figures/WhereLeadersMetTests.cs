using System.Text.Json.Nodes;
using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Figures;

public sealed class WhereLeadersMetTests
{
    private static readonly Figure Figure = Charts.WhereLeadersMet(Shipped.Data);

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() => FigureChecks.RendersPurely(() => Charts.WhereLeadersMet(Shipped.Data));

    [Fact]
    public void The_title_counts_journeys() => Assert.Equal(
        "North Korea’s leaders travelled to China (19 of 24 meetings) and Russia (8 of 11); all three with a US president were in third countries",
        Figure.Title);

    [Fact]
    public void Where_the_rows_do_not_bear_it_out_the_title_is_neutral() => Assert.Equal(
        "Who travelled to whom: meetings of North Korea’s leaders, 2018–2025",
        Charts.WhereLeadersMet(MeetingData.Flurry().Build()).Title);

    [Fact]
    public void The_caption_names_third_places_and_what_is_left_out() => Assert.Equal(
        "53 meetings (53 rows). Totals since 1953; before 2000 the lists are incomplete (wide: grey; narrow: those 11 not drawn). Hollow: provisional (2), not in the counts. In third countries: Russia Beijing 2025; "
        + "US Singapore 2018, Hanoi and Panmunjom 2019; Others Beijing 2025. At Panmunjom the side of the line decides. Left out: 1 meeting of a tour whose place is not known. "
        + $"Data {Shipped.Data.Version}.",
        Figure.Caption);

    [Fact]
    public void Journeys_stand_above_the_line_visits_below_and_third_countries_on_it()
    {
        var data = Figure.Render(1280, FigureTheme.Light).Data;
        var lines = Figure.Render(1280, FigureTheme.Light).Layout["shapes"]!.AsArray().Where(shape => (string?)shape!["type"] == "line").Select(shape => (double)shape!["y0"]!).Order().ToList();

        Assert.Equal(6, lines.Count);
        Assert.Equal((1, 4), Sides(data, "South Korea", lines[3]));
        Assert.Equal((8, 2), Sides(data, "Russia", lines[1], on: 1));
    }

    [Fact]
    public void Wide_looks_draw_every_meeting_and_narrow_ones_those_of_the_searched_years()
    {
        var all = Figure.Table.Rows.SelectMany(row => row.RowIds).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(width < 1100 ? all.Where(id => string.CompareOrdinal(id, "2000") >= 0) : all, FigureChecks.IdsDrawn(Figure.Render(width, theme)));
        }
    }

    [Theory]
    [InlineData(1280, 1100)]
    [InlineData(1280, 1280)]
    [InlineData(1280, 1600)]
    [InlineData(390, 360)]
    [InlineData(390, 480)]
    [InlineData(900, 700)]
    [InlineData(900, 900)]
    public void No_text_covers_another_or_leaves_the_figure_at_any_width_the_look_is_shown_at(int look, int shownAt) =>
        Assert.Empty(AnnotationBoxes.Faults(Figure.Render(look, FigureTheme.Light), shownAt));

    [Fact]
    public void Without_a_meeting_there_is_nothing_to_draw() => Assert.Equal(
        "The data have no meeting of the top leader at a known place. (Parameter 'data')",
        Assert.Throws<ArgumentException>(() => Charts.WhereLeadersMet(new MeetingData().Build())).Message);

    private static (int Above, int Below) Sides(JsonArray data, string row, double line, int on = 0)
    {
        var places = data.Where(trace => (string?)trace!["name"] == row && (string?)trace["marker"]!["color"] != "#ffffff").SelectMany(trace => trace!["y"]!.AsArray()).Select(y => (double)y!).ToList();
        Assert.Equal(on, places.Count(y => Math.Abs(y - line) < 0.01));
        return (places.Count(y => y < line - 0.01), places.Count(y => y > line + 0.01));
    }
}
