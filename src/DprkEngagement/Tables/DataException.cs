namespace DprkEngagement;

/// <summary>The data cannot be used; <see cref="Problems"/> lists every reason.</summary>
/// <param name="problems">At least one problem.</param>
public sealed class DataException(IReadOnlyList<DataProblem> problems)
    : Exception(string.Join('\n', problems))
{
    /// <summary>Every problem, in order of file and line.</summary>
    public IReadOnlyList<DataProblem> Problems { get; } = problems;
}
