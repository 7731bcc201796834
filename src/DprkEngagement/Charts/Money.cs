namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>What one claimant says both ways: the worth of what was delivered and of what is documented in return, as two bars. All
    /// other figures on money count other things and stand in the table.</summary>
    public static Figure Money(EngagementData data)
    {
        var all = data.NumbersDrawn(quantity => quantity is { Family: "worth" or "money", LooksAhead: false });
        var pair = (from went in all
                    where went.Quantity is { Kind: "amount", Side: QuantitySide.Out }
                    from back in all
                    where back.Quantity is { Kind: "amount", Side: QuantitySide.Back } && went.Claimant == back.Claimant
                        && went.Published == back.Published && went.Estimate.Unit == back.Estimate.Unit
                    orderby went.Published.End descending
                    select new[] { went, back }).FirstOrDefault() ?? [];
        return OfClaims(data, "money", MoneyTitle(pair), pair is not [var first, _] ? ""
                : $"{first.Claimant.Name}, {StatedDate.ProseOf(first.Published)}, billion {first.Estimate.Unit.Plural}"
                    + (first.PeriodStart is { } start ? $" since {start.Year}" : ""),
            "Plain: at least; hatched: up to. What is documented is not all that was paid. Estimates of others count other things "
                + "and stand in the table; nothing is netted.",
            all.Select(claim => (EnumText.Capital(claim.Quantity.ShortLabel), claim)), house =>
            {
                var (scale, rows) = (new ClaimScale(pair), pair.Select(Row).ToList());
                new ClaimRows(house, data, rows.Select(row => (row, scale)), bars: true).Panel("", "", rows, scale);
            }, pair);

        static ClaimRow Row(Claim claim) => new(claim, claim.Scope ?? claim.Quantity.Label, Date: $"{claim.From?.Name} → {claim.To?.Name}",
            Look: claim.Quantity.Side is QuantitySide.Back ? ActorLook.Of(claim.From) : null);
    }

    private static string Billions(double dollars, string format = "0.##") =>
        (dollars / 1e9).ToString(format, CultureInfo.InvariantCulture);

    private static string MoneyTitle(IReadOnlyList<Claim> pair)
    {
        if (pair is not [var went, var back] || went.Least() <= back.Value())
            return "What deliveries to Russia and returns from it are said to be worth";

        var troops = went.Scope?.Contains("troops", StringComparison.OrdinalIgnoreCase) == true ? " and troops" : "";
        var span = Billions(went.Least()) + (went.Value() > went.Least() ? "–" + Billions(went.Value()) : "");
        var returned = (back.Estimate.OpenBelow ? "at most " : "") + Billions(back.Value(), "0.#");
        return $"One study: arms{troops} worth {span}\u00a0billion dollars out, {returned} documented back";
    }
}
