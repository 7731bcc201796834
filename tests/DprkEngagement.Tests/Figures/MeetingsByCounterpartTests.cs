using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Figures;

public sealed class MeetingsByCounterpartTests
{
    private const string Neutral = "North Korean leaders’ meetings with foreign leaders, 2018–2026";

    private static readonly Figure Figure = Charts.MeetingsByCounterpart(Shipped.Data);

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.MeetingsByCounterpart(Shipped.Data));

    [Fact]
    public void The_title_states_the_finding_of_the_shipped_data() =>
        Assert.Equal("After June 2019 Kim has met the leaders of Russia and China, but none of the US, South Korea or Japan", Figure.Title);

    [Fact]
    public void A_new_meeting_with_Trump_makes_the_title_neutral()
    {
        var data = MeetingData.Flurry().Meeting("2025-10-29", "2025-10-29", "USA", "Donald Trump", "Trump", "Panmunjom").Build();

        Assert.Equal(Neutral, Charts.MeetingsByCounterpart(data).Title);
    }

    [Fact]
    public void Where_one_of_the_five_was_not_searched_the_title_claims_nothing()
    {
        Assert.NotEqual(Neutral, Charts.MeetingsByCounterpart(MeetingData.Flurry().Build()).Title);
        Assert.Equal(Neutral, Charts.MeetingsByCounterpart(MeetingData.Flurry().Covered("2018-01-01", "2023-12-31", "JPN").Build()).Title);
    }

    [Fact]
    public void The_wide_form_draws_every_meeting_and_the_narrow_one_those_from_2000_on()
    {
        var all = Shipped.Data.Meetings(rule: new() { IncludeProvisional = true }).Select(meeting => meeting.Event.Id).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(all, Drawn(1280));
        Assert.Equal(all.Where(id => string.CompareOrdinal(id, "2000") > 0), Drawn(390));

        static IEnumerable<string> Drawn(int width) => FigureChecks.IdsDrawn(Figure.Render(width, FigureTheme.Light)).SelectMany(ids => ids.Split(' ')).Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void An_unknown_year_is_hatched_and_has_no_dot_of_a_zero()
    {
        var figure = Charts.MeetingsByCounterpart(MeetingData.Flurry().Build()).Render(1280, FigureTheme.Light);
        var zeros = figure.Data.Single(trace => (string)trace!["name"]! == "none found")!["x"]!.AsArray().Select(x => (double)x!).ToList();
        var hatch = figure.Data.Single(trace => (string)trace!["name"]! == "not searched completely")!;

        Assert.Contains(2025, zeros);
        Assert.DoesNotContain(2026, zeros);
        Assert.Equal([2025.5, 2026.5], hatch["x"]!.AsArray().Select(x => (double)x!).Distinct());
    }

    [Fact]
    public void A_provisional_meeting_is_hollow_and_one_that_was_joined_a_cross()
    {
        var data = MeetingData.Flurry().Meeting("2026-06-08", "2026-06-09", "CHN", "Xi Jinping", "Xi", "Pyongyang", CodeStatus.Provisional).Build();
        var figure = Charts.MeetingsByCounterpart(data).Render(1280, FigureTheme.Light);
        var china = figure.Data.Single(trace => (string)trace!["name"]! == "China")!;
        var joined = figure.Data.Single(trace => (string)trace!["name"]! == "South Korea, joined")!;

        Assert.Equal(["#0072B2", "#0072B2", "#0072B2", "#ffffff"], china["marker"]!["color"]!.AsArray().Select(color => (string)color!));
        Assert.Equal(["<b>3</b>", "<b>2</b>", "", ""], china["text"]!.AsArray().Select(text => (string)text!));
        Assert.Equal(["x-thin", "2019"], [(string)joined["marker"]!["symbol"]!, joined["x"]![0]!.ToJsonString()]);
    }

    [Fact]
    public void A_year_of_several_meetings_names_each_in_its_hover_text()
    {
        var china = Charts.MeetingsByCounterpart(MeetingData.Flurry().Build()).Render(390, FigureTheme.Light).Data.Single(trace => (string)trace!["name"]! == "China")!;
        var custom = china["customdata"]![1]!.AsArray().Select(part => (string)part!).ToList();

        Assert.Equal("2019-01-07-chn-beijing 2019-06-20-chn-pyongyang", custom[0]);
        Assert.Equal("https://example.org/2019-01-07-chn-beijing", custom[1]);
        Assert.Equal("China, 2019: 2 meetings", custom[2]);
        Assert.Equal("7–10 Jan 2019, Beijing: Xi Jinping<br>20–21 Jun 2019, Pyongyang: Xi Jinping<br>Source: Agency", custom[3]);
    }

    [Theory]
    [InlineData(1280, 1100)]
    [InlineData(1280, 1600)]
    [InlineData(390, 360)]
    [InlineData(900, 900)]
    public void No_text_covers_another_or_leaves_the_figure_at_any_width_the_look_is_shown_at(int look, int shownAt) =>
        Assert.Empty(AnnotationBoxes.Faults(Figure.Render(look, FigureTheme.Light), shownAt));

    [Fact]
    public void The_longest_time_without_any_of_the_five_is_named() =>
        Assert.Contains("2012–17: no meeting found with any of the five", FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light)));

    [Fact]
    public void Without_a_meeting_there_is_nothing_to_draw() =>
        Assert.Equal(
            "The data have no meeting of the top leader. (Parameter 'data')",
            Assert.Throws<ArgumentException>(() => Charts.MeetingsByCounterpart(new MeetingData().Build())).Message);
}
