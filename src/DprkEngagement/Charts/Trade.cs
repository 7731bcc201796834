namespace DprkEngagement;

/// <content>Recorded trade.</content>
public static partial class Charts
{
    /// <summary>North Korea's recorded trade by year with each partner of which figures are known, on one scale: the small ones are small.</summary>
    /// <param name="data">The data.</param>
    public static Figure Trade(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = data.ClaimsDrawn(quantity => quantity is { Family: "trade", Kind: "amount" }).Where(claim => claim.Estimate.Largest is not null && claim.From is not null).ToList();
        var whole = claims.Where(claim => claim.WholeYear() is not null).ToList();
        var partners = whole.GroupBy(claim => claim.From!.Iso3c, StringComparer.Ordinal).OrderByDescending(group => group.Max(claim => claim.Estimate.Largest))
            .Select(group => (Actor: group.First().From!, Years: group.GroupBy(claim => claim.WholeYear()!.Value).ToDictionary(year => year.Key, year => year.LastWords()[^1]))).ToList();
        int[] years = whole.Count == 0 ? [] : [.. Enumerable.Range(whole.Min(claim => claim.WholeYear()!.Value), whole.Max(claim => claim.WholeYear()!.Value) - whole.Min(claim => claim.WholeYear()!.Value) + 1)];
        // A part of a year that exceeds what is said of the whole contradicts it: both are named.
        var parts = claims.Except(whole).Where(part => part.PeriodEnd?.Year is { } year && part.PeriodStart?.Year == year
            && partners.Any(partner => partner.Actor == part.From && partner.Years.TryGetValue(year, out var all) && part.Estimate.Smallest > all.Estimate.Largest)).ToList();
        var rows = claims.Select(claim => ($"With {claim.From!.Name}", claim)).ToList();
        return new Figure
        {
            Id = "trade",
            Data = data,
            Title = TradeTitle(partners, parts),
            Subtitle = "North Korea’s two-way goods trade, US dollars, all on one scale",
            Caption = string.Join(" ", new[]
            {
                "Arms are not in trade figures.", ClaimChoice.Signs(whole, bars: true), years.Length == 0 ? "" : "Not found is not zero.",
                string.Join(" ", parts.Select(part => $"{part.Claimant.ShortName} puts {PeriodText.Prose(part)} alone at {EstimateText.Spoken(part.Estimate).Replace(" US dollars", "", StringComparison.Ordinal)}, more than is said of the year.")),
            }.Where(text => text.Length > 0)),
            AltText = ClaimChoice.InWords("Recorded trade by year and partner, as bars on one scale", rows),
            Table = ClaimChoice.Table("Recorded trade of North Korea", rows),
            Draw = house =>
            {
                if (years.Length == 0)
                {
                    ClaimRows.Nothing(house, data);
                }
                else if (house.Phone)
                {
                    TradeLying(house, data, partners, years);
                }
                else
                {
                    TradeStanding(house, data, partners, years);
                }
            },
        };
    }

    private static void TradeStanding(House house, EngagementData data, IReadOnlyList<(Actor Actor, Dictionary<int, Claim> Years)> partners, int[] years)
    {
        var (top, foot, width) = (house.Y + 14, house.Y + 264, 0.74 / partners.Count);
        var most = partners.Max(partner => partner.Years.Values.Max(claim => claim.Value()));
        var (y, axis) = (House.Upright(0, most, top, foot), house.Axis(years[0] - 0.55, years[^1] + 0.55));
        for (var n = 0; n < partners.Count; n++)
        {
            var (actor, known) = partners[n];
            var look = ActorLook.Of(actor);
            foreach (var year in years)
            {
                var x = year + ((n - ((partners.Count - 1) / 2.0)) * (width + 0.03));
                if (!known.TryGetValue(year, out var claim))
                {
                    house.Text("not<br>found", foot - 3, x, axis, anchor: "center", valign: "bottom", size: 11);
                    continue;
                }

                // An outline is thicker than the smallest values.
                house.Column(x, foot, y(claim.Value()), width, look, [claim.Id], data.Hover(claim), claim.Status is CodeStatus.Provisional ? BarFill.Hollow : BarFill.Plain, edge: foot - y(claim.Value()) > 6 ? 0.8 : 0, axis: axis);
                house.Text($"<b>{TradeNumber(claim, known)}</b>", y(claim.Value()) - 3, x, axis, anchor: "center", valign: "bottom", size: 12, color: house.Tint(look));
            }
        }

        // The key stands in the widest gap of the tall bars' tops: right of the first year.
        for (var n = 0; n < partners.Count; n++)
        {
            var low = partners[n].Years.Values.Max(claim => claim.Value()) < most / 20;
            house.Text($"<b>{partners[n].Actor.Name}{(low ? ":</b> the line at the foot" : "</b>")}", top + 12 + (22 * n), years[0], axis, 44, size: house.Size.Head, color: house.Tint(ActorLook.Of(partners[n].Actor)));
        }

        house.Rule(0, 1, foot, foot, house.Ink.Faint, axis: "paper");
        house.Grid(years.Select(year => ((object)year, year.ToString(System.Globalization.CultureInfo.InvariantCulture))), foot, foot + 3, axis, lines: false);
        house.Y = foot + 38;
    }

