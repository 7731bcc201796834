namespace DprkEngagement.Interop.Tests.Oracle;

public sealed class MilitaryOracleTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    public static TheoryData<string> Days => ["2023-12-31", "2024-02-28", "2024-10-28", "2025-01-31", "2025-04-30", "2025-09-30", "9999-12-31"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Envelopes_with_and_without_parties_are_those_that_sql_finds(string day)
    {
        var sides = Measures.MilitaryClaims(On(day)).Sides;

        Assert.Equal(Envelopes(day, ""), sides.Where(side => side.Envelope is not null).Select(side => Line(side, side.Envelope!)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Envelopes(day, "AND party_to_war = 0"),
            sides.Where(side => side.WithoutParties is not null).Select(side => Line(side, side.WithoutParties!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Envelopes_of_the_last_twelve_months_are_those_that_sql_finds(string day)
    {
        var sides = Measures.MilitaryClaims(On(day)).Sides;
        var expected = database.Query(
            $"""
            {SqlClaims.AsOf(day)},
            ends AS (SELECT quantity AS q, measure AS m, {(day == "9999-12-31" ? "max(out)" : $"'{day}'")} AS finish FROM latest GROUP BY q, m)
            SELECT quantity, measure, min(smallest), max(largest), count(*) FROM latest JOIN ends ON q = quantity AND m = measure
            WHERE outlier_reason IS NULL AND coalesce(claim_group, '') NOT IN ('kursk-portraits', 'kursk-recalled') AND out > date(finish, '-12 months') AND quantity IN ({Quantities})
            GROUP BY quantity, measure
            """);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            sides.Where(side => side.Recent is not null).Select(side => Line(side, side.Recent!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("troops_killed", "troops_casualties", 0)]
    [InlineData("ballistic_missiles_fired", "ballistic_missiles_delivered", 31)]
    public void Shares_within_one_claimant_are_those_that_sql_finds(string part, string whole, int days)
    {
        var comparison = part == "troops_killed" ? Measures.KilledAgainstCasualties(Shipped.Data) : Measures.MissilesDeliveredAndFired(Shipped.Data);
        var expected = database.Query(
            $"""
            {SqlClaims.AsOf("9999-12-31")},
            pairs AS (
                SELECT p.claim_id AS p, w.claim_id AS w, p.out AS out, coalesce(p.low, p.best) / coalesce(w.high, w.best) AS floor, coalesce(p.high, p.best) / coalesce(w.low, w.best) AS ceiling,
                       row_number() OVER (PARTITION BY p.claim_id ORDER BY abs(julianday(p.date_published) - julianday(w.date_published)), w.line) AS place
                FROM standing p JOIN standing w ON w.claimant_id = p.claimant_id
                WHERE p.quantity = '{part}' AND w.quantity = '{whole}' AND p.measure = 'cumulative' AND w.measure = 'cumulative'
                  AND p.outlier_reason IS NULL AND w.outlier_reason IS NULL
                  AND abs(julianday(p.date_published) - julianday(w.date_published)) <= {days})
            SELECT p, w, coalesce(round(floor, 6), '-'), coalesce(round(ceiling, 6), '-') FROM pairs WHERE place = 1 ORDER BY out
            """);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, comparison.Shares.Select(share => $"{share.Part.Id} {share.Whole.Id} {Number(share.Low)} {Number(share.High)}"));
    }

    [Fact]
    public void Plans_meet_the_claims_on_the_same_soldiers_that_sql_finds()
    {
        var expected = database.Query(
            $"""
            {SqlClaims.AsOf("9999-12-31")},
            plans AS (SELECT claim_group AS people, max(out) AS last FROM standing WHERE quantity = 'troops_planned' AND claim_group IS NOT NULL GROUP BY claim_group),
            sent AS (
                SELECT people, claim_id, smallest, largest, row_number() OVER (PARTITION BY people, claimant_id ORDER BY out DESC, line DESC) AS place
                FROM standing JOIN plans ON claim_group = people
                WHERE quantity = 'troops_deployed' AND measure <> 'stock' AND out > last)
            SELECT people, count(*), min(smallest), max(largest) FROM sent WHERE place = 1 GROUP BY people ORDER BY people
            """);

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected,
            Measures.PlannedAgainstDeployed(Shipped.Data).Outcomes.Where(outcome => outcome.Sent.Count > 0).OrderBy(outcome => outcome.Group, StringComparer.Ordinal)
                .Select(outcome => FormattableString.Invariant(
                    $"{outcome.Group} {outcome.Sent.Count} {outcome.Sent.Min(claim => (double)(decimal)claim.Estimate.Smallest!.Value)} {outcome.Sent.Max(claim => (double)(decimal)claim.Estimate.Largest!.Value)}")));
    }

    [Fact]
    public void Lags_are_those_that_sql_finds()
    {
        var expected = database.Query(
            $"""
            SELECT claim_id, CAST(julianday(date_published) - julianday(coalesce(period_end, as_of)) AS INTEGER) AS days FROM claims
            WHERE code_status = 'coded' AND quantity IN ({Quantities}) AND quantity NOT LIKE '%planned' AND coalesce(period_end, as_of) < date_published
            """);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Measures.PublicationLag(Shipped.Data).Lags.Select(lag => FormattableString.Invariant($"{lag.Claim.Id} {lag.Days}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Figures_stated_anew_are_those_that_sql_finds()
    {
        var expected = database.Query(
            $"""
            WITH ordered AS (
                SELECT claim_id, out, quantity, lag(claim_id) OVER own AS before,
                       coalesce(low, '') || ' ' || coalesce(best, '') || ' ' || coalesce(high, '') || ' ' || hedge AS figure,
                       lag(coalesce(low, '') || ' ' || coalesce(best, '') || ' ' || coalesce(high, '') || ' ' || hedge) OVER own AS figure_before
                FROM (SELECT *, rowid AS line, CASE date_prec WHEN 3 THEN date(date_published, '+6 days') WHEN 4 THEN date(date_published, '+1 month', '-1 day')
                          WHEN 5 THEN date(date_published, '+1 year', '-1 day') WHEN 2 THEN date(date_published, '+5 days') ELSE date_published END AS out FROM claims)
                WHERE code_status = 'coded' AND measure = 'cumulative' AND quantity IN ({Quantities}) AND coalesce(low, best, high) IS NOT NULL
                WINDOW own AS (PARTITION BY quantity, claimant_id ORDER BY out, line))
            SELECT before, claim_id FROM ordered WHERE figure <> figure_before
            """);

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Measures.Restatements(Shipped.Data).Pairs.Select(pair => $"{pair.Earlier.Id} {pair.Later.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Containers_in_rounds_are_what_sql_finds()
    {
        var expected = database.Query(
            $"""
            {SqlClaims.AsOf("9999-12-31")},
            rates AS (
                SELECT assumption, min(rounds / c.smallest) AS floor, max(coalesce(rounds_to, rounds) / c.smallest) AS ceiling
                FROM conversions JOIN standing c USING (claim_id) GROUP BY assumption)
            SELECT claim_id, assumption, CAST(round(smallest * floor) AS INTEGER), CAST(round(largest * ceiling) AS INTEGER)
            FROM latest CROSS JOIN rates WHERE quantity = 'munitions_containers' AND measure = 'cumulative'
            """);

        Assert.Equal(21, expected.Count);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Measures.ContainersToRounds(Shipped.Data).Counts
                .Select(count => FormattableString.Invariant($"{count.Containers.Id} {Code(count.Rate.Assumption)} {count.Low:0} {count.High:0}")).Order(StringComparer.Ordinal));
    }

    private const string Quantities =
        "'troops_deployed', 'troops_planned', 'troops_casualties', 'troops_casualties_per_day', 'troops_killed', 'troops_captured', 'munitions_containers', 'munitions_voyages', "
        + "'artillery_rounds', 'artillery_rounds_per_year', 'artillery_rounds_decline', 'share_of_russian_fire', 'ballistic_missiles_delivered', 'ballistic_missiles_fired', "
        + "'ballistic_missiles_planned', 'missiles_all_types', 'artillery_pieces', 'rocket_launchers', 'armoured_vehicles_planned', 'explosive_items_cleared'";

    private static EngagementData On(string day) =>
        day == "9999-12-31" ? Shipped.Data : Shipped.Data.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private IEnumerable<string> Envelopes(string day, string also) => database.Query(
        $"""
        {SqlClaims.AsOf(day)}
        SELECT quantity, measure, min(smallest), max(largest), count(*) FROM latest
        WHERE outlier_reason IS NULL AND coalesce(claim_group, '') NOT IN ('kursk-portraits', 'kursk-recalled') AND quantity IN ({Quantities}) {also}
        GROUP BY quantity, measure
        """).Order(StringComparer.Ordinal);

    private static string Line(ClaimSide side, ClaimEnvelope envelope) => FormattableString.Invariant(
        $"{Code(side.Latest.Quantity)} {Code(side.Latest.Measure)} {(double)(decimal)envelope.Lowest} {(double)(decimal)envelope.Highest} {envelope.Claims.Count}");

    // TroopsKilled is troops_killed in the tables.
    private static string Code<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Number(decimal? share) => share is { } known ? FormattableString.Invariant($"{(double)decimal.Round(known, 6)}") : "-";
}
