namespace DprkEngagement;

/// <summary>Institutes that give the figures of one author: two names, one voice.</summary>
internal static class SharedAuthors
{
    /// <summary>How many claimants speak, with those that share an author counted once.</summary>
    public static int Voices(EngagementData data, IReadOnlyCollection<Claim> claims) =>
        claims.DistinctBy(claim => claim.Claimant.Id).Count() - Of(data, claims).Sum(shared => shared.Claimants.Count - 1);

    /// <summary>"FNF and Hankuk Univ. give the figures of one author, Olena Guseinova."; empty where no two share one.</summary>
    /// <param name="data">For the names of papers and agencies.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="then">What follows from it, before the full stop.</param>
    public static string Sentence(EngagementData data, IReadOnlyCollection<Claim> claims, string then = "") => string.Join(" ", Of(data, claims)
        .Select(shared => $"{NumberWords.List([.. shared.Claimants.Select(claimant => claimant.ShortName)])} give the figures of one author, {shared.Author}{then}."));

    private static List<(string Author, List<Claimant> Claimants)> Of(EngagementData data, IEnumerable<Claim> claims)
    {
        // A paper or an agency that carries the figures of two institutes is not their author.
        var publishers = data.Sources.Select(source => source.Publisher).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. claims.Where(claim => claim is { Claimant.Type: ClaimantType.Research, Via: not null })
                .GroupBy(claim => claim.Via!.Split(", ")[0], StringComparer.Ordinal)
                .Where(group => !publishers.Contains(group.Key))
                .Select(group => (group.Key, group.Select(claim => claim.Claimant).DistinctBy(claimant => claimant.Id).OrderBy(claimant => claimant.ShortName, StringComparer.Ordinal).ToList()))
                .Where(shared => shared.Item2.Count > 1),
        ];
    }
}
