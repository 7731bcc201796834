namespace DprkEngagement;

/// <summary>The answer as a page: the sentence, what it rests on, what speaks against it, what would change it. Every number is
/// computed.</summary>
public static partial class Answers
{
    private const string Chapter1 = "01-summits-2018-2019.ipynb";
    private const string Chapter2 = "02-troops-and-munitions.ipynb";
    private const string Chapter3 = "03-hedging-to-alignment.ipynb";
    private const string Chapter4 = "04-what-came-back.ipynb";
    private const string Chapter6 = "06-the-article-claim-by-claim.ipynb";

    /// <summary>
    /// The sentence and its three parts, each with how sure it is and what it rests on. <c>Measures.Answer(data)</c> shows itself so.
    /// </summary>
    /// <param name="answer">The answer.</param>
    public static AnswerBlock Sentence(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var slots = answer.Slots.Where(slot => slot.Wording.Length > 0).ToList();
        var html = $"""
            <p class="question">Has North Korea moved from hedging to aligning with Russia?</p>
            <p class="sentence">{Html.Text(answer.Sentence)}</p>
            <table class="three"><tbody>
            {string.Concat(slots.Select(SlotHtml))}</tbody></table>
            <p class="scale"><b>High:</b> public acts, or a complete search. <b>Medium:</b> the direction is clear, the size or the
            search is not. <b>Low:</b> claims differ by more than twice, or little was found. A rule over the rows sets these words,
            as it does the sentence. As of {Html.Text(DateText.Prose(answer.Day))}.</p>

            """;
        var markdown = $"**{answer.Sentence}**\n\n| | | how sure | rests on |\n|---|---|---|---|\n" + string.Concat(slots.Select(slot =>
            $"| {Direction(slot)} {States(slot)} | **{Word(slot)}** | {slot.Confidence ?? ""} | {Grounds(slot)} |\n"));
        return new AnswerBlock(html, markdown, [.. answer.Signs.RowIds]);
    }

    private static string SlotHtml(AnswerSlot slot) => $"""
        <tr><th scope="row"><span>{Direction(slot)}</span>{Html.Text(States(slot))}</th><td>
        <div class="verdict"><b>{Html.Text(Word(slot))}</b>{(slot.Confidence is { } level ? Html.Sure(level) : "")}</div>
        <p>{Html.Strong(Grounds(slot))}</p></td></tr>

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

    // What each sign says, and what none of them can say.
    private static string Grounds(AnswerSlot slot)
    {
        var signs = slot.Signs.Select(sign => sign.Brief).Where(brief => brief.Length > 0);
        string[] more = slot.Name switch
        {
            "Russia" => [],
            "Beijing" => ["whether it plays the two off is not in the data"],
            _ when slot.Confidence == AnswerWords.High => ["leaders’ meetings are searched completely", "who broke off is not in the data"],
            _ => ["who broke off is not in the data"],
        };
        return string.Join(" ", signs.Concat(more).Select(Sentenced));
    }

    private static string Sentenced(string words) =>
        (words.StartsWith("**", StringComparison.Ordinal) ? "**" + EnumText.Capital(words[2..]) : EnumText.Capital(words)) + ".";

    private static string FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : text;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
