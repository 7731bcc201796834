namespace DprkEngagement;

/// <summary>What changed in the rows of one table.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Added">Rows that are new, in the order of the file.</param>
/// <param name="Removed">Rows that are gone, in the order of the older file.</param>
/// <param name="Changed">Rows with the same key and other values.</param>
/// <param name="Reordered">True where the rows that stayed stand in another order.</param>
public sealed record TableChanges(string Table, IReadOnlyList<RowChange> Added, IReadOnlyList<RowChange> Removed, IReadOnlyList<RowChange> Changed, bool Reordered)
{
    /// <summary>E.g. 1 row added, 2 changed.</summary>
    public string InWords()
    {
        string?[] counts =
        [
            Added.Count > 0 ? FormattableString.Invariant($"{Added.Count} added") : null,
            Removed.Count > 0 ? FormattableString.Invariant($"{Removed.Count} removed") : null,
            Changed.Count > 0 ? FormattableString.Invariant($"{Changed.Count} changed") : null,
            Reordered ? "rows in another order" : null,
        ];
        return string.Join(", ", counts.OfType<string>());
    }
}
