using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Figures;

public sealed class CumulativeMeetingsTests
{
    private const string Neutral = "North Korean leaders’ meetings with foreign leaders since January 2018";

    private static readonly Figure Figure = Charts.CumulativeMeetings(Shipped.Data);

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.CumulativeMeetings(Shipped.Data));

    [Fact]
    public void The_title_states_the_finding_of_the_shipped_data() =>
        Assert.Equal("Of the five powers, only Russia (from 1 to 4) and China (from 5 to 7) have met Kim since the end of 2019", Figure.Title);

    [Fact]
    public void A_new_meeting_changes_the_numbers_of_the_title()
    {
        Assert.Equal(
            "Of the five powers, only Russia (from 1 to 2) and China (from 5 to 6) have met Kim since the end of 2019",
            Charts.CumulativeMeetings(MeetingData.Flurry().Build()).Title);
        Assert.Equal(
            "Of the five powers, only Russia (from 1 to 2), the US (from 3 to 4) and China (from 5 to 6) have met Kim since the end of 2019",
            Charts.CumulativeMeetings(MeetingData.Flurry().Meeting("2025-10-29", "2025-10-29", "USA", "Donald Trump", "Trump", "Panmunjom").Build()).Title);
    }

    [Fact]
    public void Where_one_of_the_five_was_not_searched_the_title_claims_nothing() =>
        Assert.Equal(Neutral, Charts.CumulativeMeetings(MeetingData.Flurry().Covered("2018-01-01", "2023-12-31", "JPN").Build()).Title);

    [Fact]
    public void Every_look_draws_every_meeting_since_2018()
    {
        var expected = Shipped.Data.Meetings(new(2018, 1, 1), rule: new() { IncludeProvisional = true }).Select(meeting => meeting.Event.Id).Order(StringComparer.Ordinal).ToList();

        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(expected, FigureChecks.IdsDrawn(Figure.Render(width, theme)));
        }
    }

    [Fact]
    public void Each_line_is_named_at_its_end_with_its_total() =>
        Assert.Equal(
            ["<b>China 7</b> + 1 provisional", "<b>Others 6</b> + 1 provisional", "<b>Russia 4</b>", "<b>United States 3</b>", "<b>South Korea 3</b>", "<b>Japan 0</b>"],
            FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light)).Skip(3).Take(6));

    [Fact]
    public void Provisional_meetings_are_hollow_and_not_in_the_totals()
    {
        var data = MeetingData.Flurry().Meeting("2026-06-08", "2026-06-09", "CHN", "Xi Jinping", "Xi", "Pyongyang", CodeStatus.Provisional).Build();
        var figure = Charts.CumulativeMeetings(data).Render(1280, FigureTheme.Light);
        var hollow = Assert.Single(figure.Data, trace => (string?)trace!["marker"]?["color"] == "#ffffff")!;

        Assert.Equal("2026-06-08-chn-pyongyang", (string)hollow["customdata"]![0]![0]!);
        Assert.Contains("<b>China 6</b> + 1 provisional", FigureChecks.Texts(figure));
    }

    [Theory]
    [InlineData(1280, 1100)]
    [InlineData(1280, 1600)]
    [InlineData(390, 360)]
    [InlineData(900, 900)]
    public void No_text_covers_another_or_leaves_the_figure_at_any_width_the_look_is_shown_at(int look, int shownAt) =>
        Assert.Empty(AnnotationBoxes.Faults(Figure.Render(look, FigureTheme.Light), shownAt));

    [Fact]
    public void The_longest_time_without_a_meeting_is_named_only_where_it_was_searched()
    {
        Assert.Contains("no meeting found between 30 June 2019 and 12 September 2023", FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light)));

        var unsearched = MeetingData.Flurry().Covered("2018-01-01", "2020-12-31", "JPN").Build();
        Assert.DoesNotContain(FigureChecks.Texts(Charts.CumulativeMeetings(unsearched).Render(1280, FigureTheme.Light)), text => text.StartsWith("no meeting", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_meeting_there_is_nothing_to_draw() =>
        Assert.Equal(
            "The data have no meeting of the top leader since January 2018. (Parameter 'data')",
            Assert.Throws<ArgumentException>(() => Charts.CumulativeMeetings(new MeetingData().Build())).Message);
}
