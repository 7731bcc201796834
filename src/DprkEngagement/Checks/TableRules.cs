namespace DprkEngagement;

/// <summary>Rules that need whole tables: what every row must have beside it, and chains that must come to an end.</summary>
internal static class TableRules
{
    /// <summary>From as many rows on that lack something in another table, that table has lost rows: one problem says so.</summary>
    private const int ManyLacking = 10;

    public static void Check(DataFolder folder)
    {
        CheckParticipants(folder.Tables["events"], folder.Tables["participations"]);
        CheckCircles(folder.Tables["events"]);
        CheckCircles(folder.Tables["claims"]);
        CheckVerdicts(folder.Tables["article-claims"], folder.Tables["article-evidence"]);
        var citations = folder.Tables["citations"];
        foreach (var name in citations.Schema.RecordTables)
            CheckCited(folder.Tables[name], citations);
    }

    // No source, no row.
    private static void CheckCited(TableFile records, TableFile citations)
    {
        var rows = citations.Rows.ToLookup(row => row.Has(TableSchema.RecordId));
        // A citation whose record cannot be made out may belong to any row: then none is called unsupported.
        if (!citations.Keys.IsComplete
            || rows[false].Any(row => row.Raw(TableSchema.RecordId) is null || !row.Has(TableSchema.RecordTable)))
            return;

        var cited = rows[true].Where(row => row.Raw(TableSchema.RecordTable) == records.Schema.Name)
            .Select(row => row.Raw(TableSchema.RecordId)!).ToHashSet();
        var unknown = rows[false].Select(row => row.Raw(TableSchema.RecordId)!).Distinct().ToList();
        ReportLacking(
            records, citations,
            [.. Keys(records).Where(key => !cited.Contains(key) && NearestValue.Of(key, unknown) is null)],
            "source-missing", "no source", key => $"'{key}' has no source, and no row stands without one; add a row to "
                + $"{citations.Schema.Path} (codebook: citations)");
    }

    // At least one participant, numbered 1, 2, 3 … without a gap.
    private static void CheckParticipants(TableFile events, TableFile participations)
    {
        var rows = participations.Rows.ToLookup(row => row.Has("event_id"));
        if (!participations.Keys.IsComplete || rows[false].Any(row => row.Raw("event_id") is null))
            return;

        var unknown = rows[false].Select(row => row.Raw("event_id")!).Distinct().ToList();
        var participants = rows[true].ToLookup(row => row.Raw("event_id")!);
        var sound = Keys(events).Where(key => participants[key].All(row => row.Has("participant_no"))
            && NearestValue.Of(key, unknown) is null).ToList();
        ReportLacking(
            events, participations, [.. sound.Where(key => !participants.Contains(key))],
            "event-empty", "no participant", key => $"event '{key}' has no participant; add a row to {participations.Schema.Path} "
                + "(codebook: participations)");
        foreach (var key in sound.Where(participants.Contains))
        {
            var numbers = participants[key].Select(row => row.Whole("participant_no")!.Value).Distinct().Order().ToList();
            if (numbers[^1] != numbers.Count)
            {
                var list = string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
                Report(events, key, "participant-gap", string.Create(CultureInfo.InvariantCulture,
                    $"event '{key}' has participants numbered {list} in {participations.Schema.Path}; number them from 1 to "
                        + $"{numbers.Count} (codebook: participations)"));
            }
        }
    }

    // A verdict on a claim of the article is argued from rows, and the rows fit it.
    private static void CheckVerdicts(TableFile claims, TableFile evidence)
    {
        if (!evidence.Keys.IsComplete || evidence.Rows.Any(row => !row.Has("article_claim_id")))
            return;

        var bearings = evidence.Rows.ToLookup(row => row.Raw("article_claim_id")!, row => row.Code<EvidenceBearing>("bearing"));
        foreach (var row in claims.Rows)
        {
            if (row.Text("article_claim_id") is { } key && row.Code<ArticleVerdict>("verdict") is { } verdict
                && !bearings[key].Contains(null) && Lacking(verdict, [.. bearings[key].OfType<EvidenceBearing>()]) is { } lacking)
            {
                Report(claims, key, "verdict-unargued",
                    $"the verdict on '{key}' is {CodeNames.InData(verdict)}, but {lacking} in {evidence.Schema.Path} (codebook: "
                        + "article-claims.verdict)");
            }
        }
    }

    private static string? Lacking(ArticleVerdict verdict, HashSet<EvidenceBearing> bearings) => verdict switch
    {
        ArticleVerdict.NotTestable => null,
        ArticleVerdict.Contradicted => bearings.Contains(EvidenceBearing.Contradicts) ? null : "no row contradicts it",
        _ when !bearings.Contains(EvidenceBearing.Supports) => "no row supports it",
        ArticleVerdict.Holds when bearings.Contains(EvidenceBearing.Contradicts) => "a row contradicts it",
        _ => null,
    };

    // Following the rows from one to the one that replaced it must come to an end.
    private static void CheckCircles(TableFile table)
    {
        var replaced = new Dictionary<string, TableRow>();
        foreach (var row in table.Rows
            .Where(row => row.Has(table.Schema.KeyField, "superseded_by") && row.Raw(table.Schema.KeyField) != row.Raw("superseded_by")))
            replaced.TryAdd(row.Raw(table.Schema.KeyField)!, row);

        var seen = new HashSet<string>();
        foreach (var first in replaced.Keys)
        {
            var (way, id) = (new List<string>(), first);
            while (replaced.TryGetValue(id, out var next) && seen.Add(id))
            {
                way.Add(id);
                id = next.Raw("superseded_by")!;
            }

            if (way.IndexOf(id) is >= 0 and var start)
            {
                replaced[id].Report("superseded_by", "superseded-circle",
                    $"the rows replace each other in a circle: {string.Join(" → ", way.Skip(start))} → {id}; the newest has no "
                        + "superseded_by");
            }
        }
    }

    private static IEnumerable<string> Keys(TableFile table) => table.Keys.By(table.Schema.KeyField).Keys;

    private static void ReportLacking(
        TableFile records, TableFile others, IReadOnlyList<string> keys, string rule, string lacks, Func<string, string> message)
    {
        if (keys.Count > ManyLacking)
        {
            var last = others.Rows.Count == 0 ? 1 : others.Rows[^1].Line;
            others.Keys.IsComplete = false;
            others.Problems.Add(others.Schema.Path, last, "table-cut", string.Create(CultureInfo.InvariantCulture,
                $"the table looks cut off: {keys.Count:N0} rows of {records.Schema.Path}, the first '{keys[0]}', "
                    + $"have {lacks} here; put the last version of the file back, or the rows"));
            return;
        }

        foreach (var key in keys)
            Report(records, key, rule, message(key));
    }

    private static void Report(TableFile table, string key, string rule, string message) => table.Problems.Add(
        table.Schema.Path, table.Keys.By(table.Schema.KeyField)[key].Line, 1, rule, table.Schema.KeyField, key, message);
}
