namespace DprkEngagement;

/// <summary>What datapackage.json says: the one place that names the tables, their columns and their values.</summary>
/// <param name="Version">The data's version.</param>
/// <param name="Tables">The tables in the file's order.</param>
internal sealed record DataPackage(string Version, IReadOnlyList<TableSchema> Tables);
