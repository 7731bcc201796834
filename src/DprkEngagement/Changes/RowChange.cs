namespace DprkEngagement;

/// <summary>A row that was added, removed or changed.</summary>
/// <param name="Id">Its key; several columns are joined by " / ". In a table without a key, its values.</param>
/// <param name="Label">Its title or name, or else what it holds; empty where that is the key already.</param>
/// <param name="Line">Its line in the newer version; for a removed row in the older.</param>
/// <param name="Values">What changed in it; empty for a row that was added or removed.</param>
public sealed record RowChange(string Id, string Label, int Line, IReadOnlyList<ValueChange> Values);
