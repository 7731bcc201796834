namespace DprkEngagement;

/// <summary>What an addition would do; nothing is written yet.</summary>
/// <param name="Tables">The tables as they would be.</param>
/// <param name="Rows">The rows that are added or changed.</param>
/// <param name="Notes">Sentences on what was found, e.g. a source that is in the table already.</param>
/// <param name="Problems">What would be wrong that is not wrong now.</param>
/// <param name="ProblemsBefore">How many problems the tables have now; while there are some, the rules on likely mistakes rest.</param>
internal sealed record AddPlan(
    DataTables Tables, IReadOnlyList<PlannedRow> Rows, IReadOnlyList<string> Notes, IReadOnlyList<DataProblem> Problems, int ProblemsBefore);
