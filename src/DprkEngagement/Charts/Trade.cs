namespace DprkEngagement;

public static partial class Charts
{
    private sealed record Partner(Actor Actor, IReadOnlyDictionary<int, Claim> Years)
    {
        public double Most => Years.Values.Max(ClaimChoice.Value);

        // One unit for all years of a partner.
        public string Number(Claim claim)
        {
            var (unit, size, format) = Most >= 1e9 ? ("bn", 1e9, "0.00") : ("m", 1e6, claim.Value() >= 1e6 ? "0" : "0.00");
            return (claim.Value() / size).ToString(format, CultureInfo.InvariantCulture) + "\u00a0" + unit;
        }
    }

    /// <summary>North Korea's recorded trade by year with each partner of which figures are known, on one scale.</summary>
    public static Figure Trade(EngagementData data)
    {
        var claims = data.NumbersDrawn(quantity => quantity is { Family: "trade", Kind: "amount" })
            .Where(claim => claim.From is not null).ToList();
        var whole = claims.Where(claim => claim.WholeYear() is not null).ToList();
        var partners = whole.GroupBy(claim => claim.From!).Select(group => new Partner(group.Key, group
                .GroupBy(claim => claim.WholeYear()!.Value).ToDictionary(year => year.Key, year => year.LastWords()[^1])))
            .OrderByDescending(partner => partner.Most).ToList();
        // A part of a year that exceeds what is said of the whole contradicts it: both are named.
        var parts = claims.Except(whole).Where(part => part.PeriodEnd?.Year is { } year && part.PeriodStart?.Year == year
            && partners.FirstOrDefault(partner => partner.Actor == part.From)?.Years.GetValueOrDefault(year)?.Estimate.Largest
                < part.Estimate.Smallest).ToList();
        return OfClaims(data, "trade", Title(), "North Korea’s two-way goods trade, US dollars, all on one scale", ClaimChoice.Joined(
                " ", "Arms are not in trade figures. Not found is not zero.", ClaimChoice.Signs(whole, bars: true),
                string.Join(" ", parts.Select(part => $"{part.Claimant.ShortName} puts {PeriodText.Prose(part)} alone at "
                    + $"{NumberText.Spoken((decimal)part.Least())}, more than is said of the year."))),
            claims.Select(claim => ($"With {claim.From!.Name}", claim)), Draw, whole.Count == 0 ? [] : claims);

        void Draw(House house)
        {
            var (left, thick, from) = (0.0, house.Phone ? 10 : 12, whole.Min(claim => claim.WholeYear()!.Value));
            house.Margins(house.Pad + (house.Phone ? 38 : 50), 62);
            var axis = house.Axis(0, partners[0].Most);
            foreach (var partner in partners)
            {
                var tint = house.Tint(ActorLook.Of(partner.Actor));
                house.Text(partner.Actor.Name, house.Y, dx: left, valign: "top", size: house.Size.Head, color: tint, bold: true);
                left += HouseText.Width(partner.Actor.Name, house.Size.Head, bold: true) + 14;
            }

            house.Y += 26;
            foreach (var year in Enumerable.Range(from, whole.Max(claim => claim.WholeYear()!.Value) - from + 1))
            {
                house.Text($"{year}", house.Y + ((thick + 4) * partners.Count / 2));
                foreach (var partner in partners)
                {
                    var (claim, look, y) = (partner.Years.GetValueOrDefault(year), ActorLook.Of(partner.Actor), house.Y + (thick / 2) + 2);
                    if (claim is not null)
                    {
                        // An outline is thicker than the smallest values.
                        house.Bar(0, claim.Value(), y, look, [claim.Id], data.Hover(claim), thick, claim.Form(),
                            edge: claim.Value() * 100 > partners[0].Most ? 0.8 : 0, axis: axis);
                    }

                    house.Text(claim is null ? "not found" : $"<b>{partner.Number(claim)}</b>", y, claim?.Value() ?? 0, axis, 5,
                        color: claim is null ? house.Ink.Muted : house.Tint(look));
                    house.Y += thick + 4;
                }

                house.Y += 6;
            }

            house.Y += 8;
        }

        string Title()
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
}
