namespace DprkEngagement;

/// <content>Lag of publication.</content>
public static partial class Measures
{
    /// <summary>
    /// How long after the time they describe claims on soldiers and munitions were published: of one quantity, or of all
    /// that were sent, lost and fired.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="quantities">The quantities; none means all military ones that look back.</param>
    public static PublicationLag PublicationLag(EngagementData data, params Quantity[] quantities)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(quantities);
        var asked = quantities.Length > 0 ? quantities : [.. Military.Where(quantity => !Forecasts.Contains(quantity))];
        var sets = asked.Select(data.ClaimsOf).ToList();
        var claims = sets.SelectMany(set => set).OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line).ToList();
        List<ClaimLag> all = [.. claims.Where(claim => Described(claim) is not null).Select(claim => new ClaimLag(claim, claim.PeriodStart, Described(claim)!.Value))];
        return new PublicationLag
        {
            Unit = "days",
            Definition = "From the last day that a claim describes (the end of its period, or else its day) to the first day on which it can have been published; from the first day where a start is stated. "
                + "A claim that reaches to the day of its own statement has no lag and says nothing on when the event became known: these are counted apart. A claim without a stated day or period is left out.",
            RowIds = [.. all.Select(lag => lag.Claim.Id)],
            Lags = [.. all.Where(lag => lag.Days > 0)],
            UpToTheDay = [.. all.Where(lag => lag.Days == 0).Select(lag => lag.Claim)],
            LeftOut =
            [
                .. sets.SelectMany(set => set.LeftOut),
                .. claims.Where(claim => Described(claim) is null).Select(claim => new LeftOut(claim.Id, "does not say which day or period it describes")),
            ],
        };
    }

    private static readonly Quantity[] Forecasts = [Quantity.TroopsPlanned, Quantity.BallisticMissilesPlanned, Quantity.ArmouredVehiclesPlanned];

    private static DateOnly? Described(Claim claim) => claim.PeriodEnd ?? claim.AsOf;
}
