namespace DprkEngagement;

/// <summary>Which claims may be added.</summary>
internal static class FlowRules
{
    /// <summary>Why these claims may not be added, as a sentence; null where they may.</summary>
    /// <param name="flows">The claims in the order of their periods.</param>
    public static string? WhyNot(IReadOnlyList<Claim> flows)
    {
        if (flows.Count == 0)
        {
            return "No claim was given.";
        }

        return flows.Select(WhyNot).Concat(flows.Zip(flows.Skip(1), WhyNotTogether)).Append(SharedGroup(flows)).FirstOrDefault(r => r is not null);
    }

    private static string? WhyNot(Claim claim) => claim switch
    {
        { Measure: ClaimMeasure.Stock } => $"{claim.Id} is a stock: how many at a time. Only flows may be added.",
        { Measure: ClaimMeasure.Cumulative } => $"{claim.Id} is cumulative: it contains what came before. Only flows may be added.",
        { Status: not (CodeStatus.Coded or CodeStatus.Provisional) } => $"{claim.Id} does not count: its code status is {EnumText.Code(claim.Status)}.",
        { Estimate.Smallest: null } => $"{claim.Id} gives no number.",
        { PeriodStart: null } or { PeriodEnd: null } => $"{claim.Id} does not say which period it describes, so an overlap cannot be excluded.",
        _ => null,
    };

    private static string? WhyNotTogether(Claim earlier, Claim later) => true switch
    {
        _ when earlier.Claimant.Id != later.Claimant.Id =>
            $"{earlier.Id} is by {earlier.Claimant.Id} and {later.Id} by {later.Claimant.Id}: figures of two claimants are never added.",
        _ when earlier.Quantity != later.Quantity =>
            $"{earlier.Id} counts {EnumText.Words(earlier.Quantity)} and {later.Id} {EnumText.Words(later.Quantity)}.",
        _ when earlier.Estimate.Unit != later.Estimate.Unit =>
            $"{earlier.Id} is in {UnitText.Plural(earlier.Estimate.Unit)} and {later.Id} in {UnitText.Plural(later.Estimate.Unit)}.",
        _ when earlier.From?.Iso3c != later.From?.Iso3c || earlier.To?.Iso3c != later.To?.Iso3c =>
            $"{earlier.Id} and {later.Id} go from or to different states.",
        _ when later.PeriodStart <= earlier.PeriodEnd =>
            $"{earlier.Id} runs to {DateText.Iso(earlier.PeriodEnd!.Value)} and {later.Id} starts on {DateText.Iso(later.PeriodStart!.Value)}: their periods overlap.",
        _ => null,
    };

    private static string? SharedGroup(IReadOnlyList<Claim> flows) => flows
        .Where(f => f.Group is not null)
        .GroupBy(f => f.Group, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => $"{g.First().Id} and {g.Skip(1).First().Id} are of the claim group {g.Key}: they describe the same people or goods.")
        .FirstOrDefault();
}
