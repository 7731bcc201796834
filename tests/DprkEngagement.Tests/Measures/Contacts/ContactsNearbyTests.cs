namespace DprkEngagement.Tests.Measures.Contacts;

public sealed class ContactsNearbyTests
{
    private static readonly DateOnly From = new(2018, 1, 1);
    private static readonly DateOnly To = new(2019, 12, 31);

    [Fact]
    public void Within_14_days_of_trump_three_leaders_were_met_before_and_two_after()
    {
        var nearby = DprkEngagement.Measures.ContactsNearby(Shipped.Data, ContactLevel.Leaders, from: From, to: To);

        Assert.Equal(["Lee Hsien Loong 2", "Xi Jinping 9"], nearby.Pairs.Where(pair => pair.Later.Counterpart.Iso3c == "USA").Select(pair => FormattableString.Invariant($"{pair.Earlier.Who} {pair.Days}")));
        Assert.Equal(["Xi Jinping 7", "Nguyễn Phú Trọng 1"], nearby.Pairs.Where(pair => pair.Earlier.Counterpart.Iso3c == "USA").Select(pair => FormattableString.Invariant($"{pair.Later.Who} {pair.Days}")));
        Assert.Equal(9, Assert.Single(nearby.Of("CHN", "USA")).Days);
    }

    [Fact]
    public void Days_are_counted_from_the_end_of_one_visit_to_the_start_of_the_next()
    {
        bool HasMoonBeforeXi(int days) => DprkEngagement.Measures.ContactsNearby(Shipped.Data, ContactLevel.Leaders, days, From, To).Of("KOR", "CHN").Count > 0;

        Assert.True(HasMoonBeforeXi(10));
        Assert.False(HasMoonBeforeXi(9));
    }

    [Fact]
    public void A_visit_whose_day_is_not_known_is_in_no_pair()
    {
        var nearby = DprkEngagement.Measures.ContactsNearby(Shipped.Data, ContactLevel.AllLevels, 14, From, To);

        Assert.DoesNotContain(nearby.RowIds, id => id == "2018-03-31-pompeo-kim-pyongyang");
        Assert.Contains(nearby.RowIds, id => id == "2018-05-09-pompeo-kim-pyongyang");
    }

    [Fact]
    public void The_table_names_both_contacts()
    {
        var row = DprkEngagement.Measures.ContactsNearby(Shipped.Data, ContactLevel.Leaders, 14, new(2019, 2, 1), To).ToTable().Rows[0];

        Assert.Equal(["United States: Donald Trump", "27–28 Feb 2019", "Vietnam: Nguyễn Phú Trọng", "1–2 Mar 2019", "1"], row.Cells);
        Assert.Equal(["2019-02-27-trump-kim-hanoi", "2019-03-01-nguyen-phu-trong-kim-hanoi"], row.RowIds);
    }

    [Fact]
    public void Negative_days_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DprkEngagement.Measures.ContactsNearby(Shipped.Data, ContactLevel.Leaders, -1));
    }
}
