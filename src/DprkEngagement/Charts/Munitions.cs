namespace DprkEngagement;

public static partial class Charts
{
    private const int MunitionsMonths = 15;

    private sealed record Goods(Quantity Quantity, IReadOnlyList<Claim> Claims)
    {
        public string Head => EnumText.Capital(Quantity.ShortLabel);
        public bool Millions => Claims.Max(ClaimChoice.Value) >= 1e6;
        public IReadOnlyList<Claim> Totals => [.. Claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative)];
    }

    /// <summary>Each claimant's last word on munitions of late, newest first, with the assumption at the figure that rests on one; below,
    /// how the running totals grew.</summary>
    public static Figure Munitions(EngagementData data)
    {
        var goods = data.NumbersDrawn(quantity => quantity is { Family: "munitions", Kind: "amount" or "container", LooksAhead: false })
            .Where(claim => claim.Measure is not ClaimMeasure.Stock).GroupBy(claim => claim.Quantity).OrderBy(group => group.Key.Row.Line)
            .Select(group => new Goods(group.Key, [.. group])).ToList();
        var rows = goods.SelectMany(one => one.Claims.Select(claim => (one.Head, Claim: claim))).ToList();
        var latest = rows.Select(row => row.Claim.Published.End).DefaultIfEmpty(DateOnly.MaxValue).Max();
        var since = new DateOnly(latest.Year, latest.Month, 1).AddMonths(1 - MunitionsMonths);
        var assumed = rows.Select(row => row.Claim).MaxBy(claim => claim.Quantity.Kind == "amount" ? claim.Value() : 0) is { } most
            ? data.Assumption(most) : "";
        return OfClaims(data, "munitions", MunitionsTitle(goods),
            $"Munitions for Russia: each claimant’s last word since {DateText.ProseMonth(since)}, newest first",
            $"{ClaimChoice.Signs(rows.Select(row => row.Claim))} How many shells a container holds depends on the calibre"
                + (assumed.Length == 0 ? ". " : $": converted as {assumed}, containers give the highest figure. ")
                + "Below, running totals alone.",
            rows, house =>
            {
                house.Margins(house.Pad + 34, house.Pad + 46);
                var panels = goods.Select(one => (Goods: one, Rows: one.Claims.LastWords().Where(claim => claim.Published.End >= since)
                        .Reverse().Select(Row).ToList())).Where(one => one.Rows.Count > 0)
                    .Select(one => (one.Goods, one.Rows, Scale: new ClaimScale(one.Rows.Select(row => row.Claim), one.Goods.Millions)))
                    .ToList();
                var drawn = new ClaimRows(house, data, panels.SelectMany(one => one.Rows.Select(row => (row, one.Scale))), inside: true);
                foreach (var (one, shown, scale) in panels)
                    drawn.Panel(one.Head + (one.Millions ? "," : ""), one.Millions ? "million" : "", shown, scale);

                house.Rule(house.Y - 4);
                house.Y += 4;
                house.Head("How the claims grew");
                foreach (var one in goods.Where(one => one.Totals.Count > 1))
                    Course(house, data, one);
            });

        ClaimRow Row(Claim claim)
        {
            var alone = claim is { Measure: ClaimMeasure.Flow, PeriodStart: not null }
                && claim.Scope?.Contains("alone", StringComparison.Ordinal) != true ? PeriodText.TightOf(claim) + " alone" : "";
            return data.Assumption(claim) is { Length: > 0 } assumption ? new(claim, Tail: assumption)
                : new(claim, ClaimChoice.Joined(", ", alone, claim.Note()));
        }
    }

    private static string MunitionsTitle(IReadOnlyList<Goods> goods)
    {
        // What most claims speak of, by what was said in the last year of it.
        var totals = goods.Where(one => one.Quantity.Kind == "amount").MaxBy(one => one.Claims.Count)?.Totals
            .Where(claim => claim.Status is CodeStatus.Coded).ToList() ?? [];
        return totals.Where(claim => claim.Published.End.Year == totals.Max(one => one.Published.End.Year)).Span() is { } span
            ? $"The latest claims run from {EnvelopeText.InWords(span)} {span.LowestClaim.Quantity.ShortLabel.Split(' ')[0]}"
                + (span.Claims.Count > 2 ? "; nobody has counted them" : "")
            : "What each party said about munitions for Russia";
    }

    // Every running total over time; the last and the largest are named beside their marks.
    private static void Course(House house, EngagementData data, Goods goods)
    {
        var claims = goods.Totals;
        var (start, end) = (claims.Min(claim => claim.Published.Start).AddDays(-25), claims.Max(claim => claim.Published.End).AddDays(10));
        var (top, bottom, scale) = (house.Y + 26, house.Y + 146, new ClaimScale(claims, goods.Millions));
        var (axis, y) = (house.Axis(start, end), House.Upright(0, scale.End, top, bottom));
        house.Text(goods.Head + (goods.Millions ? ", million" : ""), house.Y, valign: "top");
        house.Levels(scale.Ticks(phone: true).Select(tick => (y((double)tick.Value), tick.Text)));
        foreach (var year in Enumerable.Range(start.Year, end.Year - start.Year + 1))
        {
            var (january, july) = (new DateOnly(year, 1, 1), new DateOnly(year, 7, 1));
            if (january > start)
                house.Rule(january, january, top, bottom, axis: axis);

            if (july > start && july < end)
                house.Text($"{year}", bottom + 4, july, axis, anchor: "center", valign: "top");
        }

        foreach (var claim in claims)
        {
            var (day, look, (low, high)) = (claim.Published.Start, ActorLook.Of(claim.Claimant), (y(claim.Least()), y(claim.Value())));
            foreach (var at in new[] { low, high }.Distinct())
                house.Dot(day, at, look, [claim.Id], data.Hover(claim), claim.Form(), 7, axis: axis);

            if (low > high)
                house.Course([(day, low), (day, high)], house.Tint(look), 3, axis: axis);
            else if (claim.Estimate.OpenAbove || claim.Estimate.OpenBelow)
                house.Arrow(day, high, claim.Estimate.OpenAbove ? 1 : -1, house.Tint(look), 5, 8, 1.2, axis, upright: true);
        }

        foreach (var claim in new[] { claims[^1], claims.MaxBy(claim => claim.Estimate.Largest)! }.Distinct())
        {
            var name = claim.Claimant.Who() is { Office.Length: > 0 } who ? who.Office : claim.Claimant.ShortName;
            house.Text(name, y(claim.Value()), claim.Published.Start, axis, 9, color: house.Tint(ActorLook.Of(claim.Claimant)));
        }

        house.Y = bottom + 30;
    }
}
