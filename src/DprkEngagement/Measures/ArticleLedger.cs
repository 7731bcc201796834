namespace DprkEngagement;

/// <content>The article, claim by claim.</content>
public static partial class Measures
{
    /// <summary>
    /// What the article behind the project says, claim by claim, whether the data bear it out, and what is off where they do in
    /// part.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Result<ArticleClaim> ArticleLedger(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new Result<ArticleClaim>
        {
            Title = $"The article's claims: {Counts(data.ArticleClaims)}",
            Unit = "claims",
            Definition =
                "Claims of the article Why North Korea's Done Hedging (Foreign Policy, 2025), each in our own words. A verdict is "
                    + "argued from rows: one that holds has a row that supports it and none that contradicts it, one that holds with a "
                    + "caveat has a row that supports it and a limit that the argument names, one that is contradicted has a row that "
                    + "contradicts it. Not testable is what no data could decide. What is off: its size, its date, or that it is new. "
                    + "The data reach beyond the day of the article.",
            Rows = data.ArticleClaims,
            Columns =
            [
                new("claim", "Claim", claim => claim.Text),
                new("verdict", "Verdict", claim => claim.Verdict),
                new("off", "What is off", claim => claim.Off),
                new("argument", "What the data say", claim => claim.Argument),
                new("rows", "Rows", claim => claim.Evidence.Count, Bearings),
            ],
            Ids = claim => claim.Evidence.Select(row => row.RowId),
        };
    }

    /// <summary>"3 hold, 15 hold with a caveat (9 size, 4 novelty, 2 date)".</summary>
    internal static string Counts(IReadOnlyList<ArticleClaim> claims) => string.Join(", ", Enum.GetValues<ArticleVerdict>()
        .Select(verdict => (verdict, Of: claims.Where(claim => claim.Verdict == verdict).ToList()))
        .Where(one => one.Of.Count > 0)
        .Select(one => FormattableString.Invariant($"{one.Of.Count} {Words(one.verdict, one.Of.Count)}{Flaws(one.Of)}")));

    private static string Flaws(List<ArticleClaim> claims)
    {
        var flaws = claims.Select(claim => claim.Off).OfType<ArticleFlaw>().GroupBy(flaw => flaw)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Count()} {EnumText.Words(group.Key)}")).ToList();
        return flaws.Count == 0 ? "" : $" ({string.Join(", ", flaws)})";
    }

    private static string Words(ArticleVerdict verdict, int count) => verdict switch
    {
        ArticleVerdict.Holds => count == 1 ? "holds" : "hold",
        ArticleVerdict.HoldsWithCaveat => count == 1 ? "holds with a caveat" : "hold with a caveat",
        _ => EnumText.Words(verdict),
    };

    internal static string Bearings(ArticleClaim claim) =>
        string.Join(", ", claim.Evidence.GroupBy(row => row.Bearing).OrderBy(group => group.Key)
        .Select(group => FormattableString.Invariant($"{group.Count()} {Words(group.Key, group.Count())}")));

    private static string Words(EvidenceBearing bearing, int count) => bearing switch
    {
        EvidenceBearing.Context => "for context",
        EvidenceBearing.Qualifies => count == 1 ? "qualifies" : "qualify",
        _ when count == 1 => EnumText.Words(bearing),
        _ => EnumText.Words(bearing)[..^1],
    };
}
