namespace DprkEngagement;

/// <summary>A row as it will stand.</summary>
/// <param name="Schema">Its table.</param>
/// <param name="Line">The line it will have.</param>
/// <param name="Values">One for each column.</param>
/// <param name="Reasons">Why a value stands there that the user did not give, by column.</param>
/// <param name="IsNew">False for a row that there is and that is changed.</param>
internal sealed record PlannedRow(TableSchema Schema, int Line, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Reasons, bool IsNew);
