namespace DprkEngagement;

/// <summary>Finds what somebody most likely meant: one slip in a short word, up to four in a long one.</summary>
internal static class NearestValue
{
    /// <returns>The candidate with the fewest slips between it and the text, the first of several; null where none is near.</returns>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        text = text.Trim();
        return candidates.Select(candidate => (Candidate: candidate, Slips: Slips(text, candidate))).Where(one => one.Slips is not null)
            .OrderBy(one => one.Slips).FirstOrDefault().Candidate;
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment), whatever
    /// their case; null where it is more than a slip.</summary>
    private static int? Slips(string first, string second)
    {
        var most = Math.Clamp((Math.Min(first.Length, second.Length) + 1) / 4, 1, 4);
        if (Math.Abs(first.Length - second.Length) > most)
            return null;

        bool Same(int i, int j) => char.ToLowerInvariant(first[i - 1]) == char.ToLowerInvariant(second[j - 1]);
        var slips = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1, slips[i - 1, j - 1] + (Same(i, j) ? 0 : 1));
                if (i > 1 && j > 1 && Same(i, j - 1) && Same(i - 1, j))
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }

        return slips[first.Length, second.Length] is var all && all <= most ? all : null;
    }
}

/// <summary>What to say to somebody who asked for a name that there is not.</summary>
internal static class UnknownName
{
    public static string Message(string kind, string name, IEnumerable<string> names) =>
        $"there is no {kind} '{name}'" + (NearestValue.Of(name, names) is { } near ? $"; did you mean '{near}'?" : "");
}
