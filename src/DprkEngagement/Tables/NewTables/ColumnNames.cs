namespace DprkEngagement;

/// <summary>Makes names of columns from the heads in a file: "Date announced" becomes date_announced.</summary>
internal static class ColumnNames
{
    /// <exception cref="FormatException">A head gives no name, or two give the same.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> header)
    {
        var names = new List<string>();
        for (var i = 0; i < header.Count; i++)
        {
            var name = Of(header[i]);
            if (name.Length == 0)
            {
                throw new FormatException(header[i].Length == 0
                    ? FormattableString.Invariant($"column {i + 1} has values and no name; give it one in the first line")
                    : FormattableString.Invariant($"column {i + 1} is named '{header[i]}', which has no letter from a to z; rename it in the first line, e.g. date_announced"));
            }

            if (names.IndexOf(name) is >= 0 and var first)
            {
                throw new FormatException(FormattableString.Invariant($"columns {first + 1} and {i + 1} would both be named {name}; rename one in the first line"));
            }

            names.Add(name);
        }

        return names;
    }

    private static string Of(string head)
    {
        var letters = head.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        return string.Join('_', string.Concat(letters).Split('_', StringSplitOptions.RemoveEmptyEntries)).TrimStart([.. "0123456789_"]);
    }
}
