namespace DprkEngagement;

public static partial class Measures
{
    private static readonly Column<Reliability>[] ReliabilityColumns =
    [
        new("item", "What was coded", row => row.Item),
        new("coders", "Coders", row => row.Coders),
        new("values", "Values", row => row.Values),
        new("compared", "Compared", row => row.Compared),
        new("agreed", "Agreed", row => row.Agreed),
        new("percent_agreement", "Percent agreement", row => row.Share,
            row => row.Share is { } share ? Invariant($"{100 * share:0.0}") : ""),
        new("alpha", "Krippendorff's alpha", row => row.Alpha, row => row.Alpha is { } alpha ? Invariant($"{alpha:0.00}") : ""),
        new("alpha_low", "Interval (95 %)", row => row.AlphaInterval?.Low,
            row => row.AlphaInterval is { } ends ? Invariant($"{ends.Low:0.00}–{ends.High:0.00}") : ""),
        new("alpha_high", "", row => row.AlphaInterval?.High, _ => ""),
        new("alone", "Coded by one alone", row => row.Alone),
    ];

    /// <summary>Percent agreement and Krippendorff's alpha for each variable of the codings and each pair of coders who share
    /// rows.</summary>
    internal static Result<Reliability> CodingReliability(EngagementData data)
    {
        var table = data.Table("codings");
        var variables = table.Schema.Fields.Single(field => field.Name == "variable").Categories;
        return new()
        {
            Title = "Agreement of the coders (empty: coded by one alone, no agreement can be computed)",
            Unit = "rows",
            Definition =
                "Percent agreement is the share of rows to which both coders gave the same value. Krippendorff's alpha sets it against "
                    + "what chance would give: 1 is perfect agreement, 0 is chance; its interval is that of a thousand samples of the "
                    + "rows with a fixed seed. From the values as they were given, before any decision, by pairs of coders, since they "
                    + "did not all follow one rule. The coders were language models that worked from the same pages, and some had seen "
                    + "the rows: these are upper bounds of what independent persons would reach.",
            Rows = [.. variables.SelectMany(variable => ReliabilityOf(
                variable.Value, variable.Ordered ? variable.Codes : [],
                [.. table.Rows.Where(row => row["variable"] == variable.Value)]))],
            Columns = ReliabilityColumns,
            Ids = row => row.Differing,
        };
    }

    /// <summary>How often a second look at a sample of rows, field by field, found the same.</summary>
    internal static Result<Reliability> RecheckReliability(EngagementData data)
    {
        var table = data.Table("rechecks");
        Reliability Of(string item, Func<DataRow, bool> asked)
        {
            var stated = table.Rows.Where(row => asked(row) && (row["first_value"] ?? row["second_value"]) is not null).ToList();
            var (agreed, differing) = (stated.FindAll(row => row["agree"] == "true"), stated.FindAll(row => row["agree"] == "false"));
            return new Reliability(
                item, "first and second look", "", agreed.Count + differing.Count, agreed.Count, null, null,
                stated.Count - agreed.Count - differing.Count, [.. differing.Select(row => row["record_id"]!)]);
        }

        return new()
        {
            Title = "Items that were looked up a second time",
            Unit = "items",
            Definition =
                "Items of a sample of rows that were looked up again. Where neither look found anything stated, nothing is compared; "
                    + "coded by one alone are those not found again. Agreement is in substance: a rounding or another spelling of a "
                    + "name is judged, not computed. From the values as they were, before any correction.",
            Rows =
            [
                .. table.Rows.Select(row => row["item"]!).Distinct().Select(item => Of(item, row => row["item"] == item))
                    .Where(row => row.Compared + row.Alone > 0),
                Of("all", _ => true),
                Of("all, on the same page", row => row["same_page"] == "true"),
                Of("all, on another page", row => row["same_page"] == "false"),
            ],
            Columns = ReliabilityColumns,
            Ids = row => row.Differing,
        };
    }

