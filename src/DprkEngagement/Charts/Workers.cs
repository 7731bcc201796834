namespace DprkEngagement;

/// <content>Workers in Russia.</content>
public static partial class Charts
{
    /// <summary>Every count of North Koreans who went to work in Russia in the year that most counts are for, a bar each, with what it counts.</summary>
    /// <param name="data">The data.</param>
    public static Figure Workers(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = data.ClaimsDrawn(quantity => quantity is { Family: "workers", LooksAhead: false }).Where(claim => claim.Estimate.Smallest is not null).ToList();
        // A medium that rounds an exact count of somebody else gives no count of its own.
        bool IsRounded(Claim claim) => claim.Claimant.Type is ClaimantType.Media && claims.Any(one => one != claim && one.Quantity == claim.Quantity
            && one.Estimate.Hedge is Hedge.Exact && one.WholeYear() == claim.WholeYear() && Math.Abs(claim.Value() - one.Value()) < 0.03 * one.Value());
        var years = claims.Where(claim => claim.Measure is ClaimMeasure.Flow && !IsRounded(claim)).GroupBy(claim => claim.WholeYear()).Where(group => group.Key is not null).ToList();
        var year = years.OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        // What is counted stands together: the thing itself first.
        var shown = year?.OrderBy(claim => claim.Quantity.Row.Line).ThenBy(claim => claim.Estimate.Smallest).ToList() ?? [];
        var before = years.FirstOrDefault(group => group.Key == year?.Key - 1)?.FirstOrDefault(claim => shown.Any(one => one.Claimant == claim.Claimant && one.Quantity == claim.Quantity));
        var rows = claims.Select(claim => (claim.Quantity.Label, claim)).ToList();
        var others = claims.Count - shown.Count - (before is null ? 0 : 1);
        return new Figure
        {
            Id = "workers",
            Data = data,
            Title = WorkersTitle(shown, year?.Key),
            Subtitle = shown.Count == 0 ? "" : $"North Koreans going to Russia in {year!.Key}, each bar with what it counts",
            Caption = string.Join(" ", new[]
            {
                ClaimChoice.Signs(shown, bars: true),
                "Entries are trips: one person may count twice. Visas, entries and workers overlap; neither added nor averaged.",
                before is null ? "" : $"The same count of {before.Quantity.ShortLabel} was {EstimateText.Short(before.Estimate)} for {before.WholeYear()}.",
                others == 0 ? "" : $"{ClaimChoice.Capital(NumberWords.Of(others))} other {(others == 1 ? "figure stands" : "figures stand")} in the table.",
            }.Where(text => text.Length > 0)),
            RowIds = [.. shown.Append(before).OfType<Claim>().Select(claim => claim.Id)],
            AltText = ClaimChoice.InWords("Counts of North Koreans going to Russia, as bars", rows),
            Table = ClaimChoice.Table("Claims on North Korean workers in Russia", rows),
            Draw = house =>
            {
                if (shown.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var scale = new ClaimScale(shown);
                ClaimRow Row(Claim claim) => new(claim, Tail: claim.Quantity.ShortLabel, Date: "");
                new ClaimRows(house, data, shown.Select(claim => (Row(claim), scale)), bars: true).Panel("", "", [.. shown.Select(Row)], scale);
            },
        };
    }

    private static string WorkersTitle(IReadOnlyList<Claim> shown, int? year)
    {
        if (shown.Count < 2)
        {
            return "What each party said about North Korean workers in Russia";
        }

        static string One(Claim claim) => $"{EstimateText.Short(claim.Estimate)} {(claim.Quantity.Kind == "entries" ? claim.Estimate.Unit.Plural : claim.Quantity.ShortLabel)}";
        var (low, high) = (shown.MinBy(claim => claim.Estimate.Smallest)!, shown.MaxBy(claim => claim.Estimate.Largest)!);
        return $"Counts for {year} run from {One(low)} to {One(high)}";
    }
}
