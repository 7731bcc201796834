namespace DprkEngagement;

/// <content>What went and what came back, in money.</content>
public static partial class Charts
{
    /// <summary>What one claimant says both ways: the worth of what was delivered and of what is documented in return, as two bars. All other
    /// figures on money count other things and stand in the table.</summary>
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
        return OfClaims(
            data, "money", MoneyTitle(pair), pair is not [var first, _] ? ""
                : $"{first.Claimant.Name}, {StatedDate.ProseOf(first.Published)}, billion {first.Estimate.Unit.Plural}"
                    + (first.PeriodStart is { } start ? $" since {start.Year}" : ""),
            "Plain: at least; hatched: up to. What is documented is not all that was paid. Estimates of others count other things "
                + "and stand in the table; nothing is netted.",
            all.Select(claim => (EnumText.Capital(claim.Quantity.ShortLabel), claim)), house =>
            {
                house.Margins(house.Pad, house.Phone ? 52 : 58);
                var scale = new ClaimScale(pair);
                var axis = house.Axis(0, scale.End);
                foreach (var claim in pair)
                    MoneyBar(house, data, claim, axis);

                var foot = house.Y - 16;
                house.Rule(0, 1, foot, foot, house.Ink.Faint, axis: "paper");
                house.Grid(scale.Ticks(house.Phone).Select(tick =>
                    (tick.Value, tick.Text.Length == 0 ? "" : Billions((double)tick.Value))), foot, foot + 5, axis);
                house.Y += 22;
            }, pair);
    }

    private static void MoneyBar(House house, EngagementData data, Claim claim, string axis)
    {
        var (height, size, words) = (house.Phone ? 20 : 26, house.Size.Head + 2, $"<b>{claim.From?.Name} → {claim.To?.Name}:</b> ");
        foreach (var line in HouseText.Fill(words + (claim.Scope ?? claim.Quantity.Label), house.Size.Head, house.Phone ? 330 : 650))
        {
            house.Text(line, house.Y, valign: "top", size: house.Size.Head, color: house.Ink.Text);
            house.Y += 20;
        }

        house.Y += 4;
        var (y, low, high, hover, estimate) =
            (house.Y + (height / 2), claim.Least(), claim.Value(), data.Hover(claim), claim.Estimate);
        var look = claim.Quantity.Side is QuantitySide.Out ? ActorLook.Of(claim.Claimant) : ActorLook.Of(claim.From);
        house.Bar(0, low, y, look, [claim.Id], hover, height, estimate.OpenBelow ? MarkForm.Hatched : MarkForm.Full, axis: axis);
        if (high > low)
        {
            house.Bar(low, high, y, look, [claim.Id], hover, height, MarkForm.Hatched, axis: axis);
            house.Text($"<b>{Billions(low)}</b>", y, low, axis, -7, "right", size: size, color: Ink.Light.Text);
        }

        var most = (estimate.OpenBelow ? "≤\u00a0" : "") + Billions(high) + (estimate.OpenAbove ? "+" : "");
        house.Text(most, y, high, axis, 7, size: size, color: house.Ink.Text, bold: true);
        house.Y += height + 18;
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
