namespace DprkEngagement;

/// <content>Tables without records of their own.</content>
public sealed partial class EngagementData
{
    /// <summary>What was read instead of files of the folder, by their paths in it; empty for data that are the folder's.</summary>
    internal IReadOnlyDictionary<string, byte[]> Instead { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Tables that datapackage.json describes and no record type holds.</summary>
    internal IReadOnlyDictionary<string, DataTable> UntypedTables { get; init; } = new Dictionary<string, DataTable>();

    /// <summary>A table that the schema describes and no property of this class holds, e.g. left-out.</summary>
    /// <param name="name">The table's name in datapackage.json.</param>
    /// <exception cref="ArgumentException">There is no such table; the message says where its rows are, or names the nearest.</exception>
    public DataTable Table(string name)
    {
        if (UntypedTables.TryGetValue(name, out var table))
        {
            return table;
        }

        throw new ArgumentException(
            name switch
            {
                "participations" => "the rows of participations are in Participants of each event",
                "votes" => "the rows of votes are in Votes of each resolution",
                "agreement-steps" => "the rows of agreement-steps are in Steps of each agreement",
                "article-claims" => "the rows of article-claims have a type: use data.ArticleClaims",
                "article-evidence" => "the rows of article-evidence are in Evidence of each claim of the article",
                "actors" or "persons" or "places" or "events" or "claimants" or "claims" or "sources" or "citations" or "coverage"
                    or "resolutions" or "agreements" or "conversions" =>
                    $"the rows of {name} have a type: use data.{char.ToUpperInvariant(name[0])}{name[1..]}",
                _ => UnknownName.Message("table", name, UntypedTables.Keys),
            },
            nameof(name));
    }
}
