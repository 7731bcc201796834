namespace DprkEngagement.Tests.Measures.Hedging;

public sealed class HedgingChangeTests
{
    private static readonly HedgingChange All = DprkEngagement.Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.AllLevels);
    private static readonly HedgingChange Leaders = DprkEngagement.Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.Leaders);

    [Fact]
    public void With_senior_visits_the_number_falls_from_3_2_to_1_6_among_five_and_from_4_1_to_2_0_among_all()
    {
        Assert.Equal((3.245, 1.6), Numbers(All, change => change.FivePowers));
        Assert.Equal((4.072, 2.008), Numbers(All, change => change.AllPartners));
    }

    [Fact]
    public void Leaders_alone_it_falls_from_3_3_to_1_9_among_five_and_only_from_4_8_to_4_0_among_all()
    {
        Assert.Equal((3.273, 1.923), Numbers(Leaders, change => change.FivePowers));
        Assert.Equal((4.787, 4.0), Numbers(Leaders, change => change.AllPartners));
    }

    [Fact]
    public void Before_is_from_the_first_day_of_a_complete_search_with_all_and_after_is_up_to_its_last()
    {
        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2022, 2, 23)), (Leaders.Before.From, Leaders.Before.To));
        Assert.Equal((new DateOnly(2022, 2, 24), new DateOnly(2026, 2, 28)), (Leaders.After.From, Leaders.After.To));
        Assert.All(Leaders.Before.Estimate.Both.Concat(Leaders.After.Estimate.Both), estimate => Assert.True(estimate.Mix.IsCovered));
    }

    [Fact]
    public void Only_the_fall_among_five_with_senior_visits_is_more_than_few_contacts_explain()
    {
        Assert.Equal(new FiveAndAll<bool>(true, false), All.IsClear);
        Assert.Equal(new FiveAndAll<bool>(false, false), Leaders.IsClear);
    }

    [Fact]
    public void Russia_rises_from_3_of_23_to_18_of_24_contacts_with_the_five()
    {
        var (before, after) = (All.Before.Estimate.FivePowers, All.After.Estimate.FivePowers);

        Assert.Equal((3, 23, 18, 24), (before.Russia.Count, before.Mix.Total, after.Russia.Count, after.Mix.Total));
        Assert.False(before.Russia.Interval!.Value.Overlaps(after.Russia.Interval!.Value));
        Assert.True(before.China.Interval!.Value.Overlaps(after.China.Interval!.Value));
    }

    [Fact]
    public void The_range_over_choices_holds_the_headline_and_counts_the_combinations()
    {
        var range = Leaders.After.Estimate.AllPartners.Choices;

        Assert.Equal((3.52, 4.0, 32, 0), (Math.Round(range.Low!.Value, 2), Math.Round(range.High!.Value, 2), range.Combinations, range.Unknown));
    }

    [Fact]
    public void The_five_powers_can_be_looked_at_from_2000_and_the_others_are_then_not_covered()
    {
        var change = DprkEngagement.Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.Leaders, from: new(2000, 1, 1));

        Assert.Equal((29, true), (change.Before.Estimate.FivePowers.Mix.Total, change.Before.Estimate.FivePowers.Mix.IsCovered));
        Assert.False(change.Before.Estimate.AllPartners.Mix.IsCovered);
    }

    [Fact]
    public void The_table_shows_both_sets_with_intervals_and_ranges()
    {
        Assert.Equal(
            [
                "five powers", "24 Feb 2022 – 28 Feb 2026", "Russia 18, China 6", "1.6", "1.2–2.1", "1.6", "0.35",
                "75", "53–90", "73–75", "25", "10–47", "25–27",
            ],
            All.ToTable().Rows[1].Cells);
        Assert.Equal(["five powers", "five powers", "all partners", "all partners"], All.ToTable().Rows.Select(row => row.Cells[0]));
        Assert.Equal(24, All.ToTable().Rows[1].RowIds.Count);
    }

    [Fact]
    public void The_definition_says_with_whom_visits_were_searched_for()
    {
        Assert.Contains(
            "Visits below leaders were searched for completely with China and Russia alone: with others their number is a lower bound, so that this series leans towards those.",
            All.Definition,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Visits below leaders", Leaders.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_after_the_complete_search_are_cut_even_where_provisional_ones_count()
    {
        var change = DprkEngagement.Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.AllLevels, CodingChoices.Default with { Provisional = true });

        Assert.Equal((3.245, 1.6), Numbers(change, one => one.FivePowers));
        Assert.Equal((24, new DateOnly(2026, 2, 28)), (change.After.Estimate.FivePowers.Mix.Total, change.After.To));
    }

    [Fact]
    public void Leaders_of_the_five_have_a_row_from_2000_and_where_visits_count_there_is_none()
    {
        var earlier = Leaders.Earlier!;

        Assert.Equal((new DateOnly(2000, 1, 1), new DateOnly(2017, 12, 31)), (earlier.From, earlier.To));
        Assert.Equal("China 9, Russia 4, Japan 2, South Korea 2", earlier.Estimate.Mix.Words);
        Assert.Equal(["five powers", "1 Jan 2000 – 31 Dec 2017", "China 9, Russia 4, Japan 2, South Korea 2", "2.8"], Leaders.ToTable().Rows[0].Cells.Take(4));
        Assert.Equal(5, Leaders.ToTable().Rows.Count);
        Assert.Null(All.Earlier);
    }

    [Fact]
    public void Choices_change_the_headline()
    {
        var change = DprkEngagement.Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.Leaders, CodingChoices.Default with { HeadsOfGovernment = false });

        Assert.Equal((3.273, 1.6), Numbers(change, one => one.FivePowers));
    }

    [Fact]
    public void An_empty_span_before_is_refused()
    {
        Assert.Throws<ArgumentException>(() => DprkEngagement.Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.Leaders, after: new(2017, 1, 1)));
    }

    private static (double Before, double After) Numbers(HedgingChange change, Func<FiveAndAll<HedgingEstimate>, HedgingEstimate> set) =>
        (Math.Round(set(change.Before.Estimate).EffectiveNumber!.Value, 3), Math.Round(set(change.After.Estimate).EffectiveNumber!.Value, 3));
}
