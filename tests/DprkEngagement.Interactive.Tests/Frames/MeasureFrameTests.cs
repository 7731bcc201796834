namespace DprkEngagement.Interactive.Tests.Frames;

public class MeasureFrameTests
{
    public static TheoryData<string> All => new(AllMeasures.Names);

    [Fact]
    public void Every_type_of_measure_is_computed_here_once()
    {
        var types = typeof(Measure).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Measure)) && !type.IsAbstract);

        Assert.Empty(types.Select(type => type.Name).Except(AllMeasures.Names.Select(name => AllMeasures.Compute(name).GetType().Name)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_measure_is_a_frame_of_typed_columns(string name)
    {
        var frame = AllMeasures.Compute(name).ToDataFrame();

        Assert.True(frame.Rows.Count > 0, "no rows");
        Assert.True(frame.Columns.Count > 1, "no columns");
        Assert.DoesNotContain(frame.Columns, column => column.DataType == typeof(float) || column.DataType == typeof(object));
    }

    [Fact]
    public void A_year_of_which_nothing_is_known_is_null_and_not_0()
    {
        var measure = Measures.MeetingsByYear(Repository.Data);
        var frame = measure.ToDataFrame();

        for (var row = 0; row < measure.Cells.Count; row++)
        {
            Assert.Equal(measure.Cells[row].Count, frame["count"][row]);
        }

        Assert.Contains(measure.Cells, cell => cell.Count is null);
        Assert.Equal(["counterpart_iso3c", "year", "count", "found_event_id"], frame.Columns.Select(column => column.Name));
    }

    [Fact]
    public void The_hedging_index_has_a_row_for_each_day_and_set_of_partners()
    {
        var measure = Measures.Hedging(Repository.Data, ContactLevel.Leaders);
        var frame = measure.ToDataFrame();

        Assert.Equal(measure.Points.Count * 2, frame.Rows.Count);
        Assert.Equal(measure.Points[^1].Mix.FivePowers?.EffectiveNumber, frame["effective_number"][frame.Rows.Count - 2]);
        Assert.Equal("five_powers", frame["among"][frame.Rows.Count - 2]);
    }

    [Fact]
    public void Votes_compared_have_a_row_for_each_resolution_and_state()
    {
        var measure = Measures.UkraineVotes(Repository.Data);
        var frame = measure.ToDataFrame();

        Assert.Equal(measure.Russia.Comparisons.Count + measure.China.Comparisons.Count, frame.Rows.Count);
        Assert.Equal("RUS", frame["other_iso3c"][0]);
        Assert.Equal("no", frame["dprk_vote"][0]);
    }

    [Fact]
    public void The_last_row_of_a_cumulative_series_is_its_total()
    {
        var measure = Measures.CumulativeMeetings(Repository.Data, new DateOnly(2018, 1, 1));
        var frame = measure.ToDataFrame();
        var russia = frame.Filter(frame["counterpart_iso3c"].ElementwiseEquals("RUS"));

        Assert.Equal(measure.Series.Single(series => series.Counterpart?.Iso3c == "RUS").Steps[^1].Total, russia["total"][russia.Rows.Count - 1]);
    }
}
