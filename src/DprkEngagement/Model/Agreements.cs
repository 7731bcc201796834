namespace DprkEngagement;

/// <summary>A treaty, agreement or declaration of the DPRK with other states.</summary>
/// <param name="MutualDefence">Whether it has a clause on military assistance if one side is attacked.</param>
/// <param name="Steps">Its signature and what followed, in the order of the file.</param>
public sealed record Agreement(
    string Id, string Title, bool? MutualDefence, DateOnly? InForceFrom, DateOnly? EndedOn, string? Notes,
    IReadOnlyList<AgreementStep> Steps) : DataRecord;

/// <summary>A step of an agreement: when and by whom, and which.</summary>
public sealed record AgreementStep(string AgreementId, Event Event, AgreementStepKind Kind) : DataRecord;

/// <summary>What was voted on at the United Nations, and the result.</summary>
/// <param name="Event">The vote as an event: its day, its sources, how far the row may be relied on.</param>
/// <param name="Symbol">E.g. ES-11/1; null where not known or where none was adopted.</param>
/// <param name="Votes">How single states voted, where a page says so; most states have none.</param>
public sealed record Resolution(
    Event Event, string? Symbol, ResolutionBody Body, string Title, bool Adopted, int? Yes, int? No, int? Abstain,
    IReadOnlyList<Vote> Votes) : DataRecord
{
    /// <summary>How a state, e.g. CHN, voted; null where it was not looked up, which is not the same as absent.</summary>
    public VoteChoice? VoteOf(string iso3c) => Votes.FirstOrDefault(vote => vote.Actor.Iso3c == iso3c)?.Choice;
}

/// <summary>How one state voted on one resolution, which is an event.</summary>
public sealed record Vote(string EventId, Actor Actor, VoteChoice Choice) : DataRecord;
