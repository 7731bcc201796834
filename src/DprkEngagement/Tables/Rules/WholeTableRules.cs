namespace DprkEngagement;

/// <summary>Rules that need whole tables, checked once everything is read.</summary>
internal static class WholeTableRules
{
    public static void Check(RecordTables records, IReadOnlyDictionary<string, TableKeys> keys, ColumnFactory factory, ProblemList problems)
    {
        records.Participations.Numbers.Check(keys["events"], keys["participations"], problems);
        records.Events.Superseded.CheckCircles(keys["events"].Schema, problems);
        records.Claims.Superseded.CheckCircles(keys["claims"].Schema, problems);
        records.ArticleEvidence.Argued.Check(records.ArticleClaims.Verdicts, keys["article-claims"], keys["article-evidence"], problems);
        var cited = factory.RecordTables(keys["citations"].Schema);
        for (var table = 0; table < cited.Count; table++)
        {
            records.Citations.Cited.Check(table, cited[table], keys["citations"], problems);
        }
    }
}
