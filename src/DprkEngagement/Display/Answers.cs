using System.Net;

namespace DprkEngagement;

/// <summary>A part of the answer page. It shows itself as HTML, as Markdown where there is none (GitHub), and as text.</summary>
public sealed class AnswerBlock
{
    private readonly string _html;

    internal AnswerBlock(string html, string markdown, IEnumerable<string> rowIds) =>
        (_html, Markdown, RowIds) = (html, markdown, [.. rowIds.Distinct()]);

    /// <summary>As HTML, with its style; it runs no script and loads nothing.</summary>
    public string Html => $"<div class=\"dprk-answer\">\n<style>{Assets.Read("answer.css")}</style>\n{_html}</div>\n";

    /// <summary>As Markdown.</summary>
    public string Markdown { get; }

    /// <summary>Ids of the rows of the data behind it.</summary>
    public IReadOnlyList<string> RowIds { get; }

    /// <summary>As text.</summary>
    public override string ToString() => Markdown.Replace("**", "", StringComparison.Ordinal);
}

/// <summary>The answer as a page: the sentence, what it rests on, what speaks against it, what would change it. Every number is
/// computed.</summary>
public static partial class Answers
{
    private const string Chapter1 = "01-summits-2018-2019.ipynb";
    private const string Chapter2 = "02-troops-and-munitions.ipynb";
    private const string Chapter3 = "03-hedging-to-alignment.ipynb";
    private const string Chapter4 = "04-what-came-back.ipynb";
    private const string Chapter6 = "06-the-article-claim-by-claim.ipynb";

    /// <summary>The sentence and its three parts, each with how sure it is and what it rests on. <c>Measures.Answer(data)</c> shows itself
    /// so.</summary>
    public static AnswerBlock Sentence(Answer answer)
    {
        var slots = answer.Slots.Where(slot => slot.Wording.Length > 0).Select(slot => (
            Direction: slot.Name == "Russia" ? "Towards" : "Away from",
            States: slot.Name == "Washington and Seoul" ? "Washington, Seoul and Tokyo" : slot.Name,
            Word: Word(slot.Wording), slot.Confidence, Grounds: Grounds(slot))).ToList();
        var rows = string.Concat(slots.Select(slot => $"""
            <tr><th scope="row"><span>{slot.Direction}</span>{Html.Text(slot.States)}</th><td>
            <div class="verdict"><b>{Html.Text(slot.Word)}</b>{Html.Sure(slot.Confidence)}</div>
            <p>{Html.Strong(slot.Grounds)}</p></td></tr>

            """));
        var html = $"""
            <p class="question">Has North Korea moved from hedging to aligning with Russia?</p>
            <p class="sentence">{Html.Text(answer.Sentence)}</p>
            <table class="three"><tbody>
            {rows}</tbody></table>
            <p class="scale"><b>High:</b> public acts, or a complete search. <b>Medium:</b> the direction is clear, the size or the
            search is not. <b>Low:</b> claims differ by more than twice, or little was found. A rule over the rows sets these words,
            as it does the sentence. As of {Html.Text(DateText.Prose(answer.Day))}.</p>

            """;
        var markdown = $"**{answer.Sentence}**\n\n| | | how sure | rests on |\n|---|---|---|---|\n" + string.Concat(slots.Select(slot =>
            $"| {slot.Direction} {slot.States} | **{slot.Word}** | {slot.Confidence} | {slot.Grounds} |\n"));
        return new AnswerBlock(html, markdown, answer.Signs.RowIds);
    }

    // The sentence in a word, of the direction asked for.
    private static string Word(string wording) => wording.Split(' ') switch
    {
        ["Yes,", ..] or ["It", "has", "moved", "away", ..] => "Yes",
        ["It", "has", "moved", "towards", ..] => "In part",
        ["One", "sign", ..] => "One sign, no more",
        ["No", "talks", .., var year] => "Yes, but since " + year.TrimEnd('.'),
        ["No", "sign", ..] or ["It", "still", ..] => "No",
        ["Ties", ..] => "No, as far as seen",
        _ => "Cannot be said",
    };

    // What each sign says, and what none of them can say.
    private static string Grounds(AnswerSlot slot)
    {
        string[] more = slot.Name switch
        {
            "Russia" => [],
            "Beijing" => ["whether it plays the two off is not in the data"],
            _ when slot.Confidence == AnswerWords.High => ["leaders’ meetings are searched completely", "who broke off is not in the data"],
            _ => ["who broke off is not in the data"],
        };
        return string.Join(" ", slot.Signs.Select(sign => sign.Brief).Where(brief => brief.Length > 0).Concat(more).Select(words =>
            (words.StartsWith("**", StringComparison.Ordinal) ? "**" + EnumText.Capital(words[2..]) : EnumText.Capital(words)) + "."));
    }

    private static string Plain(string text) => text.Replace("**", "", StringComparison.Ordinal);
}

internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));

    /// <summary>Confidence as three bars and a word, so that it needs no colour; empty where nothing is found.</summary>
    public static string Sure(string? level)
    {
        if (level is null)
            return "";

        var bars = level switch { AnswerWords.High => 3, AnswerWords.Medium => 2, _ => 1 };
        var drawn = string.Concat(Enumerable.Range(1, 3).Select(bar => bar <= bars ? "<b class=\"on\"></b>" : "<b></b>"));
        return $"<span class=\"sure\"><i aria-hidden=\"true\">{drawn}</i>{EnumText.Capital(level)} confidence</span>";
    }

    /// <summary>A text in which <c>**words**</c> are strong.</summary>
    public static string Strong(string text) =>
        string.Concat(Text(text).Split("**").Select((part, index) => index % 2 == 1 ? $"<strong>{part}</strong>" : part));
}
