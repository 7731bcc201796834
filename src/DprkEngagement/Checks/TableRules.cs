namespace DprkEngagement;

/// <summary>Rules that need whole tables: what every row must have beside it, and chains that must come to an end.</summary>
internal static class TableRules
{
    /// <summary>From as many rows on that lack something in another table, that table has lost rows: one problem says so.</summary>
    private const int ManyLacking = 10;

    /// <summary>The same of verdicts, of which there are few.</summary>
    private const int ManyUnargued = 3;

    public static void Check(IReadOnlyDictionary<string, TableFile> tables)
    {
        CheckParticipants(tables["events"], tables["participations"]);
        CheckCircles(tables["events"]);
        CheckCircles(tables["claims"]);
        CheckSteps(tables["agreements"], tables["agreement-steps"]);
        CheckVerdicts(tables["article-claims"], tables["article-evidence"]);
        foreach (var name in tables["citations"].Schema.RecordTables)
            CheckCited(tables[name], tables["citations"]);

        if (tables.TryGetValue("codings", out var codings))
            CheckCodings(codings, tables);
    }

    // No source, no row.
    private static void CheckCited(TableFile records, TableFile citations)
    {
        // A citation whose record cannot be made out may belong to any row: then none is called unsupported.
        if (RowsOf(citations, TableSchema.RecordId) is not var (cited, unknown)
            || citations.Rows.Any(row => !row.Has(TableSchema.RecordId) && !row.Has(TableSchema.RecordTable)))
            return;

        ReportLacking(
            records, citations,
            [.. Keys(records).Where(key => cited[key].All(row => row.Raw(TableSchema.RecordTable) != records.Schema.Name)
                && NearestValue.Of(key, unknown) is null)],
            "source-missing", "no source", key => $"'{key}' has no source, and no row stands without one; add a row to "
                + $"{citations.Schema.Path} (codebook: citations)");
    }

    // At least one participant, numbered 1, 2, 3 … without a gap.
    private static void CheckParticipants(TableFile events, TableFile participations)
    {
        if (RowsOf(participations, "event_id") is not var (participants, unknown))
            return;

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
                Report(events, key, "participant-gap",
                    $"event '{key}' has participants numbered {string.Join(", ", numbers)} in {participations.Schema.Path}; number them "
                        + $"from 1 to {numbers.Count} (codebook: participations)");
            }
        }
    }

    // The rows by a key, and the keys that are in no table; null where not all can be told.
    private static (ILookup<string, TableRow> Rows, List<string> Unknown)? RowsOf(TableFile table, string column)
    {
        var rows = table.Rows.ToLookup(row => row.Has(column));
        return !table.Keys.IsComplete || rows[false].Any(row => row.Raw(column) is null) ? null
            : (rows[true].ToLookup(row => row.Raw(column)!), [.. rows[false].Select(row => row.Raw(column)!).Distinct()]);
    }

    // An agreement has steps. One that was just added may wait for its first; more than one has lost them.
    private static void CheckSteps(TableFile agreements, TableFile steps)
    {
        if (RowsOf(steps, "agreement_id") is not var (there, unknown))
            return;

        var lacking = Keys(agreements).Where(key => !there.Contains(key) && NearestValue.Of(key, unknown) is null).ToList();
        if (lacking.Count > 1)
            ReportCut(agreements, steps, lacking, "no step");
    }

    // A verdict on a claim of the article is argued from rows, and the rows fit it.
    private static void CheckVerdicts(TableFile claims, TableFile evidence)
    {
        if (!evidence.Keys.IsComplete || evidence.Rows.Any(row => !row.Has("article_claim_id")))
            return;

        var bearings = evidence.Rows.ToLookup(row => row.Raw("article_claim_id")!, row => row.Code<EvidenceBearing>("bearing"));
        var unargued = (from row in claims.Rows
                        let key = row.Text("article_claim_id")
                        let verdict = row.Code<ArticleVerdict>("verdict")
                        where key is not null && verdict is not null && !bearings[key].Contains(null)
                        let lacking = Lacking(verdict.Value, [.. bearings[key].OfType<EvidenceBearing>()])
                        where lacking is not null
                        select (Key: key, Message: $"the verdict on '{key}' is {CodeNames.InData(verdict.Value)}, but {lacking} in "
                            + $"{evidence.Schema.Path} (codebook: article-claims.verdict)")).DistinctBy(one => one.Key)
            .ToDictionary(one => one.Key, one => one.Message);
        var empty = unargued.Keys.Where(key => !bearings.Contains(key)).ToList();
        ReportLacking(claims, evidence, empty, "verdict-unargued", "no row", key => unargued[key], ManyUnargued);
        foreach (var key in unargued.Keys.Except(empty))
            Report(claims, key, "verdict-unargued", unargued[key]);
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
        var replaced = table.Rows.Where(row => row.Has(table.Schema.KeyField, "superseded_by"))
            .Select(row => (Row: row, Id: row.Raw(table.Schema.KeyField)!, By: row.Raw("superseded_by")!))
            .Where(one => one.Id != one.By).DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        var seen = new HashSet<string>();
        foreach (var first in replaced.Keys)
        {
            var (way, id) = (new List<string>(), first);
            while (replaced.TryGetValue(id, out var next) && seen.Add(id))
            {
                way.Add(id);
                id = next.By;
            }

            if (way.IndexOf(id) is >= 0 and var start)
            {
                replaced[id].Row.Report("superseded_by", "superseded-circle",
                    $"the rows replace each other in a circle: {string.Join(" → ", way.Skip(start))} → {id}; the newest has no "
                        + "superseded_by");
            }
        }
    }

    // What a coder gave for a variable is one of the codes that the schema lists for it, or what the column of its name holds.
    private static void CheckCodings(TableFile codings, IReadOnlyDictionary<string, TableFile> tables)
    {
        foreach (var given in codings.Rows.Where(row => row.Has(TableSchema.RecordTable, "variable"))
            .GroupBy(row => (Table: row.Text(TableSchema.RecordTable)!, Variable: row.Text("variable")!)))
        {
            var codes = codings.Schema.Field("variable")!.Categories.FirstOrDefault(one => one.Value == given.Key.Variable)?.Codes ?? [];
            var field = codes.Count > 0
                ? new FieldSchema { Name = "value", Type = FieldType.String, Required = true, Enum = codes }
                : tables[given.Key.Table].Schema.Field(given.Key.Variable) is { } column ? column with { Name = "value" } : null;
            if (field is not null && new FieldForm(field, isReference: false) is var form)
                given.ToList().ForEach(row => row.Check(form, row.Raw("value")));
        }
    }

    private static IEnumerable<string> Keys(TableFile table) => table.Keys.By(table.Schema.KeyField).Keys;

    private static void ReportLacking(
        TableFile records, TableFile others, IReadOnlyList<string> keys, string rule, string lacks, Func<string, string> message,
        int many = ManyLacking)
    {
        if (keys.Count > many)
        {
            ReportCut(records, others, keys, lacks);
            return;
        }

        foreach (var key in keys)
            Report(records, key, rule, message(key));
    }

    private static void ReportCut(TableFile records, TableFile others, IReadOnlyList<string> keys, string lacks) => others.ReportCut(
        Invariant($"{keys.Count:N0} rows of {records.Schema.Path}, the first '{keys[0]}', have {lacks} here; ")
            + "put the last version of the file back, or the rows");

    private static void Report(TableFile table, string key, string rule, string message) => table.Problems.Add(
        table.Schema.Path, table.Keys.By(table.Schema.KeyField)[key].Line, 1, rule, table.Schema.KeyField, key, message);
}
