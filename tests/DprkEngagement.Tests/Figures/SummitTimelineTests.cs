using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Figures;

public sealed class SummitTimelineTests
{
    private static readonly Figure Figure = Charts.SummitTimeline(Shipped.Data);

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.SummitTimeline(Shipped.Data));

    [Fact]
    public void The_title_states_the_finding_of_the_shipped_data() =>
        Assert.Equal("Kim saw Xi before each of his three meetings with Trump, and after the first two", Figure.Title);

    [Fact]
    public void Every_look_draws_every_meeting_of_the_two_years_and_the_table_names_the_same_rows()
    {
        var expected = Shipped.Data.Meetings(new(2018, 1, 1), new(2019, 12, 31)).Select(meeting => meeting.Event.Id).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(15, expected.Count);
        Assert.Equal(15, Figure.Table.Rows.Count);
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            Assert.Equal(expected, FigureChecks.IdsDrawn(Figure.Render(width, theme)));
        }
    }

    [Fact]
    public void The_wide_form_says_dates_places_counts_and_days()
    {
        var texts = FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light));

        Assert.All(
            ["25–28 Mar", "Beijing", "7–8 May", "Dalian", "12 Jun", "Singapore", "27–28 Feb", "Hanoi", "30 Jun", "Panmunjom", "20–21 Jun", "Pyongyang", "25 Apr", "Vladivostok", "Lee, Singapore", "Díaz-Canel, Pyongyang"],
            text => Assert.Contains(text, texts));
        Assert.All(["<b>35 days</b> before", "<b>7 days</b> after", "<b>48 days</b> before", "<b>112 days</b> after", "<b>9 days</b> before"], text => Assert.Contains(text, texts));
        Assert.Equal(["5", "3", "3", "1", "3"], texts.Where(text => text.Length == "<b>5</b>".Length && text.StartsWith("<b>", StringComparison.Ordinal)).Select(text => text[3..4]));
        Assert.Contains("next Xi meeting: 4 September 2025,<br>more than six years later", texts);
        Assert.Contains("Moon joins<br>Trump and Kim", texts);
    }

    [Fact]
    public void The_narrow_form_keeps_dates_and_days()
    {
        var texts = FigureChecks.Texts(Figure.Render(390, FigureTheme.Dark));

        Assert.All(["35 days", "7 days", "48 days", "112 days", "9 days", "25–28 Mar", "7–8 May", "30 Jun", "Díaz-Canel<br>4 Nov", "next Xi:<br>Sep 2025"], text => Assert.Contains(text, texts));
    }

    [Theory]
    [InlineData(1280, 1100)]
    [InlineData(1280, 1280)]
    [InlineData(1280, 1600)]
    [InlineData(390, 360)]
    [InlineData(390, 600)]
    [InlineData(900, 900)]
    public void No_text_covers_another_or_leaves_the_figure_at_any_width_the_look_is_shown_at(int look, int shownAt) =>
        Assert.Empty(AnnotationBoxes.Faults(Figure.Render(look, FigureTheme.Light), shownAt));

    [Theory]
    [InlineData(1280, 1100)]
    [InlineData(1280, 1600)]
    [InlineData(390, 360)]
    public void New_meetings_find_room_for_their_labels(int look, int shownAt)
    {
        var data = MeetingData.Flurry();
        for (var day = new DateOnly(2018, 4, 2); day.Year < 2020; day = day.AddDays(11))
        {
            var iso3c = (day.DayNumber % 4) switch { 0 => "CHN", 1 => "USA", 2 => "RUS", _ => "SGP" };
            data.Meeting(DateText.Iso(day), DateText.Iso(day.AddDays(1)), iso3c, "A Leader of a Long Name", "Longname", "Vladivostok");
        }

        Assert.Empty(AnnotationBoxes.Faults(Charts.SummitTimeline(data.Build()).Render(look, FigureTheme.Light), shownAt));
    }

    [Fact]
    public void The_hover_text_names_people_date_place_talks_and_sources_and_the_mark_its_first_source()
    {
        var trace = Figure.Render(1280, FigureTheme.Light).Data.Single(trace => (string)trace!["name"]! == "China")!;
        var fourth = trace["customdata"]![3]!.AsArray();

        Assert.Equal("2019-01-07-xi-kim-beijing", (string)fourth[0]!);
        Assert.Equal(Shipped.Data.SourcesOf(Shipped.Data.Events.Single(row => row.Id == "2019-01-07-xi-kim-beijing"))[0].Url.AbsoluteUri, (string)fourth[1]!);
        Assert.Equal("Kim Jong Un and Xi Jinping", (string)fourth[2]!);
        Assert.StartsWith("7–10 Jan 2019, Beijing<br>Talks: 8 Jan 2019<br>Meeting 4 of 5 in 2018–19<br>Source", (string)fourth[3]!, StringComparison.Ordinal);
    }

    [Fact]
    public void With_another_meeting_after_the_third_the_title_changes()
    {
        var data = MeetingData.Flurry().Meeting("2019-10-01", "2019-10-01", "CHN", "Xi Jinping", "Xi", "Beijing").Build();

        Assert.Equal("Kim saw Xi before and after each of his three meetings with Trump", Charts.SummitTimeline(data).Title);
    }

    [Fact]
    public void With_a_fourth_meeting_that_Xi_did_not_precede_the_title_is_neutral()
    {
        var data = MeetingData.Flurry().Meeting("2019-11-01", "2019-11-01", "USA", "Donald Trump", "Trump", "Hanoi").Build();

        Assert.Equal("Kim Jong Un’s 16 meetings with foreign leaders, 2018–19", Charts.SummitTimeline(data).Title);
    }

    [Fact]
    public void Where_the_search_was_not_complete_the_title_claims_nothing()
    {
        var figure = Charts.SummitTimeline(MeetingData.Flurry().Covered("2018-01-01", "2018-12-31", "CHN").Build());

        Assert.Equal("Kim Jong Un’s 15 meetings with foreign leaders, 2018–19", figure.Title);
        Assert.StartsWith("Not searched completely: January 2018 to December 2019, 15 meetings (15 rows).", figure.Caption, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RUS")]
    [InlineData("CHN")]
    [InlineData("USA")]
    [InlineData("VNM")]
    public void A_single_meeting_with_anybody_draws(string iso3c)
    {
        var figure = Charts.SummitTimeline(new MeetingData().Meeting("2018-05-01", "2018-05-02", iso3c, "A Leader", "Leader", "Moscow").Build());

        Assert.Equal("Kim Jong Un’s one meeting with foreign leaders, 2018–19", figure.Title);
        Assert.All(FigureChecks.Looks, look => Assert.Single(FigureChecks.IdsDrawn(figure.Render(look.Width, look.Theme))));
    }

    [Fact]
    public void The_caption_gives_coverage_rows_and_what_the_talks_alone_would_say() =>
        Assert.Equal(
            "Coverage: January 2018 to December 2019, 15 meetings (15 rows). Gaps run from the last day of one visit to the first day of the next; between the talks alone, 48 becomes 51. "
            + "Hollow: Moon joined Trump and Kim on 30 June 2019 (same row, not counted for South Korea). Sources give the days of a visit, so the talks may fall a day later. Data test.",
            Charts.SummitTimeline(MeetingData.Flurry().Build()).Caption);

    [Fact]
    public void Text_of_the_data_is_never_read_as_a_tag()
    {
        var data = MeetingData.Flurry().Meeting("2019-10-01", "2019-10-01", "VNM", "<img src=x>", "<img src=x>", "<i>Hanoi</i>").Build();
        var texts = FigureChecks.Texts(Charts.SummitTimeline(data).Render(1280, FigureTheme.Light));

        Assert.Contains("&lt;img src=x&gt;, &lt;i&gt;Hanoi&lt;/i&gt;", texts);
        Assert.DoesNotContain(texts, text => text.Contains("<i", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_meeting_there_is_nothing_to_draw() =>
        Assert.Equal(
            "The data have no meeting of the top leader in 2018–19. (Parameter 'data')",
            Assert.Throws<ArgumentException>(() => Charts.SummitTimeline(new MeetingData().Build())).Message);
}
