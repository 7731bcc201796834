namespace DprkEngagement;

public static partial class Charts
{
    /// <summary>Every count of workers who went to Russia for the year that most counts are for, and what it counts.</summary>
    public static Figure Workers(EngagementData data)
    {
        var claims = data.NumbersDrawn(quantity => quantity is { Family: "workers", LooksAhead: false });
        var years = claims.Where(claim => claim.Measure is ClaimMeasure.Flow && claim.WholeYear() is not null && !IsRounded(claim))
            .GroupBy(claim => claim.WholeYear()!.Value).ToList();
        var year = years.OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        // What is counted stands together: the thing itself first.
        var shown = year?.OrderBy(claim => claim.Quantity.Row.Line).ThenBy(claim => claim.Estimate.Smallest).ToList() ?? [];
        var before = years.FirstOrDefault(group => group.Key == year?.Key - 1)?
            .FirstOrDefault(claim => shown.Any(one => one.Claimant == claim.Claimant && one.Quantity == claim.Quantity));
        IReadOnlyList<Claim> drawn = before is null ? shown : [.. shown, before];
        var others = claims.Count - drawn.Count;
        return OfClaims(
            data, "workers", Title(), year is null ? "" : $"North Koreans going to Russia in {year.Key}, each bar with what it counts",
            ClaimChoice.Joined(" ", ClaimChoice.Signs(shown, bars: true),
                "Entries are trips: one person may count twice. Visas, entries and workers overlap; neither added nor averaged.",
                before is null ? ""
                    : $"The same count of {before.Quantity.ShortLabel} was {EstimateText.Short(before.Estimate)} for {before.WholeYear()}.",
                others == 0 ? "" : EnumText.Capital(Counted(others, "other figure stands", "other figures stand")) + " in the table."),
            claims.Select(claim => (EnumText.Capital(claim.Quantity.ShortLabel), claim)), house =>
            {
                var (scale, rows) = (new ClaimScale(shown),
                    shown.Select(claim => new ClaimRow(claim, Tail: claim.Quantity.ShortLabel, Date: "")).ToList());
                new ClaimRows(house, data, rows.Select(row => (row, scale)), bars: true).Panel("", "", rows, scale);
            }, shown.Count == 0 ? [] : drawn);

        // A medium that rounds an exact count of somebody else gives no count of its own.
        bool IsRounded(Claim claim) => claim.Claimant.Type is ClaimantType.Media && claims.Any(one => one != claim
            && one.Quantity == claim.Quantity && one.Estimate.Hedge is Hedge.Exact && one.WholeYear() == claim.WholeYear()
            && Math.Abs(claim.Value() - one.Value()) < 0.03 * one.Value());

        string Title() => shown.Count < 2 ? "What each party said about North Korean workers in Russia"
            : $"Counts for {year!.Key} run from {One(shown.MinBy(ClaimChoice.Least)!)} to {One(shown.MaxBy(ClaimChoice.Value)!)}";

        static string One(Claim claim) => EstimateText.Short(claim.Estimate) + " "
            + (claim.Quantity.Kind == "entries" ? claim.Estimate.Unit.Plural : claim.Quantity.ShortLabel);
    }
}
