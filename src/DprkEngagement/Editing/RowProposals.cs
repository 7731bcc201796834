namespace DprkEngagement;

/// <summary>Fills what a new row leaves open and what follows from the rest, its id among it; each with the reason.</summary>
internal static class RowProposals
{
    private const int MostWords = 6;
    private const int LongestPublisher = 24;
    private const string Read = "you read a page that states it; else --code-status provisional";

    /// <summary>Columns that are filled wherever the rest of the row, or the row that is cited, is right.</summary>
    private static readonly string[] Following =
    [
        "claims.unit", "claims.date_prec", "claims.title", "events.date_end", "events.date_prec", "citations.supports",
        "claims.claim_id", "events.event_id", "sources.source_id", "persons.person_id", "places.place_id", "claimants.claimant_id",
    ];

    /// <summary>True where a value that is missing follows from others that are wrong.</summary>
    public static bool Follows(string table, string column) => Following.Contains($"{table}.{column}");

    public static void Fill(RowDraft row, DataTables tables)
    {
        switch (row.Schema.Name)
        {
            case "claims":
                FillClaim(row, tables);
                break;
            case "sources":
                FillSource(row, tables["sources"]);
                break;
            case "events":
                Dates(row, "date_start", "date_end");
                row.Propose("code_status", "coded", Read);
                break;
            case "participations":
                var there = tables["participations"].Rows.Count(other => other.Values[0] == row["event_id"]);
                row.Propose("participant_no", Invariant($"{there + 1}"), "the next within the event");
                break;
            case "units":
                row.Propose("plural", row["label"], "as the label");
                row.Propose("singular", row["plural"].EndsWith('s') ? row["plural"][..^1] : row["plural"], "the plural without s");
                break;
            case "quantities":
                row.Propose("short_label", row["label"], "as the label");
                row.Propose("looks_ahead", row["kind"] switch { "" => "", "plan" => "true", _ => "false" }, "only plans look ahead");
                break;
            case "claimants":
                row.Propose("short_name", row["name"].Split('(')[0].Trim(), "the name without what stands in brackets");
                break;
            case "persons":
                row.Propose("short_name", FamilyName(row["name"], row["iso3c"]), "the family name");
                break;
        }

        // A key of one column that names the row itself, not one of another table.
        if (row.Schema.KeyField is { Length: > 0 } key && !row.Has(key) && row.Schema.ForeignKeys.All(other => other.Fields[0] != key))
            row.Propose(key, FreeId(row, key, tables[row.Schema.Name]), "by the convention of the table");
    }

    /// <summary>The figure of a claim in words with its unit, as titles say it; null where it cannot be told.</summary>
    public static string? Spoken(RowDraft claim, DataTables tables)
    {
        if (tables.FindRow("units", claim["unit"]) is null || CodeNames.Value<Hedge>(claim["hedge"]) is not { } hedge)
            return null;

        var unit = new Unit(claim["unit"], OfUnit("label"), OfUnit("plural"), OfUnit("singular"));
        var estimate = new Estimate(Number(claim["low"]), Number(claim["best"]), Number(claim["high"]), hedge, unit);
        // A hedge that does not go with the figures is a problem that the check reports.
        if ((hedge == Hedge.Unquantified) != (estimate.Smallest is null)
            || (hedge == Hedge.Range && (estimate.Low ?? estimate.High) is null))
            return null;

        var words = EstimateText.Spoken(estimate);
        var label = tables.Value("quantities", claim["quantity"], "label") is { Length: > 0 } named ? named : claim["quantity"];
        var counted = label.StartsWith("DPRK ", StringComparison.Ordinal) ? label[5..] : label;
        return words.EndsWith(" " + unit.Plural, StringComparison.Ordinal) && counted.StartsWith(unit.Plural, StringComparison.Ordinal)
            ? words[..^unit.Plural.Length] + label
            : $"{words}, {label}";

        string OfUnit(string column) => tables.Value("units", claim["unit"], column);
    }

    /// <summary>The row of a page; null where it is not in the table.</summary>
    public static TextRow? FindSource(TableText sources, string address) => sources.Find("source_id", address)
        ?? (WebKey.Of(address) is var key ? sources.Rows.FirstOrDefault(row => WebKey.Of(sources.Value(row, "url")) == key) : null);

    /// <summary>True where a month or a year may be given instead of a day, and is.</summary>
    public static bool MayBeSpan(TableSchema table, FieldSchema field, string value) =>
        field.Name is "date_published" or "date_start" && table.IndexOf("date_prec") >= 0 && Span(value) is not null;

    private static void FillClaim(RowDraft claim, DataTables tables)
    {
        Dates(claim, "date_published", "");
        claim.Propose("unit", tables.Value("quantities", claim["quantity"], "unit"), "the unit of the quantity");
        // A plain figure is exact and a lower bound holds its figure; "about" and "more than" are for the reader of the page to tell.
        var (hedge, why) = (claim.Has("low"), claim.Has("best"), claim.Has("high")) switch
        {
            (true, false, true) => ("range", "low and high were given"),
            (false, false, true) => ("up_to", "only high was given"),
            (false, true, false) => ("exact", "a plain figure; else --hedge about"),
            (true, false, false) => ("at_least", "only low was given; else --hedge more_than"),
            _ => ("", ""),
        };
        claim.Propose("hedge", hedge, why);
        var side = tables.Value("quantities", claim["quantity"], "side");
        ProposeDirection(claim, tables, "from_iso3c", side switch { "out" => "PRK", "back" => "RUS", _ => "" });
        ProposeDirection(claim, tables, "to_iso3c", side switch { "out" => "RUS", "back" => "PRK", _ => "" });
        claim.Propose("code_status", "coded", Read);
        var claimant = tables.Value("claimants", claim["claimant_id"], "short_name");
        if (claimant.Length > 0 && Spoken(claim, tables) is { } spoken)
            claim.Propose("title", $"{claimant}: {spoken}", "from claimant, figure and quantity");
    }

