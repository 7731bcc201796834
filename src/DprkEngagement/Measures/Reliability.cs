namespace DprkEngagement;

/// <content>Agreement of coders, and of a second look.</content>
public static partial class Measures
{
    private static readonly Column<Reliability>[] ReliabilityColumns =
    [
        new("item", "What was coded", row => row.Item),
        new("coders", "Coders", row => row.Coders),
        new("values", "Values", row => row.Values),
        new("compared", "Compared", row => row.Compared),
        new("agreed", "Agreed", row => row.Agreed),
        new("percent_agreement", "Percent agreement", row => row.Share, row => Percent(row.Share)),
        new("alpha", "Krippendorff's alpha", row => row.Alpha, row => row.Alpha?.ToString("0.00", CultureInfo.InvariantCulture) ?? ""),
        new("alpha_low", "Interval (95 %)", row => row.AlphaInterval?.Low, row => row.AlphaInterval is { } ends
            ? Invariant($"{ends.Low:0.00}–{ends.High:0.00}")
            : ""),
        new("alpha_high", "", row => row.AlphaInterval?.High, _ => ""),
        new("alone", "Coded by one alone", row => row.Alone),
    ];

    /// <summary>Percent agreement and Krippendorff's alpha for each variable of the codings and each pair of coders who share
    /// rows.</summary>
    /// <exception cref="ArgumentException">The data have no codings, or a value has no place in the order of its variable.</exception>
    internal static Result<Reliability> CodingReliability(EngagementData data)
    {
        var table = data.Table("codings");
        var variables = table.Schema.Fields.Single(field => field.Name == "variable").Categories;
        return new Result<Reliability>
        {
            Title = "Agreement of the coders (empty: coded by one alone, no agreement can be computed)",
            Unit = "rows",
            Definition =
                "Percent agreement is the share of rows to which both coders gave the same value. Krippendorff's alpha sets it against "
                    + "what chance would give: 1 is perfect agreement, 0 is chance; its interval is that of a thousand samples of the "
                    + "rows with a fixed seed. From the values as they were given, before any decision, by pairs of coders, since they "
                    + "did not all follow one rule. The coders were language models that worked from the same pages, and some had seen "
                    + "the rows: these are upper bounds of what independent persons would reach.",
            Rows = [.. variables.SelectMany(variable => ReliabilityOf(variable.Value, variable.Ordered ? variable.Codes : [], table.Rows))],
            Columns = ReliabilityColumns,
            Ids = row => row.Differing,
        };
    }

    /// <summary>How often a second look at a sample of rows, field by field, found the same.</summary>
    /// <exception cref="ArgumentException">The data have no rechecks.</exception>
    internal static Result<Reliability> RecheckReliability(EngagementData data)
    {
        var table = data.Table("rechecks");
        Reliability Of(string item, Func<DataRow, bool> asked)
        {
            var stated = table.Rows.Where(row => asked(row) && (row["first_value"] is not null || row["second_value"] is not null))
                .ToList();
            var (agreed, differing) = (stated.FindAll(row => row["agree"] == "true"), stated.FindAll(row => row["agree"] == "false"));
            return new Reliability(
                item, "first and second look", "", agreed.Count + differing.Count, agreed.Count, null, null,
                stated.Count - agreed.Count - differing.Count, [.. differing.Select(row => row["record_id"]!)]);
        }

        return new Result<Reliability>
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

    private static IEnumerable<Reliability> ReliabilityOf(string variable, IReadOnlyList<string> order, IEnumerable<DataRow> codings)
    {
        var rows = codings.Where(row => row["variable"] == variable).ToList();
        var numbers = order.Select((value, place) => (value, place))
            .ToDictionary(one => one.value, one => one.place, StringComparer.Ordinal);
        foreach (var value in rows.Select(row => row["value"] ?? "").Distinct().Order(StringComparer.Ordinal)
            .Where(value => !numbers.ContainsKey(value)))
        {
            numbers[value] = order.Count == 0
                ? numbers.Count
                : throw new ArgumentException($"'{value}' has no place in the order of {variable}: {string.Join(", ", order)}.",
                nameof(codings));
        }

        var units = rows.GroupBy(row => row["record_id"]!, StringComparer.Ordinal)
            .Select(unit => (Id: unit.Key, Codes: unit.GroupBy(row => row["coder"]!, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => numbers[one.First()["value"] ?? ""]))).ToList();
        var coders = rows.Select(row => row["coder"]!).Distinct().Order(StringComparer.Ordinal).ToList();
        var pairs = (from first in coders
                     from second in coders
                     where string.CompareOrdinal(first, second) < 0
                         && units.Exists(unit => unit.Codes.ContainsKey(first) && unit.Codes.ContainsKey(second))
                     select (First: first, Second: second)).ToList();
        if (pairs.Count == 0)
        {
            return units.Count == 0 ? []
                : [new Reliability(variable, string.Join(", ", coders), ValuesText(order), 0, 0, null, null, units.Count, [])];
        }

        return pairs.Select(pair =>
        {
            var both = units.FindAll(unit => unit.Codes.ContainsKey(pair.First) && unit.Codes.ContainsKey(pair.Second));
            List<IReadOnlyList<int>> codes =
                [.. both.Select(unit => (IReadOnlyList<int>)[unit.Codes[pair.First], unit.Codes[pair.Second]])];
            return new Reliability(
                variable, $"{pair.First}, {pair.Second}", ValuesText(order), both.Count, codes.Count(unit => unit[0] == unit[1]),
                Krippendorff.Alpha(codes, order.Count > 0), Krippendorff.IntervalOf(codes, order.Count > 0),
                units.Count(unit => unit.Codes.ContainsKey(pair.First) != unit.Codes.ContainsKey(pair.Second)),
                [.. both.Where(unit => unit.Codes[pair.First] != unit.Codes[pair.Second]).Select(unit => unit.Id)]);
        });
    }

    private static string ValuesText(IReadOnlyList<string> order) => order.Count > 0 ? "ordinal: " + string.Join(" < ", order) : "nominal";

    private static string Percent(double? share) => share is { } number ? (100 * number).ToString("0.0", CultureInfo.InvariantCulture) : "";
}

/// <summary>How well two coders, or two looks, agree on one thing.</summary>
/// <remarks>Alpha is null where it is not defined, and for a second look, whose agreement is judged.</remarks>
internal sealed record Reliability(
    string Item, string Coders, string Values, int Compared, int Agreed, double? Alpha, Interval? AlphaInterval, int Alone,
        IReadOnlyList<string> Differing)
{
    /// <summary>Share of the rows compared that agreed, 0 to 1; null where there is none.</summary>
    public double? Share => Compared == 0 ? null : (double)Agreed / Compared;
}
