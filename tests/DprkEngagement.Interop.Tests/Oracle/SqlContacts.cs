namespace DprkEngagement.Interop.Tests.Oracle;

/// <summary>Contacts and what is computed of them, in SQL.</summary>
public sealed class SqlContacts : IDisposable
{
    private readonly SqliteDatabase _sql = new();

    public SqlContacts()
    {
        // A summit or leader meeting, coded, of the DPRK's top leader with a top leader or head of government, both principals.
        _sql.Execute(
            """
            CREATE VIEW leaders AS
            SELECT DISTINCT e.event_id, e.date_start, e.date_end, e.date_prec, them.iso3c
            FROM events e
            JOIN participations us ON us.event_id = e.event_id AND us.iso3c = 'PRK' AND us.role = 'principal' AND us.rank = 'top_leader'
            JOIN participations them ON them.event_id = e.event_id AND them.iso3c <> 'PRK' AND them.role = 'principal'
                AND them.rank IN ('top_leader', 'head_of_government')
            WHERE e.event_type IN ('summit', 'leader_meeting') AND e.code_status = 'coded'
            """);

        // The same, and every coded visit in which both sides are principals.
        _sql.Execute(
            """
            CREATE VIEW all_levels AS
            SELECT * FROM leaders
            UNION
            SELECT DISTINCT e.event_id, e.date_start, e.date_end, e.date_prec, them.iso3c
            FROM events e
            JOIN participations us ON us.event_id = e.event_id AND us.iso3c = 'PRK' AND us.role = 'principal'
            JOIN participations them ON them.event_id = e.event_id AND them.iso3c <> 'PRK' AND them.role = 'principal'
            WHERE e.event_type = 'high_level_visit' AND e.code_status = 'coded'
            """);
    }

    public static string View(ContactLevel level) => level == ContactLevel.Leaders ? "leaders" : "all_levels";

    /// <summary>State, year, count: of what was found.</summary>
    public IReadOnlyList<string[]> ByYear(ContactLevel level) => Rows(
        $"SELECT iso3c, substr(date_start, 1, 4) AS year, count(*) FROM {View(level)} GROUP BY iso3c, year ORDER BY iso3c, year");

    /// <summary>State, whose ground (none where the row's place is of another state met on the same tour), count: of leader meetings.</summary>
    public IReadOnlyList<string[]> ByGround() => Rows(
        $"""
        SELECT iso3c, ground, count(*) FROM (
            SELECT l.iso3c, CASE
                WHEN p.iso3c = 'PRK' THEN 'Home'
                WHEN p.iso3c = l.iso3c THEN 'Theirs'
                WHEN EXISTS (SELECT 1 FROM leaders o WHERE o.event_id = l.event_id AND o.iso3c = p.iso3c) THEN NULL
                ELSE 'Third' END AS ground
            FROM leaders l JOIN events e USING (event_id) JOIN places p USING (place_id))
        WHERE ground IS NOT NULL GROUP BY iso3c, ground ORDER BY iso3c, ground
        """);

    /// <summary>Earlier event, its state, later event, its state, days between them.</summary>
    public IReadOnlyList<string[]> Nearby(ContactLevel level, int days) => Rows(
        $"""
        SELECT a.event_id, a.iso3c, b.event_id, b.iso3c, max(0, CAST(julianday(b.date_start) - julianday(a.date_end) AS INTEGER)) AS days
        FROM {View(level)} a JOIN {View(level)} b
            ON (a.date_start, a.event_id) < (b.date_start, b.event_id) AND a.iso3c <> b.iso3c AND a.date_prec = 1 AND b.date_prec = 1
        WHERE julianday(b.date_start) - julianday(a.date_end) <= {days}
        ORDER BY a.date_start, a.event_id, b.date_start, b.event_id
        """);

    /// <summary>Contacts, effective number, sum of −share·ln share, Russia's share, China's: of a span.</summary>
    public string[] Spread(ContactLevel level, bool fiveAlone, string from, string to) => Rows(
        $"""
        WITH counts AS (
            SELECT c.iso3c, count(*) AS n FROM {View(level)} c JOIN actors USING (iso3c)
            WHERE date_start BETWEEN '{from}' AND '{to}' {(fiveAlone ? "AND five_power = 1" : "")} GROUP BY c.iso3c)
        {Numbers}
        """).Single();

    /// <summary>The same of the last so many contacts up to a day, counted from a first day on.</summary>
    public string[] SpreadOfLast(ContactLevel level, bool fiveAlone, string from, string to, int contacts) => Rows(
        $"""
        WITH latest AS (
            SELECT c.iso3c FROM {View(level)} c JOIN actors USING (iso3c)
            WHERE date_start BETWEEN '{from}' AND '{to}' {(fiveAlone ? "AND five_power = 1" : "")}
            ORDER BY date_start DESC, event_id DESC LIMIT {contacts}),
        counts AS (SELECT iso3c, count(*) AS n FROM latest GROUP BY iso3c)
        {Numbers}
        """).Single();

    private List<string[]> Rows(FormattableString sql) => [.. _sql.Query(FormattableString.Invariant(sql)).Select(line => line.Split(' '))];

    public void Dispose() => _sql.Dispose();

    private const string Numbers =
        """
        , shares AS (SELECT iso3c, n, 1.0 * n / (SELECT sum(n) FROM counts) AS share FROM counts)
        SELECT total(n), 1 / sum(share * share), -sum(share * ln(share)),
            total(CASE iso3c WHEN 'RUS' THEN share END), total(CASE iso3c WHEN 'CHN' THEN share END)
        FROM shares
        """;
}
