namespace DprkEngagement;

/// <summary>A page that no row rests on was left behind, or its citation was forgotten.</summary>
internal static class UncitedSources
{
    public const string Rule = "source-uncited";

    public static IEnumerable<Finding> Find(SoundRecord record)
    {
        var cited = new bool[record.Data.Sources.Count];
        foreach (var link in record.Citations)
        {
            cited[link.Source] = true;
        }

        return record.Data.Sources.Where((_, row) => !cited[row]).Select(source => new Finding(Rule, "sources", source.Id, "source_id", source.Id,
            $"no row rests on '{source.Id}'; cite it in citations.csv, or delete it"));
    }
}
