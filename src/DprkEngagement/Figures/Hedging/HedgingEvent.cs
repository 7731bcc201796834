namespace DprkEngagement;

/// <summary>A treaty that the chart of the hedging index marks.</summary>
/// <param name="Step">Its signature.</param>
internal sealed record HedgingEvent(AgreementStep Step)
{
    public DateOnly Day => Step.Event.Date.Start;

    /// <summary>The other party.</summary>
    public string Partner => NumberWords.List([.. Step.Event.Participants
        .Where(one => one.Actor.Iso3c != "PRK" && one.Role == ParticipantRole.Principal).Select(one => one.Actor.Name).Distinct()]);
}
