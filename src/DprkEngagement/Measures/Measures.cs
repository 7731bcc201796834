namespace DprkEngagement;

/// <summary>Every measure: each takes the data and gives rows with title, unit, definition and the ids of the rows used. For another day:
/// <c>Measures.MilitaryClaims(data.AsOf(day))</c>.</summary>
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

    private static IOrderedEnumerable<Claim> ByPublication(this IEnumerable<Claim> claims) =>
        claims.OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line);

    private static IEnumerable<string> IdsOf(params Claim?[] claims) => claims.OfType<Claim>().Select(claim => claim.Id);
}

/// <summary>Two rows of which one comes after the other.</summary>
/// <typeparam name="T">A meeting, a contact or a claim.</typeparam>
/// <param name="Earlier">The earlier one.</param>
/// <param name="Later">The later one.</param>
/// <param name="Days">
/// Days between: of visits from the last day of the earlier to the first day of the later, 0 where they touch or overlap; of claims from
/// statement to statement. Null where the day of either is not known.
/// </param>
public sealed record Pair<T>(T Earlier, T Later, int? Days);

/// <summary>What was found for one partner in one year.</summary>
/// <typeparam name="T">A meeting, a contact or a claim.</typeparam>
/// <param name="Partner">The state; null for several together: all outside the five powers, or all partners.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Count">How many; null is unknown, where the year was not searched completely.</param>
/// <param name="Found">Those found: all of them where the count is known, at least these where it is not.</param>
public sealed record YearCount<T>(Actor? Partner, int Year, int? Count, IReadOnlyList<T> Found);
