namespace DprkEngagement;

/// <summary>Either the data or every problem found: never both, never neither.</summary>
/// <param name="Data">The data; null where there is a problem.</param>
/// <param name="Problems">All problems, in order of file and line; empty where there is none.</param>
public sealed record LoadResult(EngagementData? Data, IReadOnlyList<DataProblem> Problems);
