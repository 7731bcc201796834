namespace DprkEngagement;

/// <summary>A data folder's tables as they stand in its files, beside what was made of them.</summary>
/// <param name="Result">What <see cref="EngagementData.TryLoad"/> gives.</param>
/// <param name="Tables">Every table that could be read, by name; rows with a problem are left out.</param>
internal sealed record FolderTables(LoadResult Result, IReadOnlyDictionary<string, DataTable> Tables);
