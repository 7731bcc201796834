namespace DprkEngagement;

/// <summary>
/// Who stands behind a page: "AFP via UrduPoint" and "Fox News (Reuters)" each name a medium and the agency it reprints.
/// </summary>
internal static class PublisherNames
{
    private static readonly string[] Separators = [" via ", "citing ", "/", "(", ")", ","];

    /// <summary>True where two of the publishers have no name in common.</summary>
    public static bool AreTwo(IEnumerable<string> publishers)
    {
        var names = publishers.Select(Of).ToList();
        return names.Exists(one => names.Exists(other => !one.Overlaps(other)));
    }

    /// <summary>The names in a publisher, in lower case and without their article.</summary>
    private static HashSet<string> Of(string publisher) =>
    [
        .. publisher.ToLowerInvariant()
            .Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name),
    ];
}
