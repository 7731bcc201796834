using System.Globalization;

namespace DprkEngagement;

/// <summary>Fills what a new row leaves open and what follows from the rest, its id among it.</summary>
internal static class RowProposals
{
    private const int MostWords = 6;

    public static void Fill(RowDraft row, DataTables tables)
    {
        switch (row.Schema.Name)
        {
            case "claims":
                ClaimProposals.Fill(row, tables);
                break;
            case "sources":
                SourceProposals.Fill(row, tables);
                break;
            case "events":
                DateProposals.StartAndEnd(row);
                row.Propose("code_status", "coded", "you read a page that states it; else --code-status provisional");
                break;
            case "participations":
                ProposeNumber(row, tables);
                break;
        }

        ProposeId(row, tables);
    }

    /// <summary>A key of one column that names the row itself, not one of another table.</summary>
    private static void ProposeId(RowDraft row, DataTables tables)
    {
        if (row.Schema.PrimaryKey is not [var key] || !key.EndsWith("_id", StringComparison.Ordinal)
            || row.Schema.ForeignKeys.Any(other => other.Fields[0] == key) || row.Has(key))
        {
            return;
        }

        var id = row.Schema.Name switch
        {
            "claims" => ClaimProposals.Id(row),
            "sources" => SourceProposals.Id(row),
            "events" => Slug.Join(DateProposals.InId(row, "date_start"), Slug.OfWords(row["title"], MostWords)),
            "claimants" => row.Has("short_name") ? Slug.Join(row.Has("iso3c") ? Slug.Of(row["iso3c"]) : "inter", Slug.Of(row["short_name"])) : "",
            _ => Slug.OfWords(FirstText(row), MostWords),
        };
        // An event or a claim that lacks all that its id is made of is refused for that alone: what points to it must not be refused too.
        var name = id.Length == 0 && row.Schema.Name is ("claims" or "events") ? $"new-{row.Schema.Name}" : id;
        row.Propose(key, Free(name, tables[row.Schema.Name], key), "by the convention of the table");
    }

    /// <summary>What a row is called where its table has no convention of its own.</summary>
    private static string FirstText(RowDraft row) =>
        row.Schema.IndexOf("name") >= 0 ? row["name"] : row.Schema.IndexOf("title") >= 0 ? row["title"] : "";

    private static string Free(string id, CsvTable table, string key)
    {
        var free = id;
        for (var number = 2; free.Length > 0 && table.Find(key, free) >= 0; number++)
        {
            free = FormattableString.Invariant($"{id}-{number}");
        }

        return free;
    }

    private static void ProposeNumber(RowDraft row, DataTables tables)
    {
        var participations = tables["participations"];
        var there = participations.Rows.Count(other => other.Values[0] == row["event_id"]);
        row.Propose("participant_no", (there + 1).ToString(CultureInfo.InvariantCulture), "the next within the event");
    }
}
