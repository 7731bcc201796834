namespace DprkEngagement;

/// <content>Recorded trade.</content>
public static partial class Charts
{
    private sealed record Partner(Actor Actor, IReadOnlyDictionary<int, Claim> Years)
    {
        public double Most => Years.Values.Max(ClaimChoice.Value);

        public ActorLook Look => ActorLook.Of(Actor);

        // One unit for all years of a partner.
        public string Number(Claim claim) => Most >= 1e9
            ? (claim.Value() / 1e9).ToString("0.00", CultureInfo.InvariantCulture) + "\u00a0bn"
            : (claim.Value() / 1e6).ToString(claim.Value() >= 1e6 ? "0" : "0.00", CultureInfo.InvariantCulture) + "\u00a0m";
    }

    /// <summary>North Korea's recorded trade by year with each partner of which figures are known, on one scale.</summary>
    /// <param name="data">The data.</param>
    public static Figure Trade(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = data.NumbersDrawn(quantity => quantity is { Family: "trade", Kind: "amount" }).Where(claim => claim.From is not null)
            .ToList();
        var whole = claims.Where(claim => claim.WholeYear() is not null).ToList();
        var partners = whole.GroupBy(claim => claim.From!)
            .Select(group => new Partner(group.Key, group.GroupBy(claim => claim.WholeYear()!.Value)
            .ToDictionary(year => year.Key, year => year.LastWords()[^1]))).OrderByDescending(partner => partner.Most).ToList();
        var known = whole.Select(claim => claim.WholeYear()!.Value).DefaultIfEmpty().ToList();
        var years = Enumerable.Range(known.Min(), known.Max() - known.Min() + 1).ToList();
        // A part of a year that exceeds what is said of the whole contradicts it: both are named.
        var parts = claims.Except(whole).Where(part => part.PeriodEnd?.Year is { } year && part.PeriodStart?.Year == year
            && partners.Any(partner =>
            partner.Actor == part.From && partner.Years.TryGetValue(year, out var all) && part.Estimate.Smallest > all.Estimate.Largest))
                .ToList();
        return OfClaims(
            data, "trade", TradeTitle(partners, parts), "North Korea’s two-way goods trade, US dollars, all on one scale",
            ClaimChoice.Joined(
                " ", "Arms are not in trade figures. Not found is not zero.", ClaimChoice.Signs(whole, bars: true),
                    string.Join(" ", parts.Select(part =>
                    $"{part.Claimant.ShortName} puts {PeriodText.Prose(part)} alone at {NumberText.Spoken((decimal)part.Least())}, "
                        + "more than is said of the year."))),
            claims.Select(claim => ($"With {claim.From!.Name}", claim)), house =>
            {
                Action<House, EngagementData, IReadOnlyList<Partner>, IReadOnlyList<int>> draw = house.Phone ? TradeLying : TradeStanding;
                draw(house, data, partners, years);
            }, whole.Count == 0 ? [] : claims);
    }

