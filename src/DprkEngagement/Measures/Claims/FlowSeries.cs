using System.Diagnostics.CodeAnalysis;

namespace DprkEngagement;

/// <summary>
/// Flows of one claimant over periods that do not overlap: the only figures that may be added, and the only type that
/// has a total.
/// </summary>
/// <example>The MSMT's soldiers sent in 2024 and in early 2025: more than 11,000 and more than 3,000.</example>
public sealed record FlowSeries : Measure
{
    [SetsRequiredMembers]
    private FlowSeries(IReadOnlyList<Claim> flows)
    {
        Flows = flows;
        Unit = UnitText.Plural(flows[0].Estimate.Unit);
        RowIds = [.. flows.Select(f => f.Id)];
        Definition =
            "Sum of one claimant's flows over periods that do not overlap and that share no claim group. "
            + "Lower bounds are added to a lower bound, upper bounds to an upper bound.";
    }

    /// <summary>The flows in the order of their periods; at least one.</summary>
    public IReadOnlyList<Claim> Flows { get; }

    /// <summary>Who stated all of them.</summary>
    public Claimant Claimant => Flows[0].Claimant;

    /// <summary>What is counted.</summary>
    public Quantity Quantity => Flows[0].Quantity;

    /// <summary>First day of the first period, inclusive.</summary>
    public DateOnly Start => Flows[0].PeriodStart!.Value;

    /// <summary>Last day of the last period, inclusive; the time between may have gaps.</summary>
    public DateOnly End => Flows[^1].PeriodEnd!.Value;

    /// <summary>The sum, with the bounds and the hedge that the parts allow: "more than" and "about" add to "more than".</summary>
    public Estimate Total => FlowSum.Of([.. Flows.Select(f => f.Estimate)]);

    /// <summary>A series of flows.</summary>
    /// <param name="claims">Claims of one claimant and one quantity, in any order.</param>
    /// <exception cref="ArgumentException">
    /// The claims may not be added: none given; not a flow; another claimant, quantity, unit or direction; no number;
    /// no period; periods that overlap; a shared claim group; a row that counts nowhere. The message names the claims.
    /// </exception>
    public static FlowSeries Of(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var flows = claims.OrderBy(c => c.PeriodStart).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        return FlowRules.WhyNot(flows) is { } reason ? throw new ArgumentException(reason, nameof(claims)) : new FlowSeries(flows);
    }

    /// <inheritdoc/>
    public override ResultTable ToTable()
    {
        var rows = Flows.Select(f => new ResultRow([DateText.Span(f.PeriodStart!.Value, f.PeriodEnd!.Value), EstimateText.Spoken(f.Estimate)], [f.Id]));
        return new ResultTable(
            $"{EnumText.Words(Quantity)}, {Unit}, by {Claimant.Name}",
            ["Period", "Figure"],
            [.. rows, new ResultRow(["Total", EstimateText.Spoken(Total)], RowIds)]);
    }
}
