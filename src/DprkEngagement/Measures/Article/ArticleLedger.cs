namespace DprkEngagement;

/// <summary>The claims of the article behind the project, each with what the data say and the rows that say it.</summary>
public sealed record ArticleLedger : Measure
{
    /// <summary>The claims, in the order of the article.</summary>
    public required IReadOnlyList<ArticleClaim> Claims { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"The article's claims: {Counts()}",
        ["Claim", "Verdict", "What the data say", "Rows"],
        [.. Claims.Select(claim => new ResultRow(
            [claim.Text, EnumText.Words(claim.Verdict), claim.Argument, Bearings(claim)],
            [.. claim.Evidence.Select(row => row.RowId).Distinct()]))]);

    private string Counts() => string.Join(", ", Enum.GetValues<ArticleVerdict>()
        .Select(verdict => (verdict, Count: Claims.Count(claim => claim.Verdict == verdict)))
        .Where(one => one.Count > 0)
        .Select(one => FormattableString.Invariant($"{one.Count} {Words(one.verdict, one.Count)}")));

    private static string Words(ArticleVerdict verdict, int count) => verdict switch
    {
        ArticleVerdict.Holds => count == 1 ? "holds" : "hold",
        ArticleVerdict.HoldsWithCaveat => count == 1 ? "holds with a caveat" : "hold with a caveat",
        _ => EnumText.Words(verdict),
    };

    private static string Bearings(ArticleClaim claim) => string.Join(", ", Enum.GetValues<EvidenceBearing>()
        .Select(bearing => (bearing, Count: claim.Evidence.Count(row => row.Bearing == bearing)))
        .Where(one => one.Count > 0)
        .Select(one => FormattableString.Invariant($"{one.Count} {Words(one.bearing, one.Count)}")));

    private static string Words(EvidenceBearing bearing, int count) => bearing switch
    {
        EvidenceBearing.Context => "for context",
        EvidenceBearing.Qualifies => count == 1 ? "qualifies" : "qualify",
        _ when count == 1 => EnumText.Words(bearing),
        _ => EnumText.Words(bearing)[..^1],
    };
}
