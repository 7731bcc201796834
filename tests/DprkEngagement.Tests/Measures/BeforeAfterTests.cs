namespace DprkEngagement.Tests;

/// <summary>Before and after 24 February 2022: literal numbers on the sample, rules on the shipped record.</summary>
public sealed class BeforeAfterTests
{
    private static readonly Result<Change> Sample = Measures.BeforeAfter(SampleData.Data);

    [Fact]
    public void Four_sets_stand_side_by_side_and_none_hides_another() => Assert.Equal(
        ["political contacts, five powers", "all contacts, five powers", "leaders alone, five powers", "leaders alone, every partner"],
        Sample.Select(row => row.Set).Distinct());

    [Fact]
    public void Leaders_of_the_five_fell_from_3_27_to_1_92_and_few_contacts_alone_may_explain_it() => Assert.Equal(
        ["leaders alone, five powers", "Effective number of partners", "3.27", "1.94–4.58", "12", "1.92", "1.17–3.71", "5", "−1.35",
            "−2.86", "+0.88", "no"],
        Texts("leaders alone, five powers", "Effective number of partners"));

    [Fact]
    public void With_every_partner_they_fell_less() => Assert.Equal(
        ["leaders alone, every partner", "Effective number of partners", "4.79", "2.63–7.11", "15", "3.27", "1.62–5.79", "7", "−1.52",
            "−4.37", "+1.80", "no"],
        Texts("leaders alone, every partner", "Effective number of partners"));

    [Fact]
    public void A_share_has_its_counts_and_the_interval_of_the_difference() => Assert.Equal(
        ["leaders alone, five powers", "Russia’s share", "8 %", "1–35", "1 of 12", "60 %", "23–88", "3 of 5", "+52", "+6", "+81", "yes"],
        Texts("leaders alone, five powers", "Russia’s share"));

    [Fact]
    public void Of_the_contacts_with_two_powers_the_others_do_not_count()
    {
        var row = Row("leaders alone, five powers", "Russia, of Russia and China");

        Assert.Equal((1, 6, 3, 5), (row.BeforeCount, row.BeforeTotal, row.AfterCount, row.AfterTotal));
        Assert.False(row.IsClear);
    }

    [Fact]
    public void A_row_leads_to_its_contacts() =>
        Assert.Equal(["2019-04-25-putin-kim-vladivostok", "2023-09-13-putin-kim-vostochny", "2024-06-19-putin-kim-pyongyang",
            "2025-09-03-putin-kim-beijing"],
            Row("leaders alone, five powers", "Russia’s share").RowIds);

    [Fact]
    public void Spans_can_be_chosen_and_must_not_end_before_they_start()
    {
        var flurry = Measures.BeforeAfter(SampleData.Data, split: new(2019, 1, 1), to: new(2019, 12, 31));

        Assert.Equal((7, 5), (flurry[14].BeforeTotal, flurry[14].AfterTotal));
        Assert.Throws<ArgumentException>(() => Measures.BeforeAfter(SampleData.Data, from: new(2023, 1, 1)));
    }

    [Fact]
    public void In_the_record_Russias_share_rose_clearly_with_and_without_line_ministries()
    {
        var shipped = Measures.BeforeAfter(Records.Shipped);

        Assert.All(shipped.Where(row => row.What == "Russia’s share" && row.Power is not null
            && row.Set.EndsWith("contacts, five powers", StringComparison.Ordinal)), row =>
        {
            Assert.True(row.IsClear);
            Assert.True(row.Difference > 0);
        });
        Assert.All(shipped, row => Assert.True(row.DifferenceInterval is not { } ends || ends.Contains(row.Difference!.Value)));
        Assert.DoesNotContain("overlap", shipped.ToText(), StringComparison.OrdinalIgnoreCase);
    }

    private static Change Row(string set, string what) => Sample.Single(row => row.Set == set && row.What == what);

    private static IReadOnlyList<string> Texts(string set, string what) => Sample.Texts[Sample.Rows.ToList().IndexOf(Row(set, what))];
}
