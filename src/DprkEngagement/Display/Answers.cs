using System.Globalization;
using System.Text;

namespace DprkEngagement;

/// <summary>The answer as a page: the sentence, what it rests on, what speaks against it, what would change it. Every number is computed.</summary>
public static partial class Answers
{
    private const string Chapter2 = "02-troops-and-munitions.ipynb";
    private const string Chapter3 = "03-hedging-to-alignment.ipynb";
    private const string Chapter4 = "04-what-came-back.ipynb";
    private const string Chapter6 = "06-the-article-claim-by-claim.ipynb";

    /// <summary>The sentence and its three parts, each with how sure it is and what it rests on. <c>Measures.Answer(data)</c> shows itself so.</summary>
    /// <param name="answer">The answer.</param>
    public static AnswerBlock Sentence(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var slots = answer.Slots.Where(slot => slot.Wording.Length > 0).ToList();
        var html = $"""
            <p class="question">Has North Korea moved from hedging to aligning with Russia? As of {Html.Text(DateText.Prose(answer.Day))}</p>
            <p class="sentence">{Html.Text(answer.Sentence)}</p>
            <table class="three"><tbody>
            {string.Concat(slots.Select(SlotHtml))}</tbody></table>
            <p class="scale"><b>High:</b> public acts, or a complete search. <b>Medium:</b> the direction is clear, the size or the search is not. <b>Low:</b> claims differ by more than twice, or little was found. A rule over the rows sets these words, as it does the sentence.</p>

            """;
        var markdown = new StringBuilder($"**{answer.Sentence}**\n\n| | | how sure | rests on |\n|---|---|---|---|\n");
        foreach (var slot in slots)
        {
            markdown.Append(CultureInfo.InvariantCulture, $"| {Direction(slot)} {States(slot)} | **{Word(slot)}** | {slot.Confidence ?? ""} | {string.Join("; ", Grounds(slot))} |\n");
        }

        return new AnswerBlock(html, markdown.ToString(), [.. answer.Signs.RowIds]);
    }

    /// <summary>What would change the answer: what to watch, where it stands, and what would follow.</summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock WhatWouldChange(EngagementData data)
    {
        var all = Measures.WhatWouldChange(data);
        // That there was anything to end is no news to watch for.
        var signs = all with { Rows = [.. all.Where(sign => sign.Id != "W1")] };
        var firm = all.Any(sign => sign.Id.StartsWith('R'))
            ? ""
            : "No single sign towards Russia, the other way, would change the first part of the sentence.";
        var html = $"""
            <table class="change"><thead><tr><th scope="col">Watch whether</th><th scope="col">Now</th><th scope="col">Were it the other way</th></tr></thead><tbody>
            {string.Concat(signs.Select(sign => $"<tr><th scope=\"row\">{Html.Text(EnumText.Capital(sign.Rule))}</th><td title=\"Now\">{Html.Text(Holds(sign))}; {Html.Text(sign.Finding)}</td><td title=\"Were it the other way\">{Html.Text(sign.IfOther)}</td></tr>\n"))}</tbody></table>
            <p class="scale">{firm}</p>

            """;
        var markdown = "| Watch whether | Now | Were it the other way |\n|---|---|---|\n"
            + string.Concat(signs.Select(sign => $"| {EnumText.Capital(sign.Rule)} | {Holds(sign)}; {sign.Finding} | {sign.IfOther} |\n")) + $"\n{firm}\n";
        return new AnswerBlock(html, markdown, [.. signs.RowIds]);
    }

