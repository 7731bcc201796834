using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Figures;

public sealed class UkraineVotesFigureTests
{
    private static readonly Figure Figure = Charts.UkraineVotes(Shipped.Data);

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.UkraineVotes(Shipped.Data));

    [Fact]
    public void The_title_counts_votes_alike() => Assert.Equal(
        "North Korea voted as Russia did on all eight resolutions on Ukraine where both votes are known, and as China did on two of nine",
        Figure.Title);

    [Fact]
    public void The_caption_accounts_for_the_vote_that_is_left_out() => Assert.Equal(
        "9 resolutions (9 rows), Mar 2022 – Feb 2026. Totals: Yes–No–abstained, on a narrow screen No alone. “Not No”: in favour, abstained or absent. “?”: on no page read; other states’ votes were taken up only where a page "
        + "names them. Searched completely to 28 February 2025; later ones may be missing. Left out: ES-11/8 (not verified). Data " + Shipped.Data.Version + ".",
        Figure.Caption);

    [Fact]
    public void Every_look_draws_every_resolution_counted()
    {
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(DprkEngagement.Measures.UkraineVotes(Shipped.Data).RowIds.Order(StringComparer.Ordinal), FigureChecks.IdsDrawn(Figure.Render(width, theme)));
        }
    }

    [Fact]
    public void A_vote_that_is_not_known_is_a_question_mark_and_no_mark()
    {
        var figure = Figure.Render(1280, FigureTheme.Light);

        // 45 cells: nine each for five states; the US 7, Belarus 3 and Russia 1 are not known.
        Assert.Equal(11, FigureChecks.Texts(figure).Count(text => text == "?"));
        Assert.Equal(34, figure.Data.Sum(trace => trace!["x"]!.AsArray().Count));
    }

    [Fact]
    public void Cells_are_shaded_where_the_vote_is_the_same_as_north_koreas()
    {
        var shaded = Figure.Render(1280, FigureTheme.Light).Layout["shapes"]!.AsArray().Where(shape => (string?)shape!["type"] == "rect").ToList();

        // Russia 8, China 2, the United States 1, Belarus 6.
        Assert.Equal(17, shaded.Count);
        Assert.Equal([8, 2, 1, 6], shaded.GroupBy(shape => (int)Math.Floor((double)shape!["x0"]!)).OrderBy(column => column.Key).Select(column => column.Count()));
    }

    [Fact]
    public void Each_column_says_how_often_the_votes_are_alike() => Assert.Equal(
        [
            "<b>North Korea</b><br>&nbsp;", "<b>Russia</b><br>8 of 8 alike", "<b>China</b><br>2 of 9 alike",
            "<b>United States</b><br>1 of 2 alike", "<b>Belarus</b><br>6 of 6 alike",
        ],
        FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light)).Where(text => text.StartsWith("<b>", StringComparison.Ordinal) && text.Contains("</b><br>", StringComparison.Ordinal)).TakeLast(5));

    [Fact]
    public void The_table_names_who_else_voted_no() => Assert.Equal(
        ["23 Feb 2023", "ES-11/6: Comprehensive, just and lasting peace in Ukraine", "No", "No", "not No", "", "No", "Eritrea, Mali, Nicaragua, Syria", "141", "7", "32"],
        Figure.Table.Rows[5].Cells);

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
    public void Without_a_vote_there_is_nothing_to_draw() => Assert.Equal(
        "The data have no vote of the General Assembly on Ukraine. (Parameter 'data')",
        Assert.Throws<ArgumentException>(() => Charts.UkraineVotes(MeetingData.Flurry().Build())).Message);
}
