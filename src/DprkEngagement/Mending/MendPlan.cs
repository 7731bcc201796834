namespace DprkEngagement;

/// <summary>What mending would do; nothing is written yet.</summary>
/// <param name="Mends">Everything that is mended, by file and line.</param>
/// <param name="Changes">The files that change.</param>
/// <param name="Left">What is wrong after it: it needs somebody's judgement.</param>
internal sealed record MendPlan(IReadOnlyList<Mend> Mends, IReadOnlyList<FileChange> Changes, IReadOnlyList<DataProblem> Left);
