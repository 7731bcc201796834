namespace DprkEngagement;

/// <summary>How well the rows of a table are sourced.</summary>
/// <param name="Table">events or claims.</param>
/// <param name="RowIds">Every row, whatever its status.</param>
/// <param name="WithSource">Ids of the rows with at least one source.</param>
/// <param name="WithTwoSources">Ids of the rows with at least two pages.</param>
/// <param name="WithTwoPublishers">Ids of the rows with at least two pages whose publishers have no name in common.</param>
public sealed record TableSourcing(
    string Table,
    IReadOnlyList<string> RowIds,
    IReadOnlyList<string> WithSource,
    IReadOnlyList<string> WithTwoSources,
    IReadOnlyList<string> WithTwoPublishers);
