using System.Globalization;

namespace DprkEngagement.Interop.Tests.Oracle;

public sealed class ReturnOracleTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private const string Dated =
        """
        SELECT c.*, c.rowid AS line, coalesce(low, best, high) AS smallest, coalesce(high, best, low) AS largest,
               CASE date_prec WHEN 2 THEN date(date_published, '+5 days') WHEN 3 THEN date(date_published, '+6 days')
                   WHEN 4 THEN date(date_published, '+1 month', '-1 day') WHEN 5 THEN date(date_published, '+1 year', '-1 day') ELSE date_published END AS out
        FROM claims c
        """;

    [Theory]
    [InlineData(false, "'coded'")]
    [InlineData(true, "'coded', 'provisional'")]
    public void What_went_and_what_came_back_are_the_claims_that_sql_finds(bool provisional, string statuses)
    {
        var found = Measures.ReturnFlow(Shipped.Data, provisional).Sections
            .SelectMany(section => section.Claims.Select(claim => $"{(section.Side == ReturnSide.ToRussia ? "PRK" : "RUS")} {claim.Id}"));

        // Totals and stocks: nothing later of the same claimant; flows: all. Soldiers and munitions: totals alone, without the first wave; of ballistic missiles flows too.
        var expected = database.Query(
            $"""
            WITH dated AS ({Dated}),
            asked AS (
                SELECT * FROM dated WHERE code_status IN ({statuses}) AND (
                    (quantity IN ('troops_deployed', 'munitions_containers', 'artillery_rounds', 'ballistic_missiles_delivered', 'missiles_all_types', 'artillery_pieces', 'rocket_launchers')
                        AND (measure = 'cumulative' OR (measure = 'flow' AND quantity = 'ballistic_missiles_delivered')) AND claim_group IS NOT 'first-wave')
                    OR quantity IN ('workers', 'border_entries', 'visas_issued', 'arms_value', 'potential_earnings', 'economic_effect', 'oil_refined', 'tanker_voyages',
                        'wheat', 'corn', 'flour', 'pork', 'air_defence_systems', 'reactor_modules', 'return_value', 'troop_income', 'troop_income_per_year', 'earnings_received',
                        'return_containers', 'tourists', 'tourist_groups')))
            SELECT from_iso3c, claim_id FROM asked a
            WHERE measure = 'flow' OR NOT EXISTS (
                SELECT 1 FROM asked b
                WHERE b.claimant_id = a.claimant_id AND b.quantity = a.quantity AND b.measure = a.measure
                  AND (b.out > a.out OR (b.out = a.out AND b.line > a.line)) AND (b.smallest IS NOT NULL OR a.smallest IS NULL))
            """);

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Trade_by_partner_and_year_is_what_sql_finds()
    {
        var found = Measures.TradeByYear(Shipped.Data).Years.Where(year => !year.Unknown).Select(year => string.Create(
            CultureInfo.InvariantCulture, $"{year.Partner?.Iso3c ?? "ALL"} {year.Year} {year.WholeYear.Count} {year.PartOfYear.Count}"));

        Assert.Equal(
            database.Query(
                """
                SELECT CASE quantity WHEN 'trade_all_partners' THEN 'ALL' ELSE CASE from_iso3c WHEN 'PRK' THEN to_iso3c ELSE from_iso3c END END AS partner,
                       substr(period_start, 1, 4) AS year,
                       sum(period_start LIKE '%-01-01' AND period_end LIKE '%-12-31'), sum(NOT (period_start LIKE '%-01-01' AND period_end LIKE '%-12-31'))
                FROM claims
                WHERE quantity IN ('trade_two_way', 'trade_all_partners') AND code_status = 'coded' AND substr(period_start, 1, 4) = substr(period_end, 1, 4)
                GROUP BY partner, year
                """).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Claims_above_the_ceiling_are_those_that_sql_finds()
    {
        var found = Measures.OilAgainstCeiling(Shipped.Data).Deliveries
            .Select(delivery => $"{delivery.Claim.Id} {delivery.AboveCeiling switch { true => "above", false => "not", null => "unknown" }}");

        Assert.Equal(
            database.Query(
                $"""
                WITH dated AS ({Dated}), ceiling AS (SELECT best FROM claims WHERE quantity = 'oil_ceiling' AND code_status = 'coded')
                SELECT claim_id, CASE
                    WHEN substr(period_start, 1, 4) = substr(period_end, 1, 4) AND hedge <> 'up_to'
                        AND (smallest > (SELECT best FROM ceiling) OR (hedge = 'more_than' AND smallest = (SELECT best FROM ceiling))) THEN 'above'
                    WHEN period_start LIKE '%-01-01' AND period_end = substr(period_start, 1, 4) || '-12-31' AND hedge NOT IN ('at_least', 'more_than')
                        AND largest <= (SELECT best FROM ceiling) THEN 'not'
                    ELSE 'unknown' END
                FROM dated WHERE quantity = 'oil_refined' AND code_status = 'coded' AND measure = 'flow' AND smallest IS NOT NULL
                """).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }
}
