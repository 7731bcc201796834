namespace DprkEngagement;

/// <summary>What somebody wants to add in one step.</summary>
/// <param name="Table">The table of the row.</param>
/// <param name="Values">Its values by column, as given.</param>
internal sealed record AddRequest(string Table, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The pages it rests on.</summary>
    public IReadOnlyList<SourceRequest> Sources { get; init; } = [];

    /// <summary>For an event, the values of its rows in participations, in order.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Participants { get; init; } = [];

    /// <summary>For a source, the ids of the rows that it supports.</summary>
    public IReadOnlyList<string> Cited { get; init; } = [];

    /// <summary>Why what the rules on likely mistakes find is right as it is; empty where nobody said so.</summary>
    public string ExceptionReason { get; init; } = "";

    /// <summary>For a claim, the id of the claim that it replaces; empty where there is none.</summary>
    public string Replaces { get; init; } = "";
}
