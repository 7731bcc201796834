namespace DprkEngagement;

public static partial class Answers
{
    /// <summary>What the article gets right and wrong: its claims by verdict and by what is off.</summary>
    public static AnswerBlock Article(EngagementData data)
    {
        var cases = Case.All(data.ArticleClaims);
        (string Head, List<ArticleClaim> Claims)[] lists =
        [
            ("Right", [.. data.ArticleClaims.Where(claim => claim.Verdict == ArticleVerdict.Holds)]),
            ("Wrong, or not new", [.. data.ArticleClaims
                .Where(claim => claim.Verdict == ArticleVerdict.Contradicted || claim.Off == ArticleFlaw.Novelty)]),
        ];
        static string First(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : text;
        var bars = string.Concat(cases.Select(one =>
            Invariant($"<span class=\"{one.Look}\" style=\"flex: {one.Claims.Count}\">{one.Claims.Count}</span>")));
        var columns = string.Concat(lists.Where(list => list.Claims.Count > 0).Select(list => $"<div><h3>{list.Head}</h3><ul>\n"
            + string.Concat(list.Claims.Select(claim =>
                $"<li>{Html.Text(claim.Text)} <span>{Html.Text(First(claim.Argument))}</span></li>\n"))
            + "</ul></div>\n"));
        var html = $"""
            <div class="bar" role="img" aria-label="{Html.Text(InWords(cases))}">
            {bars}</div>
            {Key(cases)}<div class="two cols">
            {columns}</div>
            <p class="go"><a href="{Chapter6}">All {data.ArticleClaims.Count} claims, with their rows</a></p>

            """;
        var markdown = $"Of {data.ArticleClaims.Count} claims " + InWords(cases, "**") + ".\n\n"
            + string.Concat(lists.SelectMany(list => list.Claims
                .Select(claim => $"- {list.Head}: {claim.Text} {First(claim.Argument)}\n")))
            + $"\n[All claims, with their rows]({Chapter6})\n";
        return new AnswerBlock(html, markdown, lists.SelectMany(list => list.Claims).SelectMany(RowsOf));
    }

    /// <summary>Every claim of the article: a scale on which each case is told apart, then what the rows say, in the article's
    /// order.</summary>
    public static AnswerBlock Ledger(EngagementData data)
    {
        var claims = data.ArticleClaims;
        var cases = Case.All(claims);
        var numbered = claims.Select((claim, index) =>
            (Number: $"{index + 1}", Claim: claim, Case: cases.Find(one => one.Claims.Contains(claim))!)).ToList();
        var squares = string.Concat(numbered.Select(one => $"<span class=\"{one.Case.Look}\"><b>{one.Number}</b></span>"));
        var rows = string.Concat(numbered.Select(one => $"""
            <tr{(RowsOf(one.Claim).Any() ? $" data-rows=\"{Html.Text(string.Join(' ', RowsOf(one.Claim)))}\"" : "")}>
            <td>{one.Number}</td><th scope="row">{Html.Text(one.Claim.Text)}</th>
            <td><i class="{one.Case.Look}" aria-hidden="true"></i> {Html.Text(EnumText.Capital(one.Case.Word))}</td>
            <td>{Html.Text(one.Claim.Argument)} <small>{Html.Text(Bearings(one.Claim))}</small></td></tr>

            """));
        var html = $"""
            <div class="squares" role="img" aria-label="The claims in order. {Html.Text(InWords(cases))}">
            {squares}</div>
            {Key(cases)}<table class="ledger"><thead><tr><th scope="col"><span class="unseen">Number</span></th>
            <th scope="col">The article says</th><th scope="col">Verdict</th><th scope="col">The rows say</th></tr></thead><tbody>
            {rows}</tbody></table>
            <p class="scale">Each claim in our own words. A verdict is argued from rows: one that holds has a row that supports it and
            none that contradicts it. The data reach beyond the day of the article.</p>

            """;
        var markdown = $"{EnumText.Capital(InWords(cases))}.\n\n| | The article says | Verdict | The rows say |\n|---|---|---|---|\n"
            + string.Concat(numbered.Select(one => $"| {one.Number} | {one.Claim.Text} | {EnumText.Capital(one.Case.Word)} | "
                + $"{one.Claim.Argument} {Bearings(one.Claim)} |\n"));
        return new AnswerBlock(html, markdown, claims.SelectMany(RowsOf));
    }

    private static IEnumerable<string> RowsOf(ArticleClaim claim) => claim.Evidence.Select(row => row.RowId).Distinct();

    private static string InWords(List<Case> cases, string strong = "") =>
        string.Join(", ", cases.Select(one => $"{strong}{one.Claims.Count}{strong} {one.Words}"));

    private static string Key(List<Case> cases) => "<ul class=\"key\">" + string.Concat(cases.Select(one =>
        $"<li><i class=\"{one.Look}\" aria-hidden=\"true\"></i> "
        + $"<strong>{one.Claims.Count}</strong> {Html.Text(one.Words)}</li>")) + "</ul>\n";

    private static string Bearings(ArticleClaim claim) =>
        string.Join(", ", claim.Evidence.CountBy(row => row.Bearing).OrderBy(one => one.Key).Select(one => $"{one.Value} "
            + (one.Key, one.Value) switch
            {
                (EvidenceBearing.Context, _) => "for context",
                (EvidenceBearing.Qualifies, not 1) => "qualify",
                (_, 1) => EnumText.Words(one.Key),
                _ => EnumText.Words(one.Key)[..^1],
            }));

    // Claims with one verdict. Told apart by fill and rule, so that no colour is needed.
    private sealed record Case(ArticleVerdict Verdict, ArticleFlaw? Off, IReadOnlyList<ArticleClaim> Claims)
    {
        public static List<Case> All(IReadOnlyList<ArticleClaim> claims) => [.. claims.GroupBy(claim => (claim.Verdict, claim.Off))
            .OrderBy(group => group.Key.Verdict).ThenBy(group => group.Key.Off == ArticleFlaw.NotInData)
            .ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Off)
            .Select(group => new Case(group.Key.Verdict, group.Key.Off, [.. group]))];

        public string Look => "v-" + (Verdict != ArticleVerdict.HoldsWithCaveat ? EnumText.Code(Verdict)
            : Off is { } off ? EnumText.Code(off) : "caveat");

        public string Word => (Verdict, Off) switch
        {
            (not ArticleVerdict.HoldsWithCaveat, _) => EnumText.Words(Verdict),
            (_, null) => "with a caveat",
            (_, ArticleFlaw.NotInData) => "in part",
            (_, ArticleFlaw.Novelty) => "not new",
            (_, ArticleFlaw.Detail) => "a detail is off",
            (_, { } off) => $"the {EnumText.Words(off)} is off",
        };

        public string Words => (Verdict, Off) switch
        {
            (ArticleVerdict.Holds, _) => Verb,
            (not ArticleVerdict.HoldsWithCaveat, _) => Word,
            (_, null) => $"{Verb} with a caveat",
            (_, ArticleFlaw.NotInData) => $"{Verb} in part; the rest is not in the data",
            (_, ArticleFlaw.Novelty) => Claims.Count == 1 ? "holds, but is not new" : "hold, but are not new",
            _ => $"{Verb}, but {Word}",
        };

        private string Verb => Claims.Count == 1 ? "holds" : "hold";
    }
}
