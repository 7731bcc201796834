namespace DprkEngagement;

/// <content>Containers in rounds.</content>
public static partial class Measures
{
    /// <summary>What claimants said their containers would hold, and the rounds a container that follow. Calibres are assumptions: nobody
    /// has said what was in the containers.</summary>
    public static Result<Conversion> ConversionRates(EngagementData data)
    {
        return new Result<Conversion>
        {
            Title = "What claimants said their containers would hold",
            Unit = "rounds a container",
            Definition = "The rounds that a claimant stated for its own containers, divided by these containers, hedges left aside. 152 mm "
                + "and 122 mm are two assumptions about the same containers: one excludes the other. No page says what the containers "
                + "held.",
            Rows = Converted(data),
            Columns =
            [
                new("stated", "Stated", one => one.Containers.Published.Start, one => StatedDate.Of(one.Containers.Published)),
                new("claimant", "Claimant", one => one.Containers.Claimant.Name),
                new("containers", "Containers", one => one.Containers.Estimate.Smallest,
                    one => EstimateText.Spoken(one.Containers.Estimate)),
                new("assumption", "Taken to hold", one => one.Assumption, one => one.Assumption switch
                {
                    ConversionAssumption.All152mm => "152 mm alone",
                    ConversionAssumption.All122mm => "122 mm alone",
                    _ => "",
                }),
                new("wording", "As worded", one => one.Wording),
                new("per_container", "Rounds a container", one => one.PerContainer, one => RateText(one.PerContainer, one.PerContainerTo)),
            ],
            Ids = one => IdsOf(one.Containers, one.RoundsClaim),
        };
    }

    /// <summary>Every claimant's latest count of containers in rounds, under each assumption for which anybody stated a rate. Computed here
    /// and never a claim.</summary>
    public static Result<Claim> ContainersToRounds(EngagementData data)
    {
        List<Claim> latest = [.. QuantitiesOf(data, "munitions", "container")
            .SelectMany(one => data.ClaimsOf(one).Latest(ClaimMeasure.Cumulative))];
        var own = QuantitiesOf(data, "munitions", "amount", "rounds").SelectMany(one => data.ClaimsOf(one).Latest(ClaimMeasure.Cumulative))
            .GroupBy(claim => claim.Claimant.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        Claim? Own(Claim claim) => own.GetValueOrDefault(claim.Claimant.Id);
        return new Result<Claim>
        {
            Title = "Containers in rounds: computed here, stated by nobody; the columns are alternatives",
            Unit = "rounds",
            Definition = "Each claimant's latest count of containers times the lowest and the highest number of rounds a container that "
                + "anybody stated under one assumption, to two digits; a plus sign where the count is a floor. Our arithmetic, not a "
                + "claim: none says what its containers held. The columns are alternatives, never the ends of a range.",
            Rows = latest,
            Columns =
            [
                new("claimant", "Claimant", claim => claim.Claimant.Name),
                new("stated", "Stated", claim => claim.Published.Start, claim => StatedDate.Of(claim.Published)),
                new("containers", "Containers", claim => claim.Estimate.Smallest, claim => EstimateText.Spoken(claim.Estimate)),
                .. Rates(data).Select(rate => new Column<Claim>(
                    EnumText.Code(rate.Assumption),
                    $"Computed {Condition(rate.Assumption)}: {RateText(rate.Low, rate.High)} a container",
                    claim => RoundsText(claim, rate.Low, rate.High))),
                new("own_rounds", "Rounds that it states itself", claim => Own(claim)?.Estimate.Smallest, claim =>
                    Own(claim) is { } rounds ? $"{EstimateText.Spoken(rounds.Estimate)}, {StatedDate.Of(rounds.Published)}" : ""),
            ],
            Ids = claim => IdsOf(claim, Own(claim)),
            LeftOut = [.. QuantitiesOf(data, "munitions", "container")
                .SelectMany(one => data.ClaimsOf(one).Latest(ClaimMeasure.Cumulative).LeftOut)],
        };
    }

    /// <summary>How many rounds a container is taken to hold under each assumption: from the lowest to the highest that two stated numbers
    /// give.</summary>
    internal static IEnumerable<(ConversionAssumption Assumption, decimal Low, decimal High)> Rates(EngagementData data) =>
        Converted(data).GroupBy(one => one.Assumption).OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Min(one => one.PerContainer), group.Max(one => one.PerContainerTo)));

    /// <summary>"if all were 152 mm", for heads.</summary>
    internal static string Condition(ConversionAssumption assumption) => assumption switch
    {
        ConversionAssumption.All152mm => "if all were 152 mm",
        ConversionAssumption.All122mm => "if all were 122 mm",
        _ => "calibre not stated",
    };

    // A conversion counts as long as its claim does.
    private static List<Conversion> Converted(EngagementData data)
    {
        var standing = QuantitiesOf(data, "munitions", "container").SelectMany(data.ClaimsOf).Select(claim => claim.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. data.Conversions.Where(one => standing.Contains(one.Containers.Id))];
    }

    /// <summary>"400–480".</summary>
    private static string RateText(decimal low, decimal high)
    {
        string Whole(decimal number) => NumberText.Full(decimal.Round(number, 0, MidpointRounding.AwayFromZero));
        return Whole(low) == Whole(high) ? Whole(low) : $"{Whole(low)}–{Whole(high)}";
    }

    /// <summary>Two digits and no more, since the rates differ in the second: "6.6–7.9 m", "more than" as a plus sign.</summary>
    private static string RoundsText(Claim containers, decimal lowRate, decimal highRate)
    {
        var low = TwoDigits((decimal)containers.Estimate.Smallest!.Value * lowRate);
        var high = TwoDigits((decimal)containers.Estimate.Largest!.Value * highRate);
        var text = low == high ? NumberText.Short(low)
            : low >= 1_000_000 ? $"{NumberText.Millions(low)}–{NumberText.Short(high)}"
            : $"{NumberText.Short(low)}–{NumberText.Short(high)}";
        return text + (containers.Estimate.OpenAbove ? "+" : "");
    }

    private static decimal TwoDigits(decimal number)
    {
        var unit = 1m;
        while (number / unit >= 100)
            unit *= 10;

        return decimal.Round(number / unit, 0, MidpointRounding.AwayFromZero) * unit;
    }
}
