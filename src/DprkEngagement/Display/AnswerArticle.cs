namespace DprkEngagement;

/// <content>The article that the question comes from: a scale for the answer page, and the ledger with every claim.</content>
public static partial class Answers
{
    /// <summary>What the article gets right and wrong: its claims by verdict and by what is off.</summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock Article(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var bar = Cases(data.ArticleClaims);
        var right = data.ArticleClaims.Where(claim => claim.Verdict == ArticleVerdict.Holds).ToList();
        var wrong = data.ArticleClaims
            .Where(claim => claim.Verdict == ArticleVerdict.Contradicted || claim.Off == ArticleFlaw.Novelty).ToList();
        string List(string head, List<ArticleClaim> claims) => claims.Count == 0 ? "" : $"<div><h3>{head}</h3><ul>\n"
            + string.Concat(claims.Select(claim =>
                $"<li>{Html.Text(claim.Text)} <span>{Html.Text(FirstSentence(claim.Argument))}</span></li>\n"))
            + "</ul></div>\n";
        var html = $"""
            <div class="bar" role="img" aria-label="{Html.Text(InWords(bar))}">
            {string.Concat(bar.Select(one =>
                Invariant($"<span class=\"{one.Look}\" style=\"flex: {one.Claims.Count}\">{one.Claims.Count}</span>")))}</div>
            {Key(bar)}<div class="two cols">
            {List("Right", right)}{List("Wrong, or not new", wrong)}</div>
            <p class="go"><a href="{Chapter6}">All {data.ArticleClaims.Count} claims, with their rows</a></p>

            """;
        string Lines(string head, List<ArticleClaim> claims) =>
            string.Concat(claims.Select(claim => $"- {head}: {claim.Text} {FirstSentence(claim.Argument)}\n"));
        var markdown = Invariant($"Of {data.ArticleClaims.Count} claims ") + InWords(bar, "**") + ".\n\n"
            + Lines("Right", right) + Lines("Wrong, or not new", wrong) + $"\n[All claims, with their rows]({Chapter6})\n";
        return new AnswerBlock(html, markdown, RowsOf(right.Concat(wrong)));
    }

    /// <summary>
    /// Every claim of the article: a scale on which each case is told apart, then what the rows say, in the article's order.
    /// </summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock Ledger(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var claims = data.ArticleClaims;
        var cases = Cases(claims);
        Case Of(ArticleClaim claim) => cases.First(one => one.Claims.Contains(claim));
        var squares = claims.Select((claim, index) => Invariant($"<span class=\"{Of(claim).Look}\"><b>{index + 1}</b></span>"));
        var rows = claims.Select((claim, index) => $"""
            <tr{(claim.Evidence.Count == 0 ? "" : $" data-rows=\"{Html.Text(string.Join(' ', RowsOf([claim])))}\"")}>
            <td>{Invariant($"{index + 1}")}</td><th scope="row">{Html.Text(claim.Text)}</th>
            <td><i class="{Of(claim).Look}" aria-hidden="true"></i> {Html.Text(EnumText.Capital(Of(claim).Word))}</td>
            <td>{Html.Text(claim.Argument)} <small>{Html.Text(Bearings(claim))}</small></td></tr>

            """);
        var html = $"""
            <div class="squares" role="img" aria-label="The claims in order. {Html.Text(InWords(cases))}">
            {string.Concat(squares)}</div>
            {Key(cases)}<table class="ledger"><thead><tr><th scope="col"><span class="unseen">Number</span></th>
            <th scope="col">The article says</th><th scope="col">Verdict</th><th scope="col">The rows say</th></tr></thead><tbody>
            {string.Concat(rows)}</tbody></table>
            <p class="scale">Each claim in our own words. A verdict is argued from rows: one that holds has a row that supports it and
            none that contradicts it. The data reach beyond the day of the article.</p>

            """;
        var markdown = $"{EnumText.Capital(InWords(cases))}.\n\n| | The article says | Verdict | The rows say |\n|---|---|---|---|\n"
            + string.Concat(claims.Select((claim, index) =>
                Invariant($"| {index + 1} | {claim.Text} | {EnumText.Capital(Of(claim).Word)} | ")
                + $"{claim.Argument} {Bearings(claim)} |\n"));
        return new AnswerBlock(html, markdown, RowsOf(claims));
    }

    private static IReadOnlyList<string> RowsOf(IEnumerable<ArticleClaim> claims) =>
        [.. claims.SelectMany(claim => claim.Evidence).Select(row => row.RowId).Distinct()];

    private static List<Case> Cases(IReadOnlyList<ArticleClaim> claims) => [.. claims.GroupBy(claim => (claim.Verdict, claim.Off))
        .OrderBy(group => group.Key.Verdict).ThenBy(group => group.Key.Off == ArticleFlaw.NotInData)
        .ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Off)
        .Select(group => new Case(group.Key.Verdict, group.Key.Off, [.. group]))];

    private static string InWords(List<Case> cases, string strong = "") =>
        string.Join(", ", cases.Select(one => Invariant($"{strong}{one.Claims.Count}{strong} {one.Words}")));

    private static string Key(List<Case> cases) => "<ul class=\"key\">" + string.Concat(cases.Select(one =>
        $"<li><i class=\"{one.Look}\" aria-hidden=\"true\"></i> "
        + Invariant($"<strong>{one.Claims.Count}</strong> {Html.Text(one.Words)}</li>"))) + "</ul>\n";

    private static string Bearings(ArticleClaim claim) =>
        string.Join(", ", claim.Evidence.GroupBy(row => row.Bearing).OrderBy(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Count()} {Words(group.Key, group.Count())}")));

    private static string Words(EvidenceBearing bearing, int count) => bearing switch
    {
        EvidenceBearing.Context => "for context",
        EvidenceBearing.Qualifies => count == 1 ? "qualifies" : "qualify",
        _ when count == 1 => EnumText.Words(bearing),
        _ => EnumText.Words(bearing)[..^1],
    };

    // Told apart by fill and rule, so that no colour is needed.
    private sealed record Case(ArticleVerdict Verdict, ArticleFlaw? Off, IReadOnlyList<ArticleClaim> Claims)
    {
        public string Look => "v-" + (Verdict switch
        {
            ArticleVerdict.HoldsWithCaveat => Off is { } off ? EnumText.Code(off) : "caveat",
            _ => EnumText.Code(Verdict),
        });

        public string Word => Verdict switch
        {
            ArticleVerdict.HoldsWithCaveat => Off switch
            {
                null => "with a caveat",
                ArticleFlaw.NotInData => "in part",
                ArticleFlaw.Novelty => "not new",
                ArticleFlaw.Detail => "a detail is off",
                _ => $"the {EnumText.Words(Off.Value)} is off",
            },
            _ => EnumText.Words(Verdict),
        };

        public string Words => Verdict switch
        {
            ArticleVerdict.Holds => Verb,
            ArticleVerdict.HoldsWithCaveat => Verb + Off switch
            {
                null => " with a caveat",
                ArticleFlaw.NotInData => " in part; the rest is not in the data",
                ArticleFlaw.Novelty => One ? ", but is not new" : ", but are not new",
                _ => ", but " + Word,
            },
            _ => EnumText.Words(Verdict),
        };

        private bool One => Claims.Count == 1;

        private string Verb => One ? "holds" : "hold";
    }
}
