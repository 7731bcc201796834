namespace DprkEngagement.Tests.Figures.Near;

public sealed class NearChartTests : IDisposable
{
    private readonly ScratchData _copy = ScratchData.Of(Shipped.Data);
    private readonly EngagementData _data;
    private readonly DataTable _points;

    public NearChartTests()
    {
        var file = _copy.WriteBeside("mine.csv", "point_id,title,day\na,The treaty <b>signed</b>,2024-06-19\nb,Long before,1955-01-01\nc,No day,\nd,A day with very many words in its title so that it must be wrapped in two lines or three,2025-09-03\n");
        NewTable.Infer(_copy.Folder, "points", file).Write();
        _data = _copy.Load();
        _points = _data.Table("points");
    }

    [Fact]
    public void The_title_counts_what_is_drawn()
    {
        var figure = _points.EventsNear(_data.Events, "day", days: 1).Chart(_data);
        Assert.Equal("events-near-points", figure.Id);
        Assert.Equal("8 events lie within 1 day of 2 of the 4 rows of points, 5 of them near “A day with very many words in its title so that it must be wrapped in two lines or three”", figure.Title);
        Assert.StartsWith("4 rows of points, 8 marks for 8 events.", figure.Caption, StringComparison.Ordinal);
        Assert.Contains(" Long before, 1 January 1955: no event. No day: no day known. ", figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_leads_to_an_event_of_the_table_and_every_event_to_a_source()
    {
        var figure = _points.EventsNear(_data.Events, "day", days: 30).Chart(_data);
        var rows = figure.Table.Rows.SelectMany(row => row.RowIds).ToHashSet();
        foreach (var (width, theme) in FigureChecks.Looks)
        {
            var drawn = FigureChecks.IdsDrawn(figure.Render(width, theme));
            Assert.Contains("2024-06-19-putin-kim-pyongyang", drawn);
            Assert.Empty(drawn.Except(rows));
            Assert.All(drawn, id => Assert.NotEmpty(_data.SourcesOf(_data.Event(id))));
        }
    }

    [Fact]
    public void It_is_drawn_alike_every_time_and_no_text_of_a_row_is_markup()
    {
        FigureChecks.RendersPurely(() => _points.EventsNear(_data.Events, "day", days: 30).Chart(_data));
        var texts = FigureChecks.Texts(_points.EventsNear(_data.Events, "day", days: 30).Chart(_data).Render(1280, FigureTheme.Light));
        Assert.Contains("<b>The treaty &lt;b&gt;signed&lt;/b&gt;</b>", texts);
        Assert.Contains("no day known", texts);
        Assert.Contains("none", texts);
    }

    [Fact]
    public void Without_an_event_there_is_no_chart() =>
        Assert.Equal(
            "No event that is coded or provisional lies within 0 days of a row of points.",
            Assert.Throws<ArgumentException>(() => _points.EventsNear([], "day", days: 0).Chart(_data)).Message);

    public void Dispose() => _copy.Dispose();
}
