namespace DprkEngagement;

/// <content>What went and what came back, in money.</content>
public static partial class Charts
{
    /// <summary>
    /// What one claimant says both ways: the worth of what was delivered and of what is documented in return, as two bars. All other
    /// figures on money count other things and stand in the table.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure Money(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var all = data.ClaimsDrawn(quantity => quantity is { Family: "worth" or "money", LooksAhead: false }).Where(claim => claim.Estimate.Smallest is not null).ToList();
        var amounts = all.Where(claim => claim.Quantity.Kind == "amount").ToList();
        var pair = (from went in amounts
                    from back in amounts
                    where went.Quantity.Side is QuantitySide.Out && back.Quantity.Side is QuantitySide.Back
                        && went.Claimant == back.Claimant && went.Published == back.Published && went.Estimate.Unit == back.Estimate.Unit
                    orderby went.Published.End descending
                    select ((Claim Went, Claim Back)?)(went, back)).FirstOrDefault();
        var rows = all.Select(claim => (claim.Quantity.Label, claim)).ToList();
        return new Figure
        {
            Id = "money",
            Data = data,
            Title = MoneyTitle(pair),
            Subtitle = pair is var (one, _) ? $"{one.Claimant.Name}, {StatedDate.ProseOf(one.Published)}, billion US dollars{(one.PeriodStart is { } start ? $" since {start.Year}" : "")}" : "",
            Caption = "Plain: at least; hatched: up to. What is documented is not all that was paid. Estimates of others count other things and stand in the table; nothing is netted.",
            RowIds = pair is var (a, b) ? [a.Id, b.Id] : [.. rows.Select(row => row.claim.Id)],
            AltText = ClaimChoice.InWords("What one study says of worth both ways, as two bars", rows),
            Table = ClaimChoice.Table("Claims on money", rows),
            Draw = house =>
            {
                if (pair is not var (went, back))
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var scale = new ClaimScale([went, back]);
                house.Margins(house.Pad, house.Phone ? 52 : 58);
                var (axis, height) = (house.Axis(0, scale.End), house.Phone ? 20 : 26);
                foreach (var claim in new[] { went, back })
                {
                    var (words, what) = ($"{claim.From?.Name} → {claim.To?.Name}", claim.Scope ?? claim.Quantity.Label);
                    house.Text(house.Phone ? $"<b>{words}</b>" : $"<b>{words}:</b> {what}", house.Y, valign: "top", size: house.Size.Head, color: house.Ink.Text);
                    house.Y += house.Phone ? 18 : 24;
                    foreach (var line in house.Phone ? HouseText.Fill(what, house.Size.Label, 330) : [])
                    {
                        house.Text(line, house.Y, valign: "top");
                        house.Y += 16;
                    }

                    house.Y += house.Phone ? 3 : 0;
                    var (y, hover) = (house.Y + (height / 2), data.Hover(claim));
                    var (low, high) = ((double)(decimal)claim.Estimate.Smallest!.Value, claim.Value());
                    var look = claim == went ? ActorLook.Of(claim.Claimant) : ActorLook.Of(claim.From);
                    house.Bar(0, low, y, look, [claim.Id], hover, height, claim.Estimate.OpenBelow ? BarFill.Hatched : BarFill.Plain, axis: axis);
                    if (high > low)
                    {
                        house.Bar(low, high, y, look, [claim.Id], hover, height, BarFill.Hatched, axis: axis);
                        house.Text($"<b>{Billions(low)}</b>", y, low, axis, -7, "right", size: house.Size.Head + 2, color: "#1a1a1a");
                    }

                    house.Text($"<b>{(claim.Estimate.OpenBelow ? "≤\u00a0" : "")}{Billions(high)}{(claim.Estimate.OpenAbove ? "+" : "")}</b>", y, high, axis, 7, size: house.Size.Head + 2, color: house.Ink.Text);
                    house.Y += height + 18;
                }

                house.Rule(0, 1, house.Y - 16, house.Y - 16, house.Ink.Faint, axis: "paper");
                house.Grid(scale.Ticks(house.Phone).Select(tick => (tick.Value, Billions((double)tick.Value))), house.Y - 16, house.Y - 11, axis);
                house.Y += 22;
            },
        };
    }

    private static string Billions(double dollars) => (dollars / 1e9).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string MoneyTitle((Claim Went, Claim Back)? pair)
    {
        if (pair is not var (went, back) || went.Estimate.Smallest <= back.Estimate.Largest)
        {
            return "What deliveries to Russia and returns from it are said to be worth";
        }

        var troops = went.Scope?.Contains("troops", StringComparison.OrdinalIgnoreCase) == true;
        var low = Billions((double)(decimal)went.Estimate.Smallest!.Value);
        var span = went.Estimate.Smallest == went.Estimate.Largest ? low : $"{low}–{Billions(went.Value())}";
        var returned = Math.Round(back.Value() / 1e9, 1).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
        return $"One study: arms{(troops ? " and troops" : "")} worth {span}\u00a0billion dollars out, {(back.Estimate.OpenBelow ? "at most " : "")}{returned} documented back";
    }
}
