namespace DprkEngagement;

/// <content>The only figures that may be added.</content>
public static partial class Measures
{
    /// <summary>Flows of one claimant over periods that do not overlap, with <see cref="SumOf"/> in the title.</summary>
    /// <param name="claims">Claims of one claimant and one quantity, in any order.</param>
    /// <exception cref="ArgumentException">The claims may not be added; the message says why and names the claims.</exception>
    /// <example><c>Measures.FlowTotal(data.ClaimsOf("troops_deployed").By("inter-msmt").Of(ClaimMeasure.Flow))</c></example>
    public static Result<Claim> FlowTotal(IEnumerable<Claim> claims)
    {
        var total = SumOf(claims);
        var flows = ByPeriod(claims);
        return new Result<Claim>
        {
            Title = $"{flows[0].Quantity.Label}, by {flows[0].Claimant.Name}: {EstimateText.Spoken(total)} in all",
            Unit = flows[0].Estimate.Unit.Plural,
            Definition = "Sum of one claimant's flows over periods that do not overlap and that share no claim group. Lower bounds are "
                + "added to a lower bound, upper bounds to an upper bound.",
            Rows = flows,
            Columns =
            [
                new("period_start", "Period", claim => claim.PeriodStart,
                    claim => DateText.Span(claim.PeriodStart!.Value, claim.PeriodEnd!.Value)),
                new("figure", "Figure", claim => EstimateText.Spoken(claim.Estimate)),
            ],
            Ids = claim => IdsOf(claim),
        };
    }

    /// <summary>
    /// The sum of one claimant's flows, with the bounds and the hedge that the parts allow: "more than" and "about" add to "more than".
    /// </summary>
    /// <param name="claims">Claims of one claimant and one quantity, in any order.</param>
    /// <exception cref="ArgumentException">
    /// The claims may not be added: none given; not a flow; another claimant, quantity, unit or direction; no number; no period; periods
    /// that overlap; a shared claim group; a row that counts nowhere. The message names the claims.
    /// </exception>
    public static Estimate SumOf(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var flows = ByPeriod(claims);
        return WhyNoSum(flows) is { } reason
            ? throw new ArgumentException(reason, nameof(claims))
            : Sum([.. flows.Select(flow => flow.Estimate)]);
    }

    private static List<Claim> ByPeriod(IEnumerable<Claim> claims) =>
        [.. claims.OrderBy(claim => claim.PeriodStart).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>Why these claims may not be added, as a sentence; null where they may.</summary>
    private static string? WhyNoSum(List<Claim> flows) => flows.Count == 0
        ? "No claim was given."
        : flows.Select(WhyNotAlone).Concat(flows.Zip(flows.Skip(1), WhyNotTogether)).Append(SharedGroup(flows))
            .FirstOrDefault(reason => reason is not null);

    private static string? WhyNotAlone(Claim claim) => claim switch
    {
        { Measure: ClaimMeasure.Stock } => $"{claim.Id} is a stock: how many at a time. Only flows may be added.",
        { Measure: ClaimMeasure.Cumulative } => $"{claim.Id} is cumulative: it contains what came before. Only flows may be added.",
        { Status: not (CodeStatus.Coded or CodeStatus.Provisional) } =>
            $"{claim.Id} does not count: its code status is {EnumText.Code(claim.Status)}.",
        { Estimate.Smallest: null } => $"{claim.Id} gives no number.",
        { PeriodStart: null } or { PeriodEnd: null } =>
            $"{claim.Id} does not say which period it describes, so an overlap cannot be excluded.",
        _ => null,
    };

    private static string? WhyNotTogether(Claim earlier, Claim later) => true switch
    {
        _ when earlier.Claimant.Id != later.Claimant.Id =>
            $"{earlier.Id} is by {earlier.Claimant.Id} and {later.Id} by {later.Claimant.Id}: figures of two claimants are never added.",
        _ when earlier.Quantity.Id != later.Quantity.Id =>
            $"{earlier.Id} counts {EnumText.Words(earlier.Quantity.Id)} and {later.Id} {EnumText.Words(later.Quantity.Id)}.",
        _ when earlier.Estimate.Unit.Id != later.Estimate.Unit.Id =>
            $"{earlier.Id} is in {earlier.Estimate.Unit.Plural} and {later.Id} in {later.Estimate.Unit.Plural}.",
        _ when earlier.From?.Iso3c != later.From?.Iso3c || earlier.To?.Iso3c != later.To?.Iso3c =>
            $"{earlier.Id} and {later.Id} go from or to different states.",
        _ when later.PeriodStart <= earlier.PeriodEnd =>
            $"{earlier.Id} runs to {DateText.Iso(earlier.PeriodEnd!.Value)} and {later.Id} starts on "
                + $"{DateText.Iso(later.PeriodStart!.Value)}: "
            + "their periods overlap.",
        _ => null,
    };

    private static string? SharedGroup(List<Claim> flows) => flows.Where(flow => flow.Group is not null)
        .GroupBy(flow => flow.Group, StringComparer.Ordinal).Where(group => group.Count() > 1)
        .Select(group => $"{group.First().Id} and {group.Skip(1).First().Id} are of the claim group {group.Key}: "
            + "they describe the same people or goods.")
        .FirstOrDefault();

    private static Estimate Sum(List<Estimate> parts)
    {
        var unit = parts[0].Unit;
        if (parts.TrueForAll(part => part.Best is not null))
        {
            var hedge = parts.TrueForAll(part => part.Hedge is Hedge.Exact) ? Hedge.Exact : Hedge.About;
            return new Estimate(null, Bound(parts, part => part.Best), null, hedge, unit);
        }

        var (low, high) = (Bound(parts, part => part.Low ?? part.Best), Bound(parts, part => part.High ?? part.Best));
        var floor = parts.Exists(part => part.Hedge is Hedge.MoreThan) ? Hedge.MoreThan : Hedge.AtLeast;
        return (low, high) switch
        {
            (not null, not null) => new Estimate(low, null, high, Hedge.Range, unit),
            (not null, null) => new Estimate(low, null, null, floor, unit),
            (null, not null) => new Estimate(null, null, high, Hedge.UpTo, unit),
            _ => new Estimate(null, null, null, Hedge.Unquantified, unit),
        };
    }

    // Null as soon as one part does not state the bound: an unknown bound makes the bound of the sum unknown.
    private static Amount? Bound(List<Estimate> parts, Func<Estimate, Amount?> bound) => parts.Exists(part => bound(part) is null)
        ? null
        : parts.Sum(part => (decimal)bound(part)!.Value);
}
