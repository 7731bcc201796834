namespace DprkEngagement.Interop.Tests.Oracle;

/// <summary>
/// Claims as they stood on a day, in SQL: <c>standing</c> (out by then, with a number, and not replaced yet) and <c>latest</c>
/// (of every claimant, quantity and kind of number the last, and in the table the lower).
/// </summary>
internal static class SqlClaims
{
    public static string AsOf(string day) =>
        $"""
        WITH dated AS (
            SELECT c.*, c.rowid AS line, k.party_to_war, coalesce(low, best, high) AS smallest, coalesce(high, best, low) AS largest,
                   CASE date_prec WHEN 2 THEN date(date_published, '+5 days') WHEN 3 THEN date(date_published, '+6 days')
                       WHEN 4 THEN date(date_published, '+1 month', '-1 day') WHEN 5 THEN date(date_published, '+1 year', '-1 day') ELSE date_published END AS out
            FROM claims c JOIN claimants k USING (claimant_id)),
        standing AS (
            SELECT d.* FROM dated d LEFT JOIN dated s ON s.claim_id = d.superseded_by
            WHERE d.out <= '{day}' AND d.smallest IS NOT NULL
              AND (d.code_status = 'coded' OR (d.code_status = 'superseded' AND s.out > '{day}'))),
        whole AS (
            SELECT * FROM standing
            WHERE NOT (quantity = 'troops_deployed' AND claim_group IS 'first-wave'
              AND EXISTS (SELECT 1 FROM standing t WHERE t.quantity = 'troops_deployed' AND t.measure = 'cumulative' AND t.claim_group IS NOT 'first-wave'))),
        ranked AS (
            SELECT *, row_number() OVER (PARTITION BY quantity, measure, claimant_id ORDER BY out DESC, line DESC) AS place FROM whole),
        latest AS (SELECT * FROM ranked WHERE place = 1)
        """;
}
