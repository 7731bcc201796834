using System.Globalization;

namespace DprkEngagement.Interop.Tests.Oracle;

public sealed class HedgingOracleTests(SqlContacts sql) : IClassFixture<SqlContacts>
{
    private const string LastDay = "2026-02-28";

    public static TheoryData<ContactLevel, bool, string> Series => new()
    {
        // The first day of a complete search: leaders of the five powers from 2000, of all states and visits from 2018.
        { ContactLevel.Leaders, true, "2000-01-01" },
        { ContactLevel.Leaders, false, "2018-01-01" },
        { ContactLevel.AllLevels, true, "2018-01-01" },
        { ContactLevel.AllLevels, false, "2018-01-01" },
    };

    [Theory]
    [MemberData(nameof(Series))]
    public void Every_window_of_the_last_12_contacts_is_what_sql_computes(ContactLevel level, bool fiveAlone, string from)
    {
        var points = Measures.Hedging(Shipped.Data, level).Points;

        Assert.All(points, point => AssertSame(
            point.Day < Day(from) ? null : sql.SpreadOfLast(level, fiveAlone, from, Iso(point.Day), 12),
            fiveAlone ? point.Mix.FivePowers : point.Mix.AllPartners));
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void Every_window_of_36_months_is_what_sql_computes(ContactLevel level, bool fiveAlone, string from)
    {
        var points = Measures.Hedging(Shipped.Data, level, HedgingWindow.Months).Points;

        Assert.Equal(Day(LastDay), points[^1].Day);
        Assert.All(points, point =>
        {
            var first = Iso(point.Day.AddDays(1).AddMonths(-36));
            AssertSame(
                point.Day < Day(from) ? null : sql.Spread(level, fiveAlone, string.CompareOrdinal(first, from) > 0 ? first : from, Iso(point.Day)),
                fiveAlone ? point.Mix.FivePowers : point.Mix.AllPartners);
        });
    }

    [Theory]
    [MemberData(nameof(Series))]
    public void Before_and_after_the_invasion_are_what_sql_computes(ContactLevel level, bool fiveAlone, string from)
    {
        var change = Measures.HedgingBeforeAfter(Shipped.Data, level, from: Day(from));
        PartnerMix Mix(HedgingSpan span) => (fiveAlone ? span.Estimate.FivePowers : span.Estimate.AllPartners).Mix;

        AssertSame(sql.Spread(level, fiveAlone, from, "2022-02-23"), Mix(change.Before));
        AssertSame(sql.Spread(level, fiveAlone, "2022-02-24", LastDay), Mix(change.After));
    }

    [Fact]
    public void What_came_before_among_the_five_is_what_sql_computes() =>
        AssertSame(sql.Spread(ContactLevel.Leaders, true, "2000-01-01", "2017-12-31"), Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.Leaders).Earlier!.Estimate.Mix);

    [Fact]
    public void Counting_provisional_rows_changes_no_number_of_sql_since_all_lie_after_the_search()
    {
        var change = Measures.HedgingBeforeAfter(Shipped.Data, ContactLevel.AllLevels, CodingChoices.Default with { Provisional = true });

        AssertSame(sql.Spread(ContactLevel.AllLevels, true, "2022-02-24", LastDay), change.After.Estimate.FivePowers.Mix);
        AssertSame(sql.Spread(ContactLevel.AllLevels, false, "2022-02-24", LastDay), change.After.Estimate.AllPartners.Mix);
    }

    private static void AssertSame(string[]? sql, PartnerMix? mix)
    {
        Assert.Equal(sql is null, mix is null);
        if (sql is null || mix is null)
        {
            return;
        }

        Assert.Equal(Number(sql[0]), mix.Total);
        if (mix.Total < 4)
        {
            Assert.Equal((null, null, null, null), (mix.EffectiveNumber, mix.Entropy, mix.ShareOf("RUS"), mix.ShareOf("CHN")));
            return;
        }

        Assert.Equal(Number(sql[1]), mix.EffectiveNumber!.Value, 10);
        Assert.Equal(Number(sql[2]) / Math.Log(mix.States), mix.Entropy!.Value, 10);
        Assert.Equal(Number(sql[3]), mix.ShareOf("RUS")!.Value, 10);
        Assert.Equal(Number(sql[4]), mix.ShareOf("CHN")!.Value, 10);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
