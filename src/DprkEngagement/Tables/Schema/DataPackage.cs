namespace DprkEngagement;

/// <summary>What datapackage.json says: the one place that names the tables, their columns and their values.</summary>
/// <param name="Version">The data's version.</param>
/// <param name="Tables">The tables in the file's order.</param>
internal sealed record DataPackage(string Version, IReadOnlyList<TableSchema> Tables)
{
    /// <summary>The data's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What the data are, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The licence's name, e.g. CC-BY-4.0; null where none is named.</summary>
    public string? Licence { get; init; }
}
