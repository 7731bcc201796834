namespace DprkEngagement;

/// <summary>The keys of the tables there are, to which a column of a new table may point.</summary>
internal sealed class ReferenceTargets
{
    private const string Actors = "actors";

    private readonly List<(string Table, string Field, string File, HashSet<string> Keys)> _targets;

    public ReferenceTargets(WholeRecord record)
    {
        _targets = [.. record.Tables.Where(table => table.Schema.PrimaryKey.Count == 1).Select(table => (
            table.Name,
            table.Schema.PrimaryKey[0],
            table.Schema.Path,
            table.Rows.Select(row => row[table.Schema.PrimaryKey[0]]).OfType<string>().ToHashSet(StringComparer.Ordinal)))];
    }

    /// <summary>
    /// Where all values of a column stand: states by their codes whatever the column's name is, others where it is named
    /// after the key (event_id, first_event_id); null where there is no such table.
    /// </summary>
    public (string Table, string Field, string File)? Of(string name, IReadOnlyList<string> values)
    {
        foreach (var (table, field, file, keys) in _targets)
        {
            if ((table == Actors || IsNamedAfter(name, field)) && values.All(keys.Contains))
            {
                return (table, field, file);
            }
        }

        return null;
    }

    /// <summary>Why a column that is named after a key does not point to its table; null where it is named otherwise.</summary>
    public string? Doubt(string name, IReadOnlyList<string> values)
    {
        foreach (var (_, field, file, keys) in _targets)
        {
            if (IsNamedAfter(name, field) && values.Any(keys.Contains))
            {
                var unknown = values.Where(value => !keys.Contains(value)).Distinct().ToList();
                return FormattableString.Invariant($"{file} has no {field} {string.Join(", ", unknown.Take(3).Select(value => $"'{value}'"))}{(unknown.Count > 3 ? " …" : "")}, so it cannot point there");
            }
        }

        return null;
    }

    private static bool IsNamedAfter(string name, string key) => name == key || name.EndsWith("_" + key, StringComparison.Ordinal);
}
