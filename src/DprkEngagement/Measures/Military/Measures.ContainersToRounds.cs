namespace DprkEngagement;

/// <content>Containers in rounds.</content>
public static partial class Measures
{
    /// <summary>
    /// What claimants said their containers would hold, and the rounds a container that follow. Calibres are assumptions:
    /// nobody has said what was in the containers. For another day: <c>Measures.ConversionRates(data.AsOf(day))</c>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static ConversionRates ConversionRates(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new ConversionRates
        {
            Unit = "rounds a container",
            Definition = "The number of rounds that a claimant stated for its own containers, divided by the number of these containers, hedges left aside. Where a range is stated, both its ends. "
                + "152 mm and 122 mm are two assumptions about the same containers: one excludes the other, and nothing lies between them. No page says what the containers held.",
            RowIds = [.. Converted(data).SelectMany(one => new[] { one.Containers.Id, one.RoundsClaim?.Id }).OfType<string>().Distinct()],
            Conversions = Converted(data),
        };
    }

    /// <summary>
    /// Every claimant's latest count of containers in rounds, under each assumption for which anybody stated a rate. Computed
    /// here and never a claim. For another day: <c>Measures.ContainersToRounds(data.AsOf(day))</c>.
    /// </summary>
    /// <param name="data">The data.</param>
    public static ContainersToRounds ContainersToRounds(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var latest = data.ClaimsOf(Quantity.MunitionsContainers).Latest(ClaimMeasure.Cumulative);
        List<ConversionRate> rates =
        [
            .. Converted(data).GroupBy(one => one.Assumption).OrderBy(group => group.Key)
                .Select(group => new ConversionRate(group.Key, group.Min(one => one.PerContainer), group.Max(one => one.PerContainerTo), [.. group])),
        ];
        var own = data.ClaimsOf(Quantity.ArtilleryRounds).Latest(ClaimMeasure.Cumulative).Claims
            .Where(claim => latest.Claims.Any(containers => containers.Claimant.Id == claim.Claimant.Id)).ToList();
        return new ContainersToRounds
        {
            Unit = "rounds",
            Definition = "Each claimant's latest count of containers times the lowest and the highest number of rounds a container that anybody stated under one assumption, to two digits; "
                + "a plus sign where the count is a floor. This is our arithmetic, not a claim: most of these claimants gave no rounds, and none says what its containers held. The columns are alternatives, "
                + "never the ends of a range, and what a container with food or machines held is zero rounds. In the last column what the same claimant states itself.",
            RowIds = [.. latest.RowIds.Concat(rates.SelectMany(rate => rate.Conversions).Select(one => one.Containers.Id)).Concat(own.Select(claim => claim.Id)).Distinct()],
            Rates = rates,
            Counts = [.. from claim in latest.Claims from rate in rates select new ConvertedCount(claim, rate)],
            OwnRounds = own,
            LeftOut = latest.LeftOut,
        };
    }

    // A conversion counts as long as its claim does.
    private static IReadOnlyList<Conversion> Converted(EngagementData data)
    {
        var standing = data.ClaimsOf(Quantity.MunitionsContainers).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return [.. data.Conversions.Where(one => standing.Contains(one.Containers.Id))];
    }
}
