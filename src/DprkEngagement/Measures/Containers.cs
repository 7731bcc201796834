namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>What claimants said their containers would hold, and the rounds a container that follow. Calibres are assumptions: nobody
    /// has said what was in the containers.</summary>
    public static Result<Conversion> ConversionRates(EngagementData data) => new()
    {
        Title = "What claimants said their containers would hold",
        Unit = "rounds a container",
        Definition = "The rounds that a claimant stated for its own containers, divided by these containers, hedges left aside. 152 mm and "
            + "122 mm are two assumptions about the same containers: one excludes the other. No page says what the containers held.",
        Rows = Converted(data),
        Columns =
        [
            new("stated", "Stated", one => one.Containers.Published.Start, one => StatedDate.Of(one.Containers.Published)),
            new("claimant", "Claimant", one => one.Containers.Claimant.Name),
            new("containers", "Containers", one => one.Containers.Estimate.Smallest, one => EstimateText.Spoken(one.Containers.Estimate)),
            new("assumption", "Taken to hold", one => one.Assumption,
                one => one.Assumption == ConversionAssumption.NotStated ? "" : $"{Calibre(one.Assumption)} alone"),
            new("wording", "As worded", one => one.Wording),
            new("per_container", "Rounds a container", one => one.PerContainer, one => RateText(one.PerContainer, one.PerContainerTo)),
        ],
        Ids = one => IdsOf(one.Containers, one.RoundsClaim),
    };

    /// <summary>Every claimant's latest count of containers in rounds, under each assumption for which anybody stated a rate. Computed here
    /// and never a claim.</summary>
    public static Result<Claim> ContainersToRounds(EngagementData data)
    {
        List<Result<Claim>> Latest(string kind, string? unit = null) => [.. QuantitiesOf(data, "munitions", kind, unit)
            .Select(one => data.ClaimsOf(one).Latest(ClaimMeasure.Cumulative))];
        var own = Latest("amount", "rounds").SelectMany(one => one).ToLookup(claim => claim.Claimant.Id);
        Claim? Own(Claim claim) => own[claim.Claimant.Id].LastOrDefault();
        var latest = Latest("container");
        return new()
        {
            Title = "Containers in rounds: computed here, stated by nobody; the columns are alternatives",
            Unit = "rounds",
            Definition = "Each claimant's latest count of containers times the lowest and the highest number of rounds a container that "
                + "anybody stated under one assumption, to two digits; a plus sign where the count is a floor. Our arithmetic, not a "
                + "claim: none says what its containers held. The columns are alternatives, never the ends of a range.",
            Rows = [.. latest.SelectMany(one => one)],
            Columns =
            [
                ClaimColumns.Claimant,
                ClaimColumns.Stated,
                new("containers", "Containers", claim => claim.Estimate.Smallest, FigureText),
                .. Converted(data).GroupBy(one => one.Assumption).OrderBy(group => group.Key).Select(group =>
                {
                    var (low, high) = (group.Min(one => one.PerContainer), group.Max(one => one.PerContainerTo));
                    var stated = group.Key != ConversionAssumption.NotStated;
                    var condition = stated ? $"if all were {Calibre(group.Key)}" : "calibre not stated";
                    return new Column<Claim>(
                        EnumText.Code(group.Key), $"Computed {condition}: {RateText(low, high)} a container",
                        claim => RoundsText(claim, low, high));
                }),
                new("own_rounds", "Rounds that it states itself", claim => Own(claim)?.Estimate.Smallest,
                    claim => Own(claim) is { } rounds ? $"{FigureText(rounds)}, {StatedDate.Of(rounds.Published)}" : ""),
            ],
            Ids = claim => IdsOf(claim, Own(claim)),
            LeftOut = [.. latest.SelectMany(one => one.LeftOut)],
        };
    }

    private static string Calibre(ConversionAssumption assumption) => assumption == ConversionAssumption.All152mm ? "152 mm" : "122 mm";

    // A conversion counts as long as its claim does.
    private static List<Conversion> Converted(EngagementData data)
    {
        var standing = QuantitiesOf(data, "munitions", "container").SelectMany(data.ClaimsOf).Select(claim => claim.Id).ToHashSet();
        return [.. data.Conversions.Where(one => standing.Contains(one.Containers.Id))];
    }

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
        var lowest = low == high ? "" : (low >= 1_000_000 ? NumberText.Millions(low) : NumberText.Short(low)) + "–";
        return lowest + NumberText.Short(high) + (containers.Estimate.OpenAbove ? "+" : "");
    }

    private static decimal TwoDigits(decimal number)
    {
        var unit = 1m;
        while (number / unit >= 100)
            unit *= 10;

        return decimal.Round(number / unit, 0, MidpointRounding.AwayFromZero) * unit;
    }
}
