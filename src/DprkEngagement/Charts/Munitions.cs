using Plotly.NET.LayoutObjects;

namespace DprkEngagement;

/// <content>Containers, shells and rockets.</content>
public static partial class Charts
{
    private const int MunitionsMonths = 15;

    /// <summary>
    /// Each claimant's last word on munitions of late, newest first, with the assumption at the figure that rests on one; below, how the
    /// running totals grew.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure Munitions(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var panels = data.Quantities.Where(quantity => quantity is { Family: "munitions", Kind: "amount" or "container", LooksAhead: false })
            .Select(quantity => (Quantity: quantity, Claims: data.ClaimsDrawn(one => one == quantity)
                .Where(claim => claim.Estimate.Smallest is not null && claim.Measure is not ClaimMeasure.Stock).ToList()))
            .Where(panel => panel.Claims.Count > 0).Select(panel => (panel.Quantity, panel.Claims, Millions: panel.Claims.Max(claim => claim.Value()) >= 1e6)).ToList();
        var latest = panels.SelectMany(panel => panel.Claims).Select(claim => claim.Published.End).DefaultIfEmpty().Max();
        var since = latest == default ? latest : new DateOnly(latest.Year, latest.Month, 1).AddMonths(1 - MunitionsMonths);
        IReadOnlyList<Claim> Recent(IEnumerable<Claim> claims) => [.. claims.LastWords().Where(claim => claim.Published.End >= since).Reverse()];
        string Head((Quantity Quantity, List<Claim> Claims, bool Millions) panel) => ClaimChoice.Capital(panel.Quantity.ShortLabel);
        List<(string Panel, Claim Claim)> rows = [.. panels.SelectMany(panel => panel.Claims.Select(claim => (Head(panel), claim)))];
        return new Figure
        {
            Id = "munitions",
            Data = data,
            Title = MunitionsTitle(panels.Select(panel => panel.Claims).ToList()),
            Subtitle = latest == default ? "Munitions for Russia" : $"Munitions for Russia: each claimant’s last word since {DateText.ProseMonth(since)}, newest first",
            Caption = $"{ClaimChoice.Signs([.. rows.Select(row => row.Claim)])} How many shells a container holds depends on the calibre: converted as if all were 152\u00a0mm, containers give the highest figures. Below, running totals alone.",
            AltText = ClaimChoice.InWords("Claims on munitions: last words as rows, and how the running totals grew", rows),
            Table = ClaimChoice.Table("Claims on munitions for Russia", rows),
            Draw = house =>
            {
                if (rows.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                ClaimRow Row(Claim claim) => new(claim, data.Assumption(claim).Length > 0 ? "" : MunitionsNote(claim), data.Assumption(claim));
                var scaled = panels.Select(panel => (Panel: panel, Scale: new ClaimScale(Recent(panel.Claims), panel.Millions))).ToList();
                var drawn = new ClaimRows(house, data, scaled.SelectMany(one => Recent(one.Panel.Claims).Select(claim => (Row(claim), one.Scale))), inside: true);
                foreach (var (panel, scale) in scaled)
                {
                    drawn.Panel(Head(panel) + (panel.Millions ? "," : ""), panel.Millions ? "million" : "", [.. Recent(panel.Claims).Select(Row)], scale);
                }

                house.Y += 2;
                house.Rule(house.Y - 6);
                var courses = panels.Select(panel => (panel, Totals: panel.Claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative).ToList())).Where(one => one.Totals.Count > 1).ToList();
                var top = house.Y;
                for (var n = 0; n < courses.Count; n++)
                {
                    var (panel, totals) = courses[n];
                    if (n == 0 || house.Phone)
                    {
                        house.Panel();
                    }

                    house.Y = house.Phone ? house.Y : top;
                    var share = 1.0 / courses.Count;
                    Course(house, data, totals, n == 0 ? $"<b>How the claims grew:</b> {panel.Quantity.ShortLabel}{(panel.Millions ? ", million" : "")}" : $"<b>{Head(panel)}</b>{(panel.Millions ? ", million" : "")}", panel.Millions,
                        house.Phone ? 0.1 : (n * (share + 0.02)) + 0.045, house.Phone ? 0.98 : (n * (share + 0.02)) + share - 0.02);
                }
            },
        };
    }

    private static string MunitionsNote(Claim claim) => string.Join(", ", new[]
    {
        claim.Measure is ClaimMeasure.Flow && claim.PeriodStart is { } start && claim.Scope?.Contains("alone", StringComparison.Ordinal) != true ? PeriodText.TightOf(claim) + " alone" : "",
        claim.Note(),
    }.Where(text => text.Length > 0));

    private static string MunitionsTitle(IReadOnlyList<List<Claim>> panels)
    {
        var claims = panels.LastOrDefault(panel => panel[0].Quantity.Kind == "amount") ?? panels.LastOrDefault() ?? [];
        var totals = claims.Where(claim => claim.Measure is ClaimMeasure.Cumulative && claim.Status is CodeStatus.Coded).ToList();
        var year = totals.Select(claim => claim.Published.End.Year).DefaultIfEmpty().Max();
        var span = totals.Where(claim => claim.Published.End.Year == year).Span();
        return span is null ? "What each party said about munitions for Russia"
            : $"The latest claims run from {EnvelopeText.InWords(span)} {span.LowestClaim.Quantity.ShortLabel.Split(' ')[0]}{(span.Claims.Count > 2 ? "; nobody has counted them" : "")}";
    }

    // Every running total over time, named where it is the first, the last and the largest.
    private static void Course(House house, EngagementData data, IReadOnlyList<Claim> claims, string head, bool millions, double from, double to)
    {
        var (first, last) = (claims.Min(claim => claim.Published.Start), claims.Max(claim => claim.Published.End));
        var axis = house.Axis(first.AddDays(-25), last.AddDays(house.Phone ? 40 : 25), from, to);
        var domain = axis + " domain";
        var (top, bottom) = (house.Y + 32, house.Y + 162);
        var scale = new ClaimScale(claims, millions);
        var y = House.Upright(0, scale.End, top, bottom);
        house.Text(head, house.Y + 2, from < 0.2 ? null : 0, domain, from < 0.2 ? 0 : -34, valign: "top", size: house.Size.Head, color: house.Ink.Text);
        foreach (var (value, text) in scale.Ticks(house.Phone).Select(tick => ((double)tick.Value, millions ? tick.Text : NumberText.Axis((decimal)(double)tick.Value))))
        {
            house.Rule(0, 1, y(value), y(value), value == 0 ? house.Ink.Faint : house.Ink.Grid, axis: domain);
            house.Text(text, y(value), 0, domain, -6, "right");
        }

        for (var year = first.Year; year <= last.Year; year++)
        {
            var (start, middle) = (new DateOnly(year, 1, 1), new DateOnly(year, 7, 1));
            if (start > first.AddDays(-25))
            {
                house.Rule(start, start, top, bottom, axis: axis);
            }

            if (middle > first && middle < last)
            {
                house.Text(DateText.Year(middle), bottom + 4, middle, axis, anchor: "center", valign: "top");
            }
        }

        foreach (var claim in claims)
        {
            var look = ActorLook.Of(claim.Claimant);
            var form = claim.Status is CodeStatus.Provisional ? MarkForm.Hollow : MarkForm.Full;
            foreach (var end in new[] { (double)(decimal)claim.Estimate.Smallest!.Value, claim.Value() }.Distinct())
            {
                house.Dot(claim.Published.Start, y(end), look, [claim.Id], data.Hover(claim), form, 7, axis: axis);
            }

            if (claim.Estimate.Hedge is Hedge.Range)
            {
                house.Course([(claim.Published.Start, y((double)(decimal)claim.Estimate.Smallest!.Value)), (claim.Published.Start, y(claim.Value()))], house.Tint(look), 3, axis: axis);
            }
            else if (claim.Estimate.OpenAbove || claim.Estimate.OpenBelow)
            {
                house.Arrow(claim.Published.Start, y(claim.Value()), claim.Estimate.OpenAbove ? 1 : -1, house.Tint(look), 5, 8, 1.2, axis, upright: true);
            }
        }

        var labels = new List<(double Left, double Right, double Y)>();
        foreach (var claim in new[] { claims[^1], claims.MaxBy(claim => claim.Estimate.Largest)!, claims[0] }.Distinct())
        {
            var name = claim.Claimant.Who() is { Office.Length: > 0 } who ? who.Office : claim.Claimant.ShortName;
            // Beside the mark, on the first side where at the narrowest width it covers no other mark and no other name.
            var (width, pixels) = (HouseText.Width(name, house.Size.Label), (house.Phone ? 290 : 270) / (double)(last.DayNumber - first.DayNumber + 50));
            double At(Claim one) => (one.Published.Start.DayNumber - first.DayNumber + 25) * pixels;
            var spots = new (int Way, double Down, string Anchor)[] { (1, 0, "left"), (-1, 0, "right"), (0, 16, "center"), (0, -20, "center"), (1, 10, "left"), (-1, -10, "right") }
                .Select(spot => (spot.Anchor, spot.Way, Y: y(claim.Value()) + spot.Down, Left: At(claim) + (spot.Way * 9) - (spot.Way > 0 ? 0 : spot.Way < 0 ? width : width / 2)))
                .Where(spot => spot.Left + width < (last.DayNumber - first.DayNumber + 50) * pixels && spot.Left > 0 && spot.Y < bottom - 4
                    && !claims.Any(one => one != claim && At(one) > spot.Left - 5 && At(one) < spot.Left + width + 5
                        && y(one.Value()) < spot.Y + 13 && y((double)(decimal)one.Estimate.Smallest!.Value) > spot.Y - 13)
                    && !labels.Any(label => label.Left < spot.Left + width && spot.Left < label.Right && Math.Abs(label.Y - spot.Y) < 15)).ToList();
            if (spots.Count > 0)
            {
                var spot = spots[0];
                labels.Add((spot.Left, spot.Left + width, spot.Y));
                house.Text(name, Math.Round(spot.Y), claim.Published.Start, axis, spot.Way * 9, spot.Anchor, color: house.Tint(ActorLook.Of(claim.Claimant)));
            }
        }

        house.Y = bottom + 30;
    }
}
