using System.Globalization;

namespace DprkEngagement.Tests.Interop;

/// <summary>
/// What is computed of claims, computed again in SQL. Quantities are asked for by family, side and kind, as the library does.
/// </summary>
public sealed class ClaimOracleTests
{
    /// <summary>What was sent, planned, lost and fired.</summary>
    private const string Military =
        "quantity IN (SELECT quantity FROM quantities WHERE kind <> 'proxy' AND (side = 'out' AND family NOT IN ('workers', 'worth') "
        + "OR side = 'context' AND family IN ('losses', 'engineers')))";

    /// <summary>Claims with the last day on which they can have been published, in the order of the table.</summary>
    private const string Dated =
        """
        SELECT c.*, c.rowid AS line, k.party_to_war, coalesce(low, best, high) AS smallest, coalesce(high, best, low) AS largest,
               CASE date_prec WHEN 2 THEN date(date_published, '+5 days') WHEN 3 THEN date(date_published, '+6 days')
                   WHEN 4 THEN date(date_published, '+1 month', '-1 day') WHEN 5 THEN date(date_published, '+1 year', '-1 day')
                       ELSE date_published END AS out
        FROM claims c JOIN claimants k USING (claimant_id)
        """;

    public static TheoryData<string, string> Days =>
        [.. from record in Records.All.Select(row => row.Data) from day in new[] { "2023-12-31", "2024-02-28", "2024-10-28", "2025-04-30",
            "2025-09-30", "9999-12-31" } select (record, day)];

