namespace DprkEngagement;

/// <content>Figures stated anew.</content>
public static partial class Measures
{
    /// <summary>
    /// Running totals on soldiers and munitions that a claimant stated anew with another figure: growth and second
    /// thoughts alike.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="quantities">The quantities; none means all military ones.</param>
    public static Restatements Restatements(EngagementData data, params Quantity[] quantities)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(quantities);
        var sets = (quantities.Length > 0 ? quantities : Military).Select(quantity => data.ClaimsOf(quantity).Of(ClaimMeasure.Cumulative)).ToList();
        List<Restatement> pairs =
        [
            .. sets.SelectMany(set => set.Where(claim => claim is { Estimate.Smallest: not null }).GroupBy(claim => claim.Claimant.Id, StringComparer.Ordinal))
                .Select(claims => claims.OrderBy(claim => claim.Published.End).ThenBy(claim => claim.Row.Line).ToList())
                .SelectMany(claims => claims.Zip(claims.Skip(1), (earlier, later) => new Restatement(earlier, later)))
                .Where(pair => (pair.Earlier.Estimate.Smallest, pair.Earlier.Estimate.Largest, pair.Earlier.Estimate.Hedge) != (pair.Later.Estimate.Smallest, pair.Later.Estimate.Largest, pair.Later.Estimate.Hedge))
                .OrderBy(pair => pair.Later.Published.End).ThenBy(pair => pair.Later.Row.Line),
        ];
        var used = pairs.SelectMany(pair => (string[])[pair.Earlier.Id, pair.Later.Id]).Distinct().ToList();
        return new Restatements
        {
            Unit = "the unit stands with each figure",
            Definition = "Running totals of one claimant on one quantity, each with the one it published next, where figure or hedge differ. Times: the later figure divided by the earlier, each by the largest number stated. "
                + "A running total may grow because more was sent or because the claimant thought again: the two cannot be told apart from the figures. Only a fall is a second thought for certain.",
            RowIds = used,
            Pairs = pairs,
            LeftOut =
            [
                .. sets.SelectMany(set => set.LeftOut),
                .. sets.SelectMany(set => set).Where(claim => !used.Contains(claim.Id))
                    .Select(claim => new LeftOut(claim.Id, claim.Estimate.Smallest is null ? "gives no number" : "stated once, or again with the same figure")),
            ],
        };
    }
}
