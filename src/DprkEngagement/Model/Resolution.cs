namespace DprkEngagement;

/// <summary>What was voted on at the United Nations, and the result.</summary>
/// <param name="Event">The vote as an event: its day, its sources, how far the row may be relied on.</param>
/// <param name="Symbol">Symbol of the resolution, e.g. ES-11/1; null where not known or where none was adopted.</param>
/// <param name="Body">Which body voted.</param>
/// <param name="Title">Subject, shortened.</param>
/// <param name="Adopted">Whether it was adopted.</param>
/// <param name="Yes">Votes in favour; null where not known.</param>
/// <param name="No">Votes against; null where not known.</param>
/// <param name="Abstain">Abstentions; null where not known.</param>
/// <param name="Votes">How single states voted, where a page says so; most states have none.</param>
public sealed record Resolution(
    Event Event, string? Symbol, ResolutionBody Body, string Title, bool Adopted, int? Yes, int? No, int? Abstain, IReadOnlyList<Vote> Votes)
{
    /// <summary>How a state voted; null where it was not looked up, which is not the same as absent.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. CHN.</param>
    public VoteChoice? VoteOf(string iso3c) => Votes.FirstOrDefault(vote => vote.Actor.Iso3c == iso3c)?.Choice;
}