    /// <summary>Where all claims of the quantity go one way, this one does too; the first of a quantity goes the way of its side.</summary>
    private static void ProposeDirection(RowDraft claim, DataTables tables, string column, string ofSide)
    {
        var claims = tables["claims"];
        var ways = claims.Rows.Where(row => claims.Value(row, "quantity") == claim["quantity"]).Select(row => claims.Value(row, column))
            .Distinct().ToList();
        if (ways.Count == 1)
            claim.Propose(column, ways[0], $"as in every other claim of {claim["quantity"]}");
        else if (ways.Count == 0 && tables.FindRow("actors", ofSide) is not null)
            claim.Propose(column, ofSide, "by the side of the quantity");
    }

    /// <summary>Pages of one host mostly have one publisher.</summary>
    private static void FillSource(RowDraft source, TableText sources)
    {
        var host = WebKey.HostOf(source["url"]);
        var publishers = host.Length == 0 ? [] : sources.Rows.Where(row => WebKey.HostOf(sources.Value(row, "url")) == host)
            .Select(row => sources.Value(row, "publisher")).Distinct().ToList();
        source.Propose("publisher", publishers.Count == 1 ? publishers[0] : "", $"as for the other pages of {host}");
        foreach (var column in new[] { "language", "kind" })
        {
            var most = sources.Rows.Where(row => source.Has("publisher") && sources.Value(row, "publisher") == source["publisher"])
                .Select(row => sources.Value(row, column)).Order(StringComparer.Ordinal).CountBy(value => value);
            source.Propose(column, most.OrderByDescending(one => one.Value).Select(one => one.Key).FirstOrDefault(""),
                $"as for most pages of {source["publisher"]}");
        }
    }

    /// <summary>2026-11 becomes the first of the month with the precision of a month; what has an end ends on its last day, or on the day
    /// it began.</summary>
    private static void Dates(RowDraft row, string start, string end)
    {
        if (Span(row[start]) is var (first, last, precision))
        {
            row[start] = first;
            row.Propose(end, last, "the last day of what was given");
            row.Propose("date_prec", precision, precision == "4" ? "only the month was given" : "only the year was given");
        }

        if (DataValue.Day(row[start]) is not null)
        {
            row.Propose(end, row[start], "the day it began");
            row.Propose("date_prec", "1", "the day was given");
        }
    }

    private static (string First, string Last, string Precision)? Span(string text) =>
        DataValue.Day(text + "-01") is { } month ? (text + "-01", DateText.Iso(month.AddMonths(1).AddDays(-1)), "4")
        : DataValue.Day(text + "-01-01") is not null ? (text + "-01-01", text + "-12-31", "5")
        : null;

    private static string FreeId(RowDraft row, string key, TableText table)
    {
        var id = row.Schema.Name switch
        {
            "claims" => Slug.Join([
                DateInId(row, "date_published"), Regex.Replace(row["claimant_id"], "^([a-z]{3}|inter)-", ""),
                Slug.Of(row["quantity"]), .. RowDraft.Figures.Select(column => Slug.Of(row[column]))]),
            "sources" => SourceId(row),
            "events" => Slug.Join(DateInId(row, "date_start"), Slug.OfTitle(row["title"], MostWords)),
            "claimants" => !row.Has("short_name") ? ""
                : Slug.Join(row.Has("iso3c") ? Slug.Of(row["iso3c"]) : "inter", Slug.Of(row["short_name"])),
            _ when Array.Find(["name", "label"], column => row.Schema.IndexOf(column) >= 0) is { } name => Slug.Of(row[name]),
            _ => Slug.OfTitle(row["title"], MostWords),
        };
        if (row.Schema.Fields[row.Schema.IndexOf(key)].Pattern?.Contains('_', StringComparison.Ordinal) == true)
            id = id.Replace('-', '_');

        // What lacks all that its id is made of is refused for that alone: what points to it must not be refused too.
        var free = id.Length == 0 && row.Schema.Name is "claims" or "events" ? $"new-{row.Schema.Name}" : id;
        for (var number = 2; free.Length > 0 && table.Find(key, free) is not null; number++)
            free = Invariant($"{id}-{number}");

        return free;
    }

    /// <summary>Publisher without what stands in brackets, date, six hexadecimal digits of the address's SHA-1.</summary>
    private static string SourceId(RowDraft source)
    {
        var slug = Slug.Of(source["publisher"].Split('(') is [{ Length: > 0 } first, ..] ? first : source["publisher"]);
        return Slug.Join(
            slug[..Math.Min(slug.Length, LongestPublisher)].TrimEnd('-'),
            source.Has("date_published") ? Slug.Of(source["date_published"]).Replace("-", "", StringComparison.Ordinal) : "nd",
            WebKey.Hash(source["url"]));
    }

    /// <summary>A date as ids have it: no finer than it is known.</summary>
    private static string DateInId(RowDraft row, string column) => (row[column], row["date_prec"]) switch
    {
        ({ Length: 10 } date, "4") => date[..7],
        ({ Length: 10 } date, "5") => date[..4],
        var (date, _) => Slug.Of(date),
    };

    /// <summary>East Asian names begin with the family's.</summary>
    private static string FamilyName(string name, string state) =>
        state is "PRK" or "KOR" or "CHN" or "VNM" or "LAO" or "KHM" ? name.Split(' ')[0] : name.Split(' ')[^1];

    private static Amount? Number(string text) => DataValue.TryNumber(text, out var number, out _) ? number : null;
}
