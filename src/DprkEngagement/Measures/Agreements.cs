namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Treaties, agreements and declarations in the order of their first step, with what is known of force and end.</summary>
    public static Result<Agreement> Agreements(EngagementData data)
    {
        static DateOnly? First(Agreement one) => one.Steps.Count == 0 ? one.InForceFrom : one.Steps.Min(step => step.Event.Date.Start);
        return new()
        {
            Title = "Treaties, agreements and declarations of North Korea (empty: not known)",
            Unit = "agreements",
            Definition = "What a page tells of. In force and ended are empty where no page gives the day, or where one side alone declared "
                + "it void: that is a step. An agreement that is not here was not found.",
            Rows = [.. data.Agreements.OrderBy(First).ThenBy(one => one.Id, StringComparer.Ordinal)],
            Columns =
            [
                new("title", "Agreement", one => one.Title),
                new("partners", "With", one => string.Join(", ", one.Steps.SelectMany(step => step.Event.Participants)
                    .Where(part => !MeetingRule.IsDprk(part.Actor) && part.Role != ParticipantRole.Host)
                    .Select(part => part.Actor.ShortName).Distinct())),
                new("first_step", "First step", one => First(one)),
                new("mutual_defence", "Help in war", one => one.MutualDefence),
                new("in_force_from", "In force from", one => one.InForceFrom),
                new("ended_on", "Ended on", one => one.EndedOn),
                new("steps", "Steps", one => string.Join(
                    ", ", one.Steps.Select(step => $"{EnumText.Words(step.Kind)} {DateText.Of(step.Event.Date)}"))),
            ],
            Ids = one => [one.Id, .. one.Steps.Select(step => step.Event.Id)],
        };
    }

    /// <summary>Votes on the General Assembly's resolutions on Ukraine, and how often the DPRK voted as others did.</summary>
    /// <param name="others">Codes of the states compared with; null is Russia and China.</param>
    public static Result<Resolution> UkraineVotes(EngagementData data, IReadOnlyList<string>? others = null)
    {
        List<Actor> states = [.. (others ?? ["RUS", "CHN"]).Select(data.Actor)];
        var all = data.Resolutions.OrderBy(one => one.Event.Date.Start).ThenBy(one => one.Event.Id, StringComparer.Ordinal).ToList();
        var counted = all.FindAll(one => WhyLeftOut(one) is null);
        string Words(Actor state)
        {
            var (same, compared) = SameVotes(counted, "PRK", state.Iso3c);
            return Invariant($"as {state.Name} on {same} of {compared} that can be compared");
        }

        return new()
        {
            Title = $"Votes on Ukraine: {string.Join("; ", states.Select(Words))} (empty: not known)",
            Unit = "resolutions",
            Definition = "Resolutions of the General Assembly in whose vote Ukraine is the subject. Two votes agree where they are the "
                + "same (Lijphart's index of agreement, 1963, without its half points for abstentions). Where a page names the No votes "
                + "alone, a state not among them differs from a No and cannot be compared with anything else.",
            Rows = counted,
            Columns =
            [
                new("day", "Day", one => one.Event.Date.Start),
                new("resolution", "Resolution", one => one.Symbol ?? one.Title,
                    one => one.Symbol is { } symbol ? $"{symbol}: {one.Title}" : one.Title),
                new("vote_prk", "North Korea", one => one.VoteOf("PRK"), one => VoteText(one.VoteOf("PRK"))),
                .. states.SelectMany(state => (Column<Resolution>[])
                [
                    new($"vote_{state.Iso3c.ToLowerInvariant()}", state.Name, one => one.VoteOf(state.Iso3c),
                        one => VoteText(one.VoteOf(state.Iso3c))),
                    new($"same_as_{state.Iso3c.ToLowerInvariant()}", $"As {state.Name}",
                        one => IsSameVote(one.VoteOf("PRK"), one.VoteOf(state.Iso3c))),
                ]),
            ],
            Ids = one => [one.Event.Id],
            LeftOut = [.. all.Except(counted).Select(one => new LeftOut(one.Event.Id, WhyLeftOut(one)!))],
        };
    }

    /// <summary>How many votes of two states were the same, and how many can be compared.</summary>
    internal static (int Same, int Compared) SameVotes(IEnumerable<Resolution> resolutions, string iso3c, string other)
    {
        var matches = resolutions.Select(one => IsSameVote(one.VoteOf(iso3c), one.VoteOf(other))).OfType<bool>().ToList();
        return (matches.Count(same => same), matches.Count);
    }

    /// <summary>Whether two votes are the same; null where one is not known, or only that it was no No.</summary>
    internal static bool? IsSameVote(VoteChoice? one, VoteChoice? other) => (one, other) switch
    {
        (null or VoteChoice.Unconfirmed or VoteChoice.NotAMember, _) or (_, null or VoteChoice.Unconfirmed or VoteChoice.NotAMember) =>
            null,
        (VoteChoice.NotNo, VoteChoice.No) or (VoteChoice.No, VoteChoice.NotNo) => false,
        (VoteChoice.NotNo, _) or (_, VoteChoice.NotNo) => null,
        _ => one == other,
    };

    internal static string VoteText(VoteChoice? vote) => vote switch
    {
        null or VoteChoice.Unconfirmed => "",
        VoteChoice.NotNo => "not No",
        VoteChoice.NotAMember => "not a member",
        VoteChoice.Abstain => "abstained",
        VoteChoice.Absent => "absent",
        var clear => $"{clear}",
    };

    private static string? WhyLeftOut(Resolution resolution) => resolution switch
    {
        { Body: not ResolutionBody.GeneralAssembly } => "not a vote of the General Assembly",
        { Event.Participants: var parts } when !parts.Any(one => one is { Actor.Iso3c: "UKR", Role: ParticipantRole.Subject }) =>
            "not on Ukraine",
        { Event.Status: CodeStatus.Coded } => null,
        { Event.Status: CodeStatus.Candidate } => "not verified",
        { Event.Status: var status } => $"row is {EnumText.Words(status)}",
    };
}
