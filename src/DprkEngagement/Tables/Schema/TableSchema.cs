namespace DprkEngagement;

/// <summary>One table as datapackage.json describes it.</summary>
/// <param name="Name">The table's name, e.g. claims.</param>
/// <param name="Path">Its file, relative to the data folder.</param>
/// <param name="Fields">Its columns in order.</param>
/// <param name="PrimaryKey">The columns that tell rows apart; empty where there are none.</param>
/// <param name="ForeignKeys">What points to other tables.</param>
/// <param name="MissingValues">Texts that stand for "unknown"; the empty field is one.</param>
internal sealed record TableSchema(
    string Name,
    string Path,
    IReadOnlyList<FieldSchema> Fields,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey> ForeignKeys,
    IReadOnlyList<string> MissingValues)
{
    /// <summary>What a row is, or null.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The columns by which the rows are sorted, the first counting most; empty where rows stand in the order in which they
    /// were added. A column that points to another table follows the order of that table's rows.
    /// </summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <returns>The column's place from 0, or -1 where there is none of that name.</returns>
    public int IndexOf(string field)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == field)
            {
                return i;
            }
        }

        return -1;
    }
}