    private static void TradeLying(House house, EngagementData data, IReadOnlyList<(Actor Actor, Dictionary<int, Claim> Years)> partners, int[] years)
    {
        house.Margins(house.Pad + 38, 58);
        var axis = house.Axis(0, partners.Max(partner => partner.Years.Values.Max(claim => claim.Value())));
        var x = 0.0;
        foreach (var (actor, _) in partners)
        {
            house.Text($"<b>{actor.Name}</b>", house.Y, dx: x, valign: "top", size: house.Size.Head, color: house.Tint(ActorLook.Of(actor)));
            x += HouseText.Width(actor.Name, house.Size.Head, bold: true) + 14;
        }

        house.Y += 26;
        foreach (var year in years)
        {
            house.Text(year.ToString(System.Globalization.CultureInfo.InvariantCulture), house.Y + (7 * partners.Count));
            foreach (var (actor, known) in partners)
            {
                var (look, y) = (ActorLook.Of(actor), house.Y + 7);
                if (known.TryGetValue(year, out var claim))
                {
                    house.Bar(0, claim.Value(), y, look, [claim.Id], data.Hover(claim), 10, claim.Status is CodeStatus.Provisional ? BarFill.Hollow : BarFill.Plain, edge: 0, axis: axis);
                }

                house.Text(claim is null ? "not found" : $"<b>{TradeNumber(claim, known)}</b>", y, claim?.Value() ?? 0, axis, 5, color: claim is null ? house.Ink.Muted : house.Tint(look));
                house.Y += 14;
            }

            house.Y += 6;
        }

        house.Y += 8;
    }

    // One unit for all years of a partner.
    private static string TradeNumber(Claim claim, Dictionary<int, Claim> years)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return years.Values.Max(one => one.Value()) >= 1e9 ? (claim.Value() / 1e9).ToString("0.00", invariant) + "\u00a0bn"
            : (claim.Value() / 1e6).ToString(claim.Value() >= 1e6 ? "0" : "0.00", invariant) + "\u00a0m";
    }

    private static string TradeTitle(IReadOnlyList<(Actor Actor, Dictionary<int, Claim> Years)> partners, IReadOnlyList<Claim> parts)
    {
        if (partners.Count == 2)
        {
            var (large, small) = (partners[0], partners[1]);
            var both = small.Years.Keys.Where(large.Years.ContainsKey).ToList();
            double Most(int year) => parts.Where(part => part.From == small.Actor && part.PeriodEnd!.Value.Year == year).Append(small.Years[year]).Max(claim => claim.Value());
            if (both.Count > 1 && both.All(year => Most(year) * 10 < large.Years[year].Value()))
            {
                return $"Recorded trade with {small.Actor.Name} was under a tenth of {large.Actor.Name}’s in every year known";
            }
        }

        return partners.Count == 0 ? "What is recorded of North Korea’s trade" : $"What is recorded of North Korea’s trade with {NumberWords.List([.. partners.Select(partner => partner.Actor.Name)])}";
    }
}
