namespace DprkEngagement;

/// <summary>Every measure: each takes the data and gives rows with title, unit, definition and the ids of the rows used. For another day:
/// <c>Measures.MilitaryClaims(data.AsOf(day))</c>. Spans hold their first and their last day; null does not limit, and of choices it is
/// <see cref="CodingChoices.Default"/>. An unknown state, or a span that ends before it starts, is an <see
/// cref="ArgumentException"/>.</summary>
public static partial class Measures
{
    /// <summary>The day on which Russia invaded Ukraine at scale: a line that we draw between before and after.</summary>
    internal static readonly DateOnly Invasion = new(2022, 2, 24);

    /// <summary>The quantities of a family in the order of the file, narrowed down by kind and unit; null does not narrow.</summary>
    internal static IEnumerable<Quantity> QuantitiesOf(EngagementData data, string family, string? kind = null, string? unit = null) =>
        data.Quantities.Where(one => one.Family == family && (kind is null || one.Kind == kind) && (unit is null || one.Unit.Id == unit));

    /// <summary>True for what was sent, planned, lost and fired; what came back, its worth and the labour are other measures.</summary>
    internal static bool IsMilitary(Quantity quantity) => quantity.Kind != "proxy"
        && (quantity.Side == QuantitySide.Out
            ? quantity.Family is not ("workers" or "worth")
            : quantity is { Side: QuantitySide.Context, Family: "losses" or "engineers" });

    /// <summary>What a result looked at and left out, by the titles of the rows, which the data know.</summary>
    public static Result<LeftOut> LeftOutTable(this Result result, EngagementData data)
    {
        var titles = data.Events.Select(one => (one.Id, one.Title)).Concat(data.Claims.Select(one => (one.Id, one.Title))).ToDictionary();
        return new()
        {
            Title = "Looked at and left out",
            Unit = "rows",
            Definition = "",
            Rows = result.LeftOut,
            Columns =
            [
                new("row", "Row", row => titles.GetValueOrDefault(row.RowId, row.RowId)),
                new("reason", "Reason", row => row.Reason),
            ],
            Ids = row => [row.RowId],
        };
    }

    private static IOrderedEnumerable<Claim> ByPublication(this IEnumerable<Claim> claims) =>
        claims.OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line);

    private static IEnumerable<string> IdsOf(params Claim?[] claims) => claims.OfType<Claim>().Select(claim => claim.Id);

    private static (List<Claim> Used, List<LeftOut> LeftOut) Sorted(IEnumerable<ClaimSet> of, Func<Claim, string?> whyNot)
    {
        var sets = of.ToList();
        var claims = sets.SelectMany(set => set).ToList();
        return (
            claims.FindAll(claim => whyNot(claim) is null),
            [.. sets.SelectMany(set => set.LeftOut), .. LeftOutOf(claims, whyNot)]);
    }

    private static IEnumerable<LeftOut> LeftOutOf(IEnumerable<Claim> claims, Func<Claim, string?> whyNot) =>
        claims.Where(claim => whyNot(claim) is not null).Select(claim => new LeftOut(claim.Id, whyNot(claim)!));
}

/// <summary>Two rows of which one comes after the other.</summary>
/// <param name="Days">Days between: of visits from the last day of the earlier to the first day of the later, 0 where they touch or
/// overlap; of claims from statement to statement. Null where the day of either is not known.</param>
public sealed record Pair<T>(T Earlier, T Later, int? Days);
