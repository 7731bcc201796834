namespace DprkEngagement;

/// <content>Containers, shells and rockets.</content>
public static partial class Charts
{
    private const int MunitionsMonths = 15;

    private sealed record Goods(Quantity Quantity, IReadOnlyList<Claim> Claims)
    {
        public string Head => ClaimChoice.Capital(Quantity.ShortLabel);

        public bool Millions => Claims.Max(ClaimChoice.Value) >= 1e6;

        public IReadOnlyList<Claim> Totals => [.. Claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative)];
    }

    /// <summary>
    /// Each claimant's last word on munitions of late, newest first, with the assumption at the figure that rests on one; below, how the
    /// running totals grew.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure Munitions(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var goods = data.NumbersDrawn(quantity => quantity is { Family: "munitions", Kind: "amount" or "container", LooksAhead: false })
            .Where(claim => claim.Measure is not ClaimMeasure.Stock).GroupBy(claim => claim.Quantity).OrderBy(group => group.Key.Row.Line)
            .Select(group => new Goods(group.Key, [.. group])).ToList();
        var latest = goods.SelectMany(one => one.Claims).Select(claim => claim.Published.End).DefaultIfEmpty(DateOnly.MaxValue).Max();
        var since = new DateOnly(latest.Year, latest.Month, 1).AddMonths(1 - MunitionsMonths);
        var rows = goods.SelectMany(one => one.Claims.Select(claim => (one.Head, claim))).ToList();
        return OfClaims(
            data, "munitions", MunitionsTitle(goods),
                $"Munitions for Russia: each claimant’s last word since {DateText.ProseMonth(since)}, newest first",
            $"{ClaimChoice.Signs(rows.Select(row => row.claim))} How many shells a container holds depends on the calibre: "
                + "converted as if all were 152\u00a0mm, containers give the highest figures. Below, running totals alone.",
            rows, house =>
            {
                var scaled = goods.Select(one => (Goods: one, Claims: one.Claims.LastWords()
                    .Where(claim => claim.Published.End >= since).Reverse().ToList()))
                    .Where(one => one.Claims.Count > 0)
                        .Select(one => (one.Goods, one.Claims, Scale: new ClaimScale(one.Claims, one.Goods.Millions))).ToList();
                ClaimRow Row(Claim claim) => new(claim, data.Assumption(claim).Length > 0 ? "" : MunitionsNote(claim),
                    data.Assumption(claim));
                var drawn = new ClaimRows(house, data, scaled.SelectMany(one => one.Claims.Select(claim => (Row(claim), one.Scale))),
                    inside: true);
                foreach (var (one, claims, scale) in scaled)
                    drawn.Panel(one.Head + (one.Millions ? "," : ""), one.Millions ? "million" : "", claims.Select(Row), scale);

                house.Rule(house.Y - 4);
                house.Y += 4;
                var (courses, top) = (goods.Where(one => one.Totals.Count > 1).ToList(), house.Y);
                for (var n = 0; n < courses.Count; n++)
                {
                    // Beside each other, two in a row; on a phone one under the other.
                    var (column, first) = (house.Phone ? 0 : n % 2, house.Phone || n % 2 == 0);
                    if (first)
                    {
                        top = house.Y;
                        house.Panel();
                    }

                    house.Y = top;
                    Course(house, data, courses[n], n == 0, house.Phone ? 0.1 : (column * 0.52) + 0.045, house.Phone ? 0.98
                        : (column * 0.52) + 0.48);
                }
            });
    }

    private static string MunitionsNote(Claim claim) => ClaimChoice.Joined(
        ", ", claim is { Measure: ClaimMeasure.Flow, PeriodStart: not null }
            && claim.Scope?.Contains("alone", StringComparison.Ordinal) != true
            ? PeriodText.TightOf(claim) + " alone" : "", claim.Note());

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

    // Every running total over time, named where it is the first, the last and the largest.
    private static void Course(House house, EngagementData data, Goods goods, bool first, double from, double to)
    {
        var claims = goods.Totals;
        var (start, end) = (claims.Min(claim => claim.Published.Start).AddDays(-25),
            claims.Max(claim => claim.Published.End).AddDays(house.Phone ? 40 : 25));
        var (top, bottom, scale) = (house.Y + 32, house.Y + 162, new ClaimScale(claims, goods.Millions));
        var (axis, y) = (house.Axis(start, end, from, to), House.Upright(0, scale.End, top, bottom));
        var (domain, million) = (axis + " domain", goods.Millions ? ", million" : "");
        house.Text(
            first ? $"<b>How the claims grew:</b> {goods.Quantity.ShortLabel}{million}" : $"<b>{goods.Head}</b>{million}", house.Y + 2,
            from < 0.2 ? null : 0, domain, from < 0.2 ? 0 : -34, valign: "top", size: house.Size.Head, color: house.Ink.Text);
        foreach (var (value, text) in scale.Ticks(phone: true).Select(tick => ((double)tick.Value, tick.Text)))
        {
            house.Rule(0, 1, y(value), y(value), value == 0 ? house.Ink.Faint : house.Ink.Grid, axis: domain);
            house.Text(text, y(value), 0, domain, -6, "right");
        }

        foreach (var year in Enumerable.Range(start.Year, end.Year - start.Year + 1))
        {
            var (january, july) = (new DateOnly(year, 1, 1), new DateOnly(year, 7, 1));
            if (january > start)
                house.Rule(january, january, top, bottom, axis: axis);

            if (july > start && july < end)
                house.Text(DateText.Year(july), bottom + 4, july, axis, anchor: "center", valign: "top");
        }

        foreach (var claim in claims)
        {
            var (day, look, (low, high)) = (claim.Published.Start, ActorLook.Of(claim.Claimant), (y(claim.Least()), y(claim.Value())));
            foreach (var at in new[] { low, high }.Distinct())
            {
                house.Dot(day, at, look, [claim.Id], data.Hover(claim), claim.Status is CodeStatus.Provisional ? MarkForm.Hollow
                    : MarkForm.Full, 7, axis: axis);
            }

            if (low > high)
                house.Course([(day, low), (day, high)], house.Tint(look), 3, axis: axis);
            else if (claim.Estimate.OpenAbove || claim.Estimate.OpenBelow)
                house.Arrow(day, high, claim.Estimate.OpenAbove ? 1 : -1, house.Tint(look), 5, 8, 1.2, axis, upright: true);
        }

        CourseNames(house, claims, axis, start, end, y, bottom);
        house.Y = bottom + 30;
    }

    // Beside the mark, on the first side where a name covers no other mark and no other name at the narrowest width; else it is left out.
    private static void CourseNames(
        House house, IReadOnlyList<Claim> claims, string axis, DateOnly start, DateOnly end, Func<double, double> y, double bottom)
    {
        var pixels = (house.Phone ? 290 : 270) / (double)(end.DayNumber - start.DayNumber);
        double At(DateOnly day) => (day.DayNumber - start.DayNumber) * pixels;
        var taken = claims.SelectMany(claim => new[] { claim.Least(),
            claim.Value() }.Select(value => (claim, Left: At(claim.Published.Start) - 5,
            Right: At(claim.Published.Start) + 5, Y: y(value)))).ToList();
        foreach (var claim in new[] { claims[^1], claims.MaxBy(claim => claim.Estimate.Largest)!, claims[0] }.Distinct())
        {
            var name = claim.Claimant.Who() is { Office.Length: > 0 } who ? who.Office : claim.Claimant.ShortName;
            var (day, width) = (claim.Published.Start, HouseText.Width(name, house.Size.Label));
            foreach (var (way, down, anchor) in new[] { (1, 0, "left"), (-1, 0, "right"), (0, 16, "center"), (0, -20, "center"),
                (1, -9, "left"), (-1, -10, "right") })
            {
                var (left, at) = (At(day) + (way * 9) - (way > 0 ? 0 : way < 0 ? width : width / 2), Math.Round(y(claim.Value()) + down));
                if (left > 0 && left + width < At(end) && at < bottom - 4
                    && !taken.Any(one => one.claim != claim && one.Left < left + width && left < one.Right && Math.Abs(one.Y - at) < 14))
                {
                    taken.Add((claims[0] with { Id = name }, left, left + width, at));
                    house.Text(name, at, day, axis, way * 9, anchor, color: house.Tint(ActorLook.Of(claim.Claimant)));
                    break;
                }
            }
        }
    }
}
