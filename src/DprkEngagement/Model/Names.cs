namespace DprkEngagement;

/// <summary>Finds what somebody most likely meant: one slip in a short word, up to four in a long one.</summary>
internal static class NearestValue
{
    /// <returns>The candidate with the fewest slips between it and the text, the first of several; null where none is near.</returns>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var fewest = int.MaxValue;
        text = text.Trim();
        foreach (var candidate in candidates)
        {
            var most = Math.Clamp((Math.Min(candidate.Length, text.Length) + 1) / 4, 1, 4);
            if (Math.Abs(candidate.Length - text.Length) <= most && Slips(text, candidate) is var slips && slips <= most && slips < fewest)
                (nearest, fewest) = (candidate, slips);
        }

        return nearest;
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment), whatever
    /// their case.</summary>
    private static int Slips(string first, string second)
    {
        var before = new int[second.Length + 1];
        var last = new int[second.Length + 1];
        var row = new int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
            last[j] = j;

        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var same = Same(first[i - 1], second[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[second.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}

/// <summary>What to say to somebody who asked for a name that there is not.</summary>
internal static class UnknownName
{
    public static string Message(string kind, string name, IEnumerable<string> names) => NearestValue.Of(name, names) is { } near
        ? $"there is no {kind} '{name}'; did you mean '{near}'?"
        : $"there is no {kind} '{name}'";
}
