namespace DprkEngagement;

/// <content>Votes.</content>
public static partial class Measures
{
    /// <summary>Votes on the General Assembly's resolutions on Ukraine, and how often the DPRK voted as Russia and as China did.</summary>
    /// <param name="data">The data.</param>
    /// <param name="choices">Of the coding choices only <see cref="CodingChoices.Provisional"/> plays a part; null is <see cref="CodingChoices.Default"/>.</param>
    public static UkraineVotes UkraineVotes(EngagementData data, CodingChoices? choices = null)
    {
        var provisional = (choices ?? CodingChoices.Default).Provisional;
        var all = data.Resolutions.OrderBy(resolution => resolution.Event.Date.Start).ThenBy(resolution => resolution.Event.Id, StringComparer.Ordinal)
            .Select(resolution => (Resolution: resolution, Reason: WhyLeftOut(resolution, provisional))).ToList();
        List<Resolution> counted = [.. all.Where(one => one.Reason is null).Select(one => one.Resolution)];
        VoteAgreement With(string iso3c) =>
            new(data.Actor(iso3c), [.. counted.Select(resolution => new VoteComparison(resolution, resolution.VoteOf("PRK"), resolution.VoteOf(iso3c)))]);
        return new UkraineVotes
        {
            Unit = "resolutions",
            Definition = "Resolutions of the General Assembly in whose vote Ukraine is the subject. Two votes agree where they are the same; the share is that of "
                + "the same votes among those that can be compared (Lijphart's index of agreement, 1963, without its half points for abstentions). Where a page names the No votes alone, a "
                + "state not among them voted in favour, abstained or was absent: that differs from a No and cannot be compared with anything else.",
            RowIds = [.. counted.Select(resolution => resolution.Event.Id)],
            Resolutions = counted,
            Russia = With("RUS"),
            China = With("CHN"),
            LeftOut = [.. all.Where(one => one.Reason is not null).Select(one => new LeftOut(one.Resolution.Event.Id, one.Reason!))],
        };
    }

    private static string? WhyLeftOut(Resolution resolution, bool provisional) => resolution switch
    {
        { Body: not ResolutionBody.GeneralAssembly } => "not a vote of the General Assembly",
        { Event.Participants: var parts } when !parts.Any(one => one is { Actor.Iso3c: "UKR", Role: ParticipantRole.Subject }) => "not on Ukraine",
        { Event.Status: CodeStatus.Coded } => null,
        { Event.Status: CodeStatus.Provisional } when provisional => null,
        { Event.Status: CodeStatus.Candidate } => "not verified",
        { Event.Status: var status } => $"row is {EnumText.Words(status)}",
    };
}