    /// <summary>What the article gets right and wrong: its claims by verdict and by what is off.</summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock Article(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var groups = data.ArticleClaims.GroupBy(claim => (claim.Verdict, claim.Off)).OrderBy(group => group.Key.Verdict).ThenBy(group => group.Key.Off ?? (ArticleFlaw)99).ToList();
        string Shade(int index, ArticleVerdict verdict) => verdict switch
        {
            ArticleVerdict.Holds => "b0",
            ArticleVerdict.Contradicted => "b4",
            ArticleVerdict.NotTestable => "b5",
            _ => $"b{Math.Clamp(index, 1, 3)}",
        };
        string Words(ArticleVerdict verdict, ArticleFlaw? off) => verdict switch
        {
            ArticleVerdict.HoldsWithCaveat => off switch
            {
                null => "hold with a caveat",
                ArticleFlaw.NotInData => "hold in part: the rest is not in the data",
                ArticleFlaw.Novelty => "hold, but are not new",
                _ => $"hold, but a {EnumText.Words(off.Value)} is off",
            },
            ArticleVerdict.Holds => "hold",
            _ => EnumText.Words(verdict),
        };
        var bar = groups.Select((group, index) => (group.Key, Count: group.Count(), Shade: Shade(index, group.Key.Verdict), Words: Words(group.Key.Verdict, group.Key.Off))).ToList();
        var right = data.ArticleClaims.Where(claim => claim.Verdict == ArticleVerdict.Holds).ToList();
        var wrong = data.ArticleClaims.Where(claim => claim.Verdict == ArticleVerdict.Contradicted || claim.Off == ArticleFlaw.Novelty).ToList();
        string List(string head, List<ArticleClaim> claims) => claims.Count == 0 ? "" : $"<div><h3>{head}</h3><ul>\n"
            + string.Concat(claims.Select(claim => $"<li>{Html.Text(claim.Text)} <span>{Html.Text(FirstSentence(claim.Argument))}</span></li>\n")) + "</ul></div>\n";
        var html = $"""
            <div class="bar" role="img" aria-label="{Html.Text(string.Join(", ", bar.Select(one => Invariant($"{one.Count} {one.Words}"))))}">
            {string.Concat(bar.Select(one => Invariant($"<span class=\"{one.Shade}\" style=\"flex: {one.Count}\">{one.Count}</span>")))}</div>
            <ul class="key">{string.Concat(bar.Select(one => Invariant($"<li><strong>{one.Count}</strong> {Html.Text(one.Words)}</li>")))}</ul>
            <div class="two cols">
            {List("Right", right)}{List("Wrong, or not new", wrong)}</div>
            <p><a href="{Chapter6}">All {data.ArticleClaims.Count} claims, with their rows</a></p>

            """;
        var markdown = $"Of {data.ArticleClaims.Count} claims " + string.Join(", ", bar.Select(one => Invariant($"**{one.Count}** {one.Words}"))) + ".\n\n"
            + string.Concat(right.Select(claim => $"- Right: {claim.Text} {FirstSentence(claim.Argument)}\n"))
            + string.Concat(wrong.Select(claim => $"- Wrong, or not new: {claim.Text} {FirstSentence(claim.Argument)}\n"))
            + $"\n[All claims, with their rows]({Chapter6})\n";
        return new AnswerBlock(html, markdown, [.. right.Concat(wrong).SelectMany(claim => claim.Evidence).Select(row => row.RowId).Distinct()]);
    }

    private static string SlotHtml(AnswerSlot slot) => $"""
        <tr><th scope="row"><span>{Direction(slot)}</span>{Html.Text(States(slot))}</th><td><div class="verdict"><b>{Html.Text(Word(slot))}</b>{(slot.Confidence is { } level ? Html.Sure(level) : "")}</div><p>{string.Join(". ", Grounds(slot).Select(EnumText.Capital).Select(Html.Strong))}.</p></td></tr>

        """;

    private static string Direction(AnswerSlot slot) => slot.Name == "Russia" ? "Towards" : "Away from";

    private static string States(AnswerSlot slot) => slot.Name == "Washington and Seoul" ? "Washington, Seoul and Tokyo" : slot.Name;

    // The sentence in a word, of the direction asked for.
    private static string Word(AnswerSlot slot) => slot.Wording switch
    {
        var words when words.StartsWith("Yes", StringComparison.Ordinal) => "Yes",
        var words when words.StartsWith("It has moved away", StringComparison.Ordinal) => "Yes",
        var words when words.StartsWith("It has moved towards", StringComparison.Ordinal) => "In part",
        var words when words.StartsWith("One sign", StringComparison.Ordinal) => "One sign, no more",
        var words when words.StartsWith("No talks", StringComparison.Ordinal) => "Yes, but since " + words[^5..^1],
        var words when words.StartsWith("No sign", StringComparison.Ordinal) => "No",
        var words when words.StartsWith("Ties", StringComparison.Ordinal) => "No, as far as seen",
        var words when words.StartsWith("It still", StringComparison.Ordinal) => "No",
        _ => "Cannot be said",
    };

    private static IEnumerable<string> Grounds(AnswerSlot slot) => slot.Signs.Select(sign => sign.Id switch
    {
        "R1" => $"**Soldiers** in its war, {(sign.Holds == true ? "acknowledged by both" : "not acknowledged by both")}: {sign.Finding}",
        "R2" => $"a **treaty** with a clause on help in war: {sign.Finding}",
        "R3" => $"the same **vote** on Ukraine: {sign.Finding}",
        "R4" => $"**share of the contacts found**: {sign.Finding}",
        "W1" => $"**{sign.Finding}** known before February 2022",
        "W2" => $"the last one: {sign.Finding}",
        "W3" => $"since then {(sign.Holds == true ? sign.Finding : "**none** found")}",
        "C1" => $"**share of the contacts found**: {sign.Finding}{(sign.Holds == false ? ", which may be chance" : "")}",
        "C2" => $"the treaty of 1961: {sign.Finding}",
        "C3" => $"**trade**, as a multiple of Russia’s: {sign.Finding}",
        "C4" => $"leaders met since February 2022: {sign.Finding}",
        _ => sign.Finding,
    });

    private static string Holds(AnswerSign sign) => sign.Holds switch { true => "yes", false => "no", null => "not known" };

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : text;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
