namespace DprkEngagement;

/// <summary>
/// Values of a new row that lack only because another is wrong: the unit follows from the quantity, so that a wrong
/// quantity leaves it empty. Such a lack is not reported beside its cause.
/// </summary>
internal static class ConsequentProblems
{
    private static readonly (string Table, string Column, string[] Causes)[] Following =
    [
        ("claims", "unit", ["quantity"]),
        ("claims", "date_prec", ["date_published"]),
        ("claims", "title", ["claimant_id", "quantity", "hedge", "low", "best", "high"]),
        ("events", "date_end", ["date_start"]),
        ("events", "date_prec", ["date_start"]),
        ("persons", "person_id", ["name"]),
        ("places", "place_id", ["name"]),
        ("claimants", "claimant_id", ["short_name"]),
        ("agreements", "agreement_id", ["title"]),
        ("citations", "supports", []),
    ];

    /// <param name="problems">All problems of the new rows.</param>
    public static IReadOnlyList<DataProblem> LeaveOut(IReadOnlyList<DataProblem> problems) =>
        [.. problems.Where(problem => problem.Rule != "value-missing" || !Array.Exists(Following, one => IsCaused(one.Table, one.Column, one.Causes, problem, problems)))];

    private static bool IsCaused(string table, string column, string[] causes, DataProblem problem, IReadOnlyList<DataProblem> problems) =>
        problem.Field == column && IsOf(problem, table)
        && problems.Any(other => column == "supports" ? IsOf(other, "claims") : other.File == problem.File && other.Line == problem.Line && causes.Contains(other.Field));

    private static bool IsOf(DataProblem problem, string table) => problem.File.EndsWith($"/{table}.csv", StringComparison.Ordinal);
}
