using System.Globalization;

namespace DprkEngagement;

/// <summary>What can be said of a claim without judgement, from what was given.</summary>
internal static class ClaimProposals
{
    public static void Fill(RowDraft claim, DataTables tables)
    {
        DateProposals.Published(claim);
        claim.Propose("unit", Categories(claim, "quantity")?.Unit ?? "", "the unit of the quantity");
        ProposeHedge(claim);
        ProposeDirection(claim, tables, "from_iso3c");
        ProposeDirection(claim, tables, "to_iso3c");
        claim.Propose("code_status", "coded", "you read a page that states it; else --code-status provisional");
        var claimant = tables["claimants"] is var claimants && claimants.Find("claimant_id", claim["claimant_id"]) is >= 0 and var row
            ? claimants.Value(row, "short_name")
            : "";
        if (claimant.Length > 0 && Spoken(claim) is { } spoken)
        {
            claim.Propose("title", $"{claimant}: {spoken}", "from claimant, figure and quantity");
        }
    }

    /// <summary>The id: date, claimant, quantity, figure.</summary>
    public static string Id(RowDraft claim)
    {
        var claimant = claim["claimant_id"];
        var figures = new[] { "low", "best", "high" }.Select(column => Slug.Of(claim[column]));
        return Slug.Join([DateProposals.InId(claim, "date_published"), claimant[(claimant.IndexOf('-', StringComparison.Ordinal) + 1)..], Slug.Of(claim["quantity"]), .. figures]);
    }

    /// <summary>The figure in words with its unit, as titles say it; null where it cannot be told.</summary>
    public static string? Spoken(RowDraft claim) =>
        Enum.TryParse<Hedge>(InCode(claim["hedge"]), out var hedge) && Enum.TryParse<Unit>(InCode(claim["unit"]), out var unit)
            ? Spoken(claim, new Estimate(Number(claim["low"]), Number(claim["best"]), Number(claim["high"]), hedge, unit))
            : null;

    private static string? Spoken(RowDraft claim, Estimate estimate)
    {
        // A hedge that does not go with the figures is a problem that the check reports.
        if (estimate.Hedge == Hedge.Unquantified ? estimate.Smallest is not null : estimate.Smallest is null)
        {
            return null;
        }

        var words = EstimateText.Spoken(estimate);
        var unit = UnitText.Plural(estimate.Unit);
        var label = Categories(claim, "quantity")?.Label ?? claim["quantity"];
        var counted = label.StartsWith("DPRK ", StringComparison.Ordinal) ? label[5..] : label;
        return words.EndsWith(" " + unit, StringComparison.Ordinal) && counted.StartsWith(unit, StringComparison.Ordinal)
            ? words[..^unit.Length] + label
            : $"{words}, {label}";
    }

    /// <summary>Where the figures leave only one way of wording, it is named; "about" and "more than" are for the reader of the page to tell.</summary>
    private static void ProposeHedge(RowDraft claim)
    {
        var hedge = (claim.Has("low"), claim.Has("best"), claim.Has("high")) switch
        {
            (true, false, true) => "range",
            (false, false, true) => "up_to",
            _ => "",
        };
        claim.Propose("hedge", hedge, hedge == "range" ? "low and high were given" : "only high was given");
    }

    /// <summary>Where all claims of the quantity go one way, this one does too.</summary>
    private static void ProposeDirection(RowDraft claim, DataTables tables, string column)
    {
        var claims = tables["claims"];
        var ways = Enumerable.Range(0, claims.Rows.Count)
            .Where(row => claims.Value(row, "quantity") == claim["quantity"])
            .Select(row => claims.Value(row, column))
            .Distinct()
            .ToList();
        if (ways.Count == 1)
        {
            claim.Propose(column, ways[0], $"as in every other claim of {claim["quantity"]}");
        }
    }

    private static Category? Categories(RowDraft claim, string column) =>
        claim.Schema.Fields[claim.Schema.IndexOf(column)].Categories.FirstOrDefault(category => category.Value == claim[column]);

    private static string InCode(string name) => name.Length == 0 ? "" : string.Concat(name.Split('_').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]));

    private static Amount? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