    private static void TradeStanding(House house, EngagementData data, IReadOnlyList<Partner> partners, IReadOnlyList<int> years)
    {
        var (top, foot, width, most) = (house.Y + 14, house.Y + 264, 0.74 / partners.Count, partners[0].Most);
        var (y, axis) = (House.Upright(0, most, top, foot), house.Axis(years[0] - 0.55, years[^1] + 0.55));
        foreach (var (partner, n) in partners.Select((partner, n) => (partner, n)))
        {
            foreach (var year in years)
            {
                var x = year + ((n - ((partners.Count - 1) / 2.0)) * (width + 0.03));
                if (!partner.Years.TryGetValue(year, out var claim))
                {
                    house.Text("not<br>found", foot - 3, x, axis, anchor: "center", valign: "bottom", size: 11);
                    continue;
                }

                // An outline is thicker than the smallest values. What is wider than its bar at the narrowest width begins where it begins.
                var (at, text) = (y(claim.Value()), partner.Number(claim));
                var wide = n > 0 && HouseText.Width(text, 12, bold: true) > 652.0 / years.Count * width * 1.25;
                house.Column(
                    x, foot, at, width, partner.Look, [claim.Id], data.Hover(claim), claim.Status is CodeStatus.Provisional
                        ? MarkForm.Hollow : MarkForm.Full,
                    edge: foot - at > 6 ? 0.8 : 0, axis: axis);
                if (foot - at < 6)
                {
                    // A bar too thin to be touched is reached at its number.
                    house.Dot(x, at - 9, partner.Look, [claim.Id], data.Hover(claim), size: 14, fill: "none", axis: axis);
                }

                house.Text($"<b>{text}</b>", at - 3, wide ? x - (width / 2) : x, axis, anchor: wide ? "left" : "center", valign: "bottom",
                    size: 12, color: house.Tint(partner.Look));
            }

            // The key stands right of the first year.
            var name = partner.Most < most / 20 ? $"<b>{partner.Actor.Name}:</b> the line at the foot" : $"<b>{partner.Actor.Name}</b>";
            house.Text(name, top + 12 + (22 * n), years[0], axis, 44, size: house.Size.Head, color: house.Tint(partner.Look));
        }

        house.Rule(0, 1, foot, foot, house.Ink.Faint, axis: "paper");
        house.Grid(years.Select(year => ((object)year, Number(year))), foot, foot + 3, axis, lines: false);
        house.Y = foot + 38;
    }

    private static void TradeLying(House house, EngagementData data, IReadOnlyList<Partner> partners, IReadOnlyList<int> years)
    {
        house.Margins(house.Pad + 38, 58);
        var (axis, x) = (house.Axis(0, partners[0].Most), 0.0);
        foreach (var partner in partners)
        {
            house.Text($"<b>{partner.Actor.Name}</b>", house.Y, dx: x, valign: "top", size: house.Size.Head,
                color: house.Tint(partner.Look));
            x += HouseText.Width(partner.Actor.Name, house.Size.Head, bold: true) + 14;
        }

        house.Y += 26;
        foreach (var year in years)
        {
            house.Text(Number(year), house.Y + (7 * partners.Count));
            foreach (var partner in partners)
            {
                var y = house.Y + 7;
                if (partner.Years.TryGetValue(year, out var claim))
                {
                    var fill = claim.Status is CodeStatus.Provisional ? MarkForm.Hollow : MarkForm.Full;
                    house.Bar(0, claim.Value(), y, partner.Look, [claim.Id], data.Hover(claim), 10, fill, edge: 0, axis: axis);
                    house.Dot(claim.Value(), y, partner.Look, [claim.Id], data.Hover(claim), size: 10, fill: "none", axis: axis);
                }

                house.Text(
                    claim is null ? "not found" : $"<b>{partner.Number(claim)}</b>", y, claim?.Value() ?? 0, axis, 5,
                    color: claim is null ? house.Ink.Muted : house.Tint(partner.Look));
                house.Y += 14;
            }

            house.Y += 6;
        }

        house.Y += 8;
    }

    private static string TradeTitle(IReadOnlyList<Partner> partners, IReadOnlyList<Claim> parts)
    {
        if (partners is [var large, var small])
        {
            var both = small.Years.Keys.Where(large.Years.ContainsKey).ToList();
            double Most(int year) => parts.Where(part => part.From == small.Actor && part.PeriodEnd!.Value.Year == year)
                .Append(small.Years[year]).Max(ClaimChoice.Value);
            if (both.Count > 1 && both.All(year => Most(year) * 10 < large.Years[year].Value()))
                return $"Recorded trade with {small.Actor.Name} was under a tenth of {large.Actor.Name}’s in every year known";
        }

        return "What is recorded of North Korea’s trade"
            + (partners.Count == 0 ? "" : " with " + NumberWords.List([.. partners.Select(partner => partner.Actor.Name)]));
    }
}
