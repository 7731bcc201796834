using System.Globalization;
using DprkEngagement.Tests.Meetings;

namespace DprkEngagement.Tests.Figures;

public sealed class HedgingIndexTests
{
    private static readonly Figure Figure = Charts.HedgingIndex(Shipped.Data);

    [Fact]
    public void Every_look_is_a_pure_function_and_valid_JSON() =>
        FigureChecks.RendersPurely(() => Charts.HedgingIndex(Shipped.Data));

    [Fact]
    public void The_title_gives_the_fall_among_five_with_visits_and_without_and_with_every_partner() => Assert.Equal(
        "Pyongyang’s contacts with the five powers have narrowed from 3.2 effective partners to 1.6, or leaders alone from 3.3 to 1.9; leaders with every partner, only from 4.8 to 4.0",
        Figure.Title);

    [Fact]
    public void The_caption_says_whose_visits_are_lower_bounds_and_what_the_range_leaves_out() => Assert.Equal(
        "Effective number: 1 ÷ sum of squared shares. 53 contacts (53 rows), Jan 2018 – Feb 2026: 23 leader meetings (large), 30 senior visits (small). "
        + "Senior visits: searched completely with China and Russia only, so the others’ are lower bounds. Grey: range over 96 event codings, not over who is counted. Bars: 95 % intervals. "
        + $"Dashed: window not full yet. Dotted: none found. Provisional rows left out. Data {Shipped.Data.Version}.",
        Figure.Caption);

    [Fact]
    public void Where_the_intervals_overlap_the_title_claims_nothing()
    {
        var few = With(Shipped.Data, [.. Shipped.Data.Events.Where(row => row.Type != EventType.HighLevelVisit)]);

        Assert.Equal("Over how many partners North Korea’s contacts spread, 2018–2026", Charts.HedgingIndex(few).Title);
    }

    [Fact]
    public void Every_look_draws_every_contact_counted()
    {
        var expected = Shipped.Data.Contacts(ContactLevel.AllLevels, from: new(2018, 1, 1), to: new(2026, 2, 28)).Select(contact => contact.Event.Id).Order(StringComparer.Ordinal).ToList();

        foreach (var (width, theme) in FigureChecks.Looks)
        {
            // The marks of the comparison stand for many rows and name none.
            Assert.Equal(expected, FigureChecks.IdsDrawn(Figure.Render(width, theme)).Where(id => id.Length > 0));
        }
    }

    [Theory]
    [InlineData(1280, "Five powers, senior visits too · intervals apart", "All partners, leaders alone · intervals overlap")]
    [InlineData(390, "Five powers, senior visits too · intervals apart", "All partners, leaders alone · intervals overlap")]
    public void No_look_shows_the_five_powers_without_all_partners(int width, string five, string all)
    {
        var texts = FigureChecks.Texts(Figure.Render(width, FigureTheme.Light));

        Assert.Contains("<b>Among the five powers</b>", texts);
        Assert.Contains("<b>Among all partners</b>", texts);
        Assert.Contains(five, texts);
        Assert.Contains(all, texts);
        Assert.Contains("<b>1.6</b> (1.2–2.1)", texts);
        Assert.Contains("<b>4.0</b> (1.9–6.8)", texts);
    }

    [Fact]
    public void The_line_stands_still_dotted_while_nobody_was_met_and_has_no_range_there()
    {
        var figure = Figure.Render(1280, FigureTheme.Light);
        var dotted = figure.Data.Where(trace => (string?)trace!["line"]?["dash"] == "dot").ToList();

        Assert.Equal(2, dotted.Count);
        Assert.All(dotted, trace => Assert.Equal(("2019-09-02", "2023-07-26"), ((string)trace!["x"]![0]!, (string)trace["x"]![1]!)));
        Assert.All(
            figure.Data.Where(trace => (string?)trace!["fill"] == "toself").SelectMany(trace => trace!["x"]!.AsArray()).Select(day => (string)day!),
            day => Assert.False(string.CompareOrdinal(day, "2019-09-02") > 0 && string.CompareOrdinal(day, "2023-07-26") < 0, day));
    }

    [Fact]
    public void The_window_that_is_still_filling_is_dashed()
    {
        var dashed = Figure.Render(1280, FigureTheme.Light).Data.First(trace => (string?)trace!["line"]?["dash"] == "dash")!;

        Assert.Equal("2018-05-02", (string)dashed["x"]![0]!);
        Assert.Equal("2018-07-06", (string)dashed["x"]!.AsArray()[^1]!);
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
    public void The_table_holds_before_after_and_every_window()
    {
        var table = Figure.Table;

        Assert.Equal(
            ["leader meetings", "24 Feb 2022 – 28 Feb 2026", "1.9", "1.6–2.0", "1.2–3.7", "60", "15–95", "40", "5–85", "4.0", "3.5–4.0", "1.9–6.8", "Russia 3, China 2, Belarus 1, Laos 1, Vietnam 1"],
            table.Rows[3].Cells);
        Assert.Equal(
            ["last 12 leader meetings and senior visits", "26 Oct 2025", "1.6", "1.4–2.0", "", "75", "", "25", "", "3.0", "2.3–4.0", "Russia 6, China 3, Belarus 1, Laos 1, Vietnam 1"],
            table.Rows[^1].Cells.Where((_, place) => place != 11));
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
    }

    [Fact]
    public void A_treaty_with_a_clause_on_defence_is_marked_and_others_are_not()
    {
        var texts = FigureChecks.Texts(Figure.Render(1280, FigureTheme.Light));

        Assert.Contains("Treaty with Russia<br>19 Jun 2024", texts);
        Assert.Equal(2, texts.Count(text => text.EndsWith("2022", StringComparison.Ordinal) || text.EndsWith("19 Jun 2024", StringComparison.Ordinal)) - texts.Count(text => text.StartsWith("<b>Partners", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_coverage_or_with_too_few_contacts_there_is_nothing_to_draw()
    {
        Assert.StartsWith(
            "coverage.csv names no day on which meetings of leaders were searched for completely with every state.",
            Assert.Throws<ArgumentException>(() => Charts.HedgingIndex(new MeetingData().Build())).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "The data have too few contacts for a number of partners. (Parameter 'data')",
            Assert.Throws<ArgumentException>(() => Charts.HedgingIndex(With(Shipped.Data, [.. Shipped.Data.Events.Where(row => row.Date.Start.Year < 2018)]))).Message);
    }

    private static EngagementData With(EngagementData data, IReadOnlyList<Event> events) => new()
    {
        Version = data.Version,
        Folder = data.Folder,
        Actors = data.Actors,
        Persons = data.Persons,
        Places = data.Places,
        Events = events,
        Claimants = data.Claimants,
        Claims = data.Claims,
        Sources = data.Sources,
        Citations = data.Citations,
        Coverage = data.Coverage,
        Resolutions = data.Resolutions,
        Agreements = data.Agreements,
    };
}