    /// <summary>How many events and claims rest on a page, on two, on two publishers, on copies alone, and for how many the page's own
    /// words are kept.</summary>
    internal static Result<SourcedRows> Sourcing(EngagementData data)
    {
        static Column<SourcedRows> Share(string name, string head, Func<IReadOnlyList<Citation>, bool> has)
        {
            int Count(SourcedRows rows) => rows.Citations.Count(has);
            return new(name, head, rows => Count(rows), rows => rows.Citations.Count == 0 ? ""
                : Invariant($"{Count(rows)} ({100.0 * Count(rows) / rows.Citations.Count:0.0} %)"));
        }

        static List<Source> Pages(IReadOnlyList<Citation> row) => [.. row.Select(one => one.Source).DistinctBy(one => one.Id)];
        SourcedRows Events(string name, Func<Event, bool> asked) => new(name, [.. data.Events.Where(asked).Select(data.CitationsOf)]);
        SourcedRows Claims(string name, Func<Claim, bool> asked) => new(name, [.. data.Claims.Where(asked).Select(data.CitationsOf)]);
        return new()
        {
            Title = "Rows with sources",
            Unit = "rows",
            Definition =
                "Every row of a table, whatever its status, by the pages cited for it. Publishers are two where they have no name in "
                    + "common: a page of a newspaper that names a news agency, and a page of that agency, are one. A reprint that does "
                    + "not name its agency still passes for a second publisher. On copies alone: every page cited is coded as a copy, "
                    + "translation or aggregator. Wording: a citation keeps the page's own words.",
            Rows =
            [
                Events("events", _ => true),
                Events("events, coded", one => one.Status == CodeStatus.Coded),
                Claims("claims", _ => true),
                Claims("claims, coded", one => one.Status == CodeStatus.Coded),
            ],
            Columns =
            [
                new("table", "Table", rows => rows.Rows),
                new("rows", "Rows", rows => rows.Citations.Count),
                Share("with_source", "With a source", row => row.Count > 0),
                Share("with_two_pages", "With two or more pages", row => Pages(row).Count >= 2),
                Share("with_two_publishers", "With two or more publishers", row => AreTwo(Pages(row).Select(page => page.Publisher))),
                Share("with_wording", "With the page's own words", row => row.Any(one => one.Quote is not null)),
                Share("on_copies_only", "On copies alone", row => row.Count > 0 && row.All(one => one.Source.Kind == SourceKind.Copy)),
            ],
        };
    }

    /// <summary>True where two of the publishers have no name in common: "AFP via UrduPoint" names a medium and the agency it
    /// reprints.</summary>
    internal static bool AreTwo(IEnumerable<string> publishers)
    {
        HashSet<string> Names(string publisher) =>
        [
            .. publisher.ToLowerInvariant().Split(
                    [" via ", "citing ", "/", "(", ")", ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(name => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name),
        ];
        var names = publishers.Select(Names).ToList();
        return names.Exists(one => names.Exists(other => !one.Overlaps(other)));
    }

    private static IEnumerable<Reliability> ReliabilityOf(string variable, IReadOnlyList<string> order, List<DataRow> rows)
    {
        var scale = order.Count > 0 ? order : [.. rows.Select(row => row["value"] ?? "").Distinct().Order(StringComparer.Ordinal)];
        var numbers = scale.Select((value, place) => (value, place)).ToDictionary();
        int Number(string value) => numbers.TryGetValue(value, out var number) ? number : throw new ArgumentException(
            $"'{value}' has no place in the order of {variable}: {string.Join(", ", order)}.", nameof(rows));
        var units = rows.GroupBy(row => row["record_id"]!).Select(unit => (Id: unit.Key, Codes: unit.GroupBy(row => row["coder"]!)
            .ToDictionary(one => one.Key, one => Number(one.First()["value"] ?? "")))).ToList();
        var coders = rows.Select(row => row["coder"]!).Distinct().Order(StringComparer.Ordinal).ToList();
        var values = order.Count > 0 ? "ordinal: " + string.Join(" < ", order) : "nominal";
        var pairs = (from first in coders
                     from second in coders
                     where string.CompareOrdinal(first, second) < 0
                     let both = units.FindAll(unit => unit.Codes.ContainsKey(first) && unit.Codes.ContainsKey(second))
                     where both.Count > 0
                     let codes = both.ConvertAll(unit => (IReadOnlyList<int>)[unit.Codes[first], unit.Codes[second]])
                     select new Reliability(
                         variable, $"{first}, {second}", values, both.Count, codes.Count(unit => unit[0] == unit[1]),
                         Krippendorff.Alpha(codes, order.Count > 0), Krippendorff.IntervalOf(codes, order.Count > 0),
                         units.Count(unit => unit.Codes.ContainsKey(first) != unit.Codes.ContainsKey(second)),
                         [.. both.Where(unit => unit.Codes[first] != unit.Codes[second]).Select(unit => unit.Id)])).ToList();
        return pairs.Count > 0 || units.Count == 0 ? pairs
            : [new Reliability(variable, string.Join(", ", coders), values, 0, 0, null, null, units.Count, [])];
    }
}

/// <summary>How well two coders, or two looks, agree on one thing.</summary>
/// <remarks>Alpha is null where it is not defined, and for a second look, whose agreement is judged.</remarks>
internal sealed record Reliability(
    string Item, string Coders, string Values, int Compared, int Agreed, double? Alpha, Interval? AlphaInterval, int Alone,
    IReadOnlyList<string> Differing)
{
    public double? Share => Compared == 0 ? null : (double)Agreed / Compared;
}

internal sealed record SourcedRows(string Rows, IReadOnlyList<IReadOnlyList<Citation>> Citations);