    [Theory]
    [MemberData(nameof(Days))]
    public void Envelopes_with_and_without_parties_and_of_the_last_twelve_months_are_those_that_sql_finds(string record, string day)
    {
        var sides = Measures.MilitaryClaims(On(record, day));
        IEnumerable<string> Lines(Func<ClaimSide, ClaimEnvelope?> envelope) => sides.Where(side => envelope(side) is not null)
            .Select(side => FormattableString.Invariant(
            $"{side.Quantity.Id} {Code(side.Measure)} {Ends(envelope(side)!)} {envelope(side)!.Claims.Count}")).Order(StringComparer.Ordinal);
        IEnumerable<string> Sql(string also) => SqliteDatabase.Of(record).Query(
            $"""
            {AsOf(day)},
            ends AS (SELECT quantity AS q, measure AS m, {(day == "9999-12-31" ? "max(out)" : $"'{day}'")} AS finish FROM latest
                GROUP BY q, m)
            SELECT quantity, measure, min(smallest), max(largest), count(*) FROM latest JOIN ends ON q = quantity AND m = measure
            WHERE outlier_reason IS NULL AND coalesce(claim_group, '') NOT IN ('kursk-portraits', 'kursk-recalled') AND {Military} {also}
            GROUP BY quantity, measure
            """).Order(StringComparer.Ordinal);

        Assert.Equal(Sql(""), Lines(side => side.Envelope));
        Assert.Equal(Sql("AND party_to_war = 0"), Lines(side => side.WithoutParties));
        Assert.Equal(Sql("AND out > date(finish, '-12 months')"), Lines(side => side.Recent));
    }

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Lags_are_those_that_sql_finds(string record) => Assert.Equal(
        SqliteDatabase.Of(record).Query(
            $"""
            SELECT claim_id, CAST(julianday(date_published) - julianday(coalesce(period_end, as_of)) AS INTEGER) FROM claims
            WHERE code_status = 'coded' AND {Military} AND quantity NOT IN (SELECT quantity FROM quantities WHERE looks_ahead = 1)
                AND coalesce(period_end, as_of) < date_published
            """).Order(StringComparer.Ordinal),
        Cells(Measures.PublicationLag(Records.Of(record)), "days_after_end").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Figures_stated_anew_are_those_that_sql_finds(string record)
    {
        const string Figure = "coalesce(low, '') || ' ' || coalesce(best, '') || ' ' || coalesce(high, '') || ' ' || hedge";
        var expected = SqliteDatabase.Of(record).Query(
            $"""
            WITH ordered AS (
                SELECT claim_id, lag(claim_id) OVER own AS before, {Figure} AS figure, lag({Figure}) OVER own AS figure_before
                FROM ({Dated})
                WHERE code_status = 'coded' AND measure = 'cumulative' AND {Military} AND smallest IS NOT NULL
                WINDOW own AS (PARTITION BY quantity, claimant_id ORDER BY out, line))
            SELECT before, claim_id FROM ordered WHERE figure <> figure_before
            """);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Measures.Restatements(Records.Of(record))
            .Select(pair => $"{pair.Earlier.Id} {pair.Later.Id}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Plans_meet_the_claims_on_the_same_soldiers_that_sql_finds(string record)
    {
        var expected = SqliteDatabase.Of(record).Query(
            $"""
            {AsOf("9999-12-31")},
            plans AS (SELECT claim_group AS people, max(out) AS last FROM standing WHERE quantity = 'troops_planned'
                AND claim_group IS NOT NULL GROUP BY claim_group),
            sent AS (
                SELECT people, claim_id, smallest, largest, row_number() OVER (PARTITION BY people, claimant_id
                    ORDER BY out DESC, line DESC) AS place
                FROM standing JOIN plans ON claim_group = people
                WHERE quantity = 'troops_deployed' AND measure <> 'stock' AND out > last)
            SELECT people, count(*), min(smallest), max(largest) FROM sent WHERE place = 1 GROUP BY people
            """);

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Measures.PlannedAgainstDeployed(Records.Of(record)).Where(outcome => outcome.Sent.Count > 0 && outcome.Plan.Group is not null)
                .Select(outcome => string.Create(CultureInfo.InvariantCulture,
                    $"{outcome.Plan.Group} {outcome.Sent.Count} {outcome.Sent.Min(claim => Number(claim.Estimate.Smallest!.Value))} "
                    + $"{outcome.Sent.Max(claim => Number(claim.Estimate.Largest!.Value))}"))
                .Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_went_and_what_came_back_are_the_claims_that_sql_finds() =>
        Assert.All(Records.All.Select(row => row.Data), record => Assert.Equal(
        SqliteDatabase.Of(record).Query(
            $"""
            WITH dated AS ({Dated}),
            asked AS (
                SELECT d.* FROM dated d JOIN quantities q USING (quantity)
                WHERE code_status = 'coded' AND q.side <> 'context' AND q.looks_ahead = 0
                    AND q.kind NOT IN ('used', 'change', 'limit')
                  AND claim_group IS NOT 'first-wave'
                  AND (NOT d.{Military} OR measure = 'cumulative' OR (measure = 'flow' AND q.unit = 'missiles' AND q.kind = 'amount')))
            SELECT claim_id FROM asked a
            WHERE measure = 'flow' OR NOT EXISTS (
                SELECT 1 FROM asked b
                WHERE b.claimant_id = a.claimant_id AND b.quantity = a.quantity AND b.measure = a.measure
                  AND (b.out > a.out OR (b.out = a.out AND b.line > a.line)) AND (b.smallest IS NOT NULL OR a.smallest IS NULL))
            """).Order(StringComparer.Ordinal),
        Measures.Ledger(Records.Of(record)).Select(claim => claim.Id).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Trade_by_partner_and_year_is_what_sql_finds(string record) => Assert.Equal(
        SqliteDatabase.Of(record).Query(
            """
            SELECT CASE quantity WHEN 'trade_all_partners' THEN 'ALL' ELSE CASE from_iso3c WHEN 'PRK' THEN to_iso3c
                ELSE from_iso3c END END AS partner, substr(period_start, 1, 4) AS year, count(*)
            FROM claims
            WHERE quantity IN ('trade_two_way', 'trade_all_partners') AND code_status = 'coded'
                AND substr(period_start, 1, 4) = substr(period_end, 1, 4)
            GROUP BY partner, year
            """).Order(StringComparer.Ordinal),
        Measures.TradeByYear(Records.Of(record)).Where(row => row.Claim is not null)
            .GroupBy(row => (Partner: row.Partner?.Iso3c ?? "ALL", row.Year))
            .Select(row => FormattableString.Invariant($"{row.Key.Partner} {row.Key.Year} {row.Count()}")).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Claims_above_the_ceiling_are_those_that_sql_finds(string record) => Assert.Equal(
        SqliteDatabase.Of(record).Query(
            $"""
            WITH dated AS ({Dated}), ceiling AS (SELECT best FROM claims WHERE quantity = 'oil_ceiling' AND code_status = 'coded'
                AND best IS NOT NULL ORDER BY date_published DESC LIMIT 1)
            SELECT claim_id, CASE
                WHEN substr(period_start, 1, 4) = substr(period_end, 1, 4) AND hedge <> 'up_to'
                    AND (smallest > (SELECT best FROM ceiling) OR (hedge = 'more_than' AND smallest = (SELECT best FROM ceiling)))
                        THEN 'True'
                WHEN period_start LIKE '%-01-01' AND period_end = substr(period_start, 1, 4) || '-12-31'
                    AND hedge NOT IN ('at_least', 'more_than')
                    AND largest <= (SELECT best FROM ceiling) THEN 'False'
                ELSE '' END
            FROM dated WHERE quantity = 'oil_refined' AND code_status = 'coded' AND measure = 'flow' AND smallest IS NOT NULL
            """).Order(StringComparer.Ordinal),
        Cells(Measures.OilAgainstCeiling(Records.Of(record)), "above_ceiling").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Containers_in_rounds_stand_on_the_rates_that_sql_finds(string record)
    {
        var data = Records.Of(record);
        var expected = SqliteDatabase.Of(record).Query(
            $"""
            WITH dated AS ({Dated})
            SELECT conversion_id, CAST(round(rounds / c.smallest) AS INTEGER),
                   CAST(round(coalesce(rounds_to, rounds) / c.smallest) AS INTEGER)
            FROM conversions JOIN dated c USING (claim_id) WHERE c.code_status = 'coded'
            """);

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Measures.ConversionRates(data)
                .Select(one => FormattableString.Invariant($"{one.Id} {Whole(one.PerContainer)} {Whole(one.PerContainerTo)}"))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RecordTests.Names), MemberType = typeof(RecordTests))]
    public void Sources_counted_in_SQL_are_those_of_the_library(string record) => Assert.Equal(
        SqliteDatabase.Of(record).Query(
            """
            SELECT record_table, count(*), sum(pages >= 2) FROM (SELECT record_table, record_id, count(*) AS pages FROM citations
                GROUP BY record_table, record_id) GROUP BY record_table
            """).Order(StringComparer.Ordinal),
        Measures.Sourcing(Records.Of(record)).Where(rows => rows.Rows is "claims" or "events")
            .Select(rows => FormattableString.Invariant(
                $"{rows.Rows} {rows.Citations.Count(row => row.Count > 0)} {rows.Citations.Count(row => row.Count >= 2)}"))
            .Order(StringComparer.Ordinal));

    /// <summary>
    /// Claims as they stood on a day: <c>standing</c> (out by then, with a number, and not replaced yet) and <c>latest</c> (of every
    /// claimant, quantity and kind of number the last, and in the table the lower).
    /// </summary>
    private static string AsOf(string day) =>
        $"""
        WITH dated AS ({Dated}),
        standing AS (
            SELECT d.* FROM dated d LEFT JOIN dated s ON s.claim_id = d.superseded_by
            WHERE d.out <= '{day}' AND d.smallest IS NOT NULL
              AND (d.code_status = 'coded' OR (d.code_status = 'superseded' AND s.out > '{day}'))),
        whole AS (
            SELECT * FROM standing
            WHERE NOT (quantity = 'troops_deployed' AND claim_group IS 'first-wave'
              AND EXISTS (SELECT 1 FROM standing t WHERE t.quantity = 'troops_deployed' AND t.measure = 'cumulative'
                  AND t.claim_group IS NOT 'first-wave'))),
        ranked AS (
            SELECT *, row_number() OVER (PARTITION BY quantity, measure, claimant_id ORDER BY out DESC, line DESC) AS place FROM whole),
        latest AS (SELECT * FROM ranked WHERE place = 1)
        """;

    private static EngagementData On(string record, string day) => day == "9999-12-31"
        ? Records.Of(record)
        : Records.Of(record).AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The id of each row with one of its cells.</summary>
    private static IEnumerable<string> Cells(Result<Claim> result, string column)
    {
        var place = result.ColumnNames.ToList().IndexOf(column);
        return result.Zip(result.Cells, (claim, cells) => string.Create(CultureInfo.InvariantCulture, $"{claim.Id} {cells[place]}"));
    }

    private static string Ends(ClaimEnvelope envelope) => FormattableString.Invariant($"{Number(envelope.Lowest)} {Number(envelope.Highest)}");

    private static decimal Whole(decimal number) => decimal.Round(number, MidpointRounding.AwayFromZero);

    private static double Number(Amount amount) => (double)(decimal)amount;

    private static string Code(ClaimMeasure measure) => measure.ToString().ToLowerInvariant();
}
