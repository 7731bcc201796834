namespace DprkEngagement;

/// <summary>A claimant's containers in rounds under one assumption. Computed here; the claimant did not state it.</summary>
/// <param name="Containers">The claim on containers.</param>
/// <param name="Rate">Rounds a container, and the assumption.</param>
public sealed record ConvertedCount(Claim Containers, ConversionRate Rate)
{
    /// <summary>Fewest rounds, hedge of the containers left aside.</summary>
    public decimal Low => (decimal)Containers.Estimate.Smallest!.Value * Rate.Low;

    /// <summary>Most rounds, hedge of the containers left aside.</summary>
    public decimal High => (decimal)Containers.Estimate.Largest!.Value * Rate.High;

    /// <summary>Two digits and no more, since the rates differ in the second: "6.6–7.9 m", "more than" as a plus sign.</summary>
    internal string Text
    {
        get
        {
            var (low, high) = (TwoDigits(Low), TwoDigits(High));
            var text = low == high ? NumberText.Short(low)
                : high >= 1_000_000 && low >= 1_000_000 ? $"{NumberText.Millions(low)}–{NumberText.Short(high)}"
                : $"{NumberText.Short(low)}–{NumberText.Short(high)}";
            return text + (Containers.Estimate.OpenAbove ? "+" : "");
        }
    }

    private static decimal TwoDigits(decimal number)
    {
        var unit = 1m;
        while (number / unit >= 100)
        {
            unit *= 10;
        }

        return decimal.Round(number / unit, 0, MidpointRounding.AwayFromZero) * unit;
    }
}
