namespace DprkEngagement;

/// <summary>The fields of a row as they stand in the file, quotes included.</summary>
internal static class RawFields
{
    /// <param name="row">A row of sound form without its line end.</param>
    public static List<byte[]> Of(ReadOnlySpan<byte> row)
    {
        var fields = new List<byte[]>();
        var start = 0;
        var quoted = false;
        for (var place = 0; place < row.Length; place++)
        {
            // A quote inside a quoted text stands twice, and so leaves the state as it was.
            quoted ^= row[place] == '"';
            if (row[place] == ',' && !quoted)
            {
                fields.Add(row[start..place].ToArray());
                start = place + 1;
            }
        }

        fields.Add(row[start..].ToArray());
        return fields;
    }

    public static byte[] Join(IReadOnlyList<byte[]> fields)
    {
        var row = new List<byte>();
        for (var field = 0; field < fields.Count; field++)
        {
            if (field > 0)
            {
                row.Add((byte)',');
            }

            row.AddRange(fields[field]);
        }

        return [.. row];
    }
}
