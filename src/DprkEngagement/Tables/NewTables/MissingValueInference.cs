namespace DprkEngagement;

/// <summary>Finds texts that stand for "unknown" in a new table.</summary>
internal static class MissingValueInference
{
    private static readonly string[] Known = ["NA", "N/A", "n/a", "NULL", "null", "NaN", ".", "..", "-"];

    /// <summary>Those without which a column would hold nothing but numbers, or nothing but days; in text they may be words (NA is Namibia).</summary>
    /// <param name="columns">The values of each column that are not empty.</param>
    /// <param name="keys">The keys of the tables there are.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<IReadOnlyList<string>> columns, ReferenceTargets keys)
    {
        var found = new List<string>();
        foreach (var values in columns)
        {
            var rest = values.Except(Known).ToList();
            if (rest.Count > 0 && values.Any(Known.Contains)
                && ColumnInference.Of("", "", rest, keys).Type is FieldType.Integer or FieldType.Number or FieldType.Date)
            {
                found.AddRange(values.Intersect(Known));
            }
        }

        return [.. found.Distinct().Order(StringComparer.Ordinal)];
    }
}
