using System.Text.Json.Nodes;
using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Figures;

public sealed class AgreementsTests
{
    private static readonly Figure Figure = Charts.Agreements(Shipped.Data);

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() => FigureChecks.RendersPurely(() => Charts.Agreements(Shipped.Data));

    [Fact]
    public void The_title_says_with_whom_help_in_war_is_promised() => Assert.Equal(
        "Help in war is promised by treaty with Russia since 2024 and with China since 1961; no agreement with Washington, Seoul or Tokyo promises it",
        Figure.Title);

    [Fact]
    public void Before_the_treaty_took_effect_the_title_names_china_alone() => Assert.Equal(
        "Help in war is promised by treaty with China since 1961; no agreement with Washington, Seoul or Tokyo promises it",
        Charts.Agreements(Shipped.Data.AsOf(new DateOnly(2024, 12, 3))).Title);

    [Fact]
    public void Without_the_others_the_title_is_neutral() => Assert.Equal(
        "North Korea’s agreements and rounds of talks, 1961–1990", Charts.Agreements(Shipped.Data.AsOf(new DateOnly(1990, 12, 31))).Title);

    [Fact]
    public void The_table_has_every_step_and_what_a_page_says_of_force_and_end()
    {
        Assert.Equal(
            ["Russia", "Treaty on Comprehensive Strategic Partnership between Russia and the DPRK", "yes", "19 Jun 2024", "24 Oct – 9 Nov 2024, 11 Nov 2024", "4 Dec 2024", ""],
            Row("russia-dprk-comprehensive"));
        Assert.Equal(["China", "China–DPRK Treaty of Friendship, Cooperation and Mutual Assistance", "yes", "11 Jul 1961", "", "10 Sep 1961", ""], Row("1961-07-11"));
        Assert.Equal(["Russia", "Russia–DPRK Treaty of Friendship, Good-Neighbourliness and Cooperation", "no", "9 Feb 2000", "", "", "4 Dec 2024"], Row("2000-02-09"));
        Assert.Equal("1995–96, day not settled", Row("1961-07-06")[6]);
        Assert.Equal("", Row("2026-03-26")[2]);
    }

    [Fact]
    public void Every_look_draws_every_step_and_every_round_of_talks()
    {
        var expected = Shipped.Data.Agreements.SelectMany(agreement => agreement.Steps).Select(step => step.Event.Id)
            .Concat(Shipped.Data.Events.Where(one => one.Type == EventType.TalksRound).Select(one => one.Id)).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(expected, FigureChecks.IdsDrawn(Figure.Render(width, theme)));
        }
    }

    [Fact]
    public void A_thick_line_is_a_promise_of_help_and_a_dashed_one_has_an_unknown_start()
    {
        var lines = Figure.Render(1280, FigureTheme.Light).Layout["shapes"]!.AsArray().Select(shape => ((double)shape!["line"]!["width"]!, (string?)shape["line"]!["dash"])).ToList();

        Assert.Equal([(5d, "4px,3px"), (5d, null), (5d, null)], lines.Where(line => line.Item1 > 4));
        Assert.Contains((2d, "4px,3px"), lines);
    }

    [Fact]
    public void Steps_of_an_agreement_stand_apart_and_in_order()
    {
        foreach (var (look, least) in new[] { (1280, 10.9), (390, 9.4), (900, 9.4) })
        {
            var figure = Figure.Render(look, FigureTheme.Light);
            var width = (look == 1280 ? 1100 : look == 390 ? 360 : 700) - (double)figure.Layout["margin"]!["l"]! - (double)figure.Layout["margin"]!["r"]!;
            var steps = figure.Data.Where(trace => trace!["x"]!.AsArray().Count == 1).Select(trace => ((double)trace!["y"]![0]!, (double)trace["x"]![0]! * width)).ToList();

            foreach (var row in steps.GroupBy(step => step.Item1))
            {
                var places = row.Select(step => step.Item2).ToList();
                Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First > least, $"{pair.Second - pair.First} px at {look}"));
            }
        }
    }

    [Fact]
    public void The_end_of_one_treaty_stands_where_the_next_took_effect()
    {
        foreach (var look in new[] { 1280, 390 })
        {
            var marks = Figure.Render(look, FigureTheme.Light).Data.Where(trace => trace!["x"]!.AsArray().Count == 1)
                .Select(trace => (Id: (string)trace!["customdata"]![0]![0]!, Symbol: (string)trace["marker"]!["symbol"]!, X: (double)trace["x"]![0]!)).ToList();
            var lines = Figure.Render(look, FigureTheme.Light).Layout["shapes"]!.AsArray().Select(shape => ((double)shape!["x0"]!, (double)shape["x1"]!)).ToList();
            double X(string id, string symbol) => marks.Single(mark => mark.Id == id && mark.Symbol == symbol).X;

            Assert.Equal(X("2024-12-04-russia-dprk-treaty-in-force", "square"), X("2024-12-04-russia-dprk-treaty-in-force", "x"));
            Assert.Contains(lines, line => line.Item2 == X("2024-12-04-russia-dprk-treaty-in-force", "x"));
            Assert.Contains(lines, line => line.Item1 == X("2024-12-04-russia-dprk-treaty-in-force", "square"));
            Assert.Equal(X("2024-06-19-russia-dprk-comprehensive-treaty-signed", "circle"), X("2024-06-19-tumen-bridge-agreement", "circle"));
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

    [Theory]
    [InlineData(1280, 1100)]
    [InlineData(390, 360)]
    [InlineData(900, 700)]
    public void Years_on_the_axis_do_not_meet(int look, int shownAt)
    {
        var layout = Figure.Render(look, FigureTheme.Light).Layout;
        var width = shownAt - (double)layout["margin"]!["l"]! - (double)layout["margin"]!["r"]!;
        var size = (double)layout["xaxis"]!["tickfont"]!["size"]!;
        var ticks = layout["xaxis"]!["tickvals"]!.AsArray().Select(tick => (double)tick! * width).ToList();

        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second - pair.First > TextMeasure.Width("2026", size) + 2, $"{pair.Second - pair.First} px"));
    }

    [Fact]
    public void Without_an_agreement_or_talks_there_is_nothing_to_draw() => Assert.Equal(
        "The data have no agreement and no round of talks. (Parameter 'data')",
        Assert.Throws<ArgumentException>(() => Charts.Agreements(MeetingData.Flurry().Build())).Message);

    private static IReadOnlyList<string> Row(string id) =>
        Figure.Table.Rows.First(row => row.RowIds.Any(one => one.StartsWith(id, StringComparison.Ordinal) || one.Contains(id, StringComparison.Ordinal))).Cells;
}
