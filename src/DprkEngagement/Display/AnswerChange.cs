namespace DprkEngagement;

public static partial class Answers
{
    /// <summary>What to watch, where it stands, what would follow; and what the rule said on earlier days.</summary>
    public static AnswerBlock WhatWouldChange(EngagementData data)
    {
        var answer = Measures.Answer(data);
        var (russia, west, beijing) = (answer.Slots[0], answer.Slots[1], answer.Slots[2]);
        var distance = beijing.Signs.Where(sign => beijing.Confidence is not null && sign.IfOther != beijing.Wording)
            .Select(sign => new Watch(
                Watched(sign.Id), $"{sign.Holds switch { true => "yes", false => "no", null => "not known" }}: {sign.Finding}",
                Quoted(sign.IfOther), sign.RowIds));
        var rows = new[] { Acts(russia), Contact(west) }.Concat(distance).OfType<Watch>().ToList();
        var earlier = Earlier(data, answer.Day);
        var html = $"""
            <table class="change"><thead><tr>
            <th scope="col">Watch</th><th scope="col">Now</th><th scope="col">If it changes</th></tr></thead><tbody>
            {string.Concat(rows.Select(row =>
                $"<tr><th scope=\"row\">{Html.Text(row.What)}</th><td title=\"Now\">{Html.Text(EnumText.Capital(row.Now))}</td>"
                + $"<td title=\"If it changes\">{Html.Text(row.Then)}</td></tr>\n"))}</tbody></table>
            <p class="earlier">{Html.Strong(earlier)}</p>

            """;
        var markdown = "| Watch | Now | If it changes |\n|---|---|---|\n"
            + string.Concat(rows.Select(row => $"| {row.What} | {EnumText.Capital(row.Now)} | {row.Then} |\n")) + $"\n{earlier}\n";
        return new AnswerBlock(html, markdown, rows.SelectMany(row => row.RowIds));
    }

    private static string Watched(string sign) => sign switch
    {
        "C1" => "China’s share of the contacts: whether it fell, beyond chance",
        "C2" => "The treaty with China: whether it ended",
        "C3" => "China’s trade: whether it fell below half its multiple of Russia’s",
        _ => "Leaders: whether Kim meets Russia’s, but none of China",
    };

    // The four signs together: how many have to go before the sentence does.
    private static Watch? Acts(AnswerSlot russia)
    {
        var holding = russia.Signs.Where(sign => sign.Holds == true).ToList();
        if (russia.Confidence is null || holding.Count == 0)
            return null;

        string Without(int gone)
        {
            var left = holding.Where((_, index) => (gone >> index & 1) == 0).ToList();
            return AnswerWords.OfRussia([.. russia.Signs.Select(sign => sign.Holds != true || left.Contains(sign) ? sign
                : sign with { Holds = false })]).Wording;
        }

        // Every choice of signs as bits, the fewest first.
        var fewest = Enumerable.Range(1, (1 << holding.Count) - 1).OrderBy(int.PopCount).First(gone => Without(gone) != russia.Wording);
        return new Watch(
            "Soldiers, treaty, votes, contacts: the signs towards Russia",
            $"{holding.Count} of {russia.Signs.Count} hold",
            $"Without one of them{(int.PopCount(fewest) == 1 ? "" : $" the same; without {NumberWords.Of(int.PopCount(fewest))}")}: "
                + Quoted(Without(fewest)),
            [.. holding.SelectMany(sign => sign.RowIds)]);
    }

    // A contact now would be one that is neither long ago nor before the split.
    private static Watch? Contact(AnswerSlot west)
    {
        var then = AnswerWords.OfWashington(
            [.. west.Signs.Select(sign => sign with { Holds = sign.Id switch { "W2" => false, "W3" => true, _ => sign.Holds } })],
            null, complete: false).Wording;
        var last = west.Signs.Single(sign => sign.Id == "W2");
        return then == west.Wording || west.Confidence is null ? null : new Watch(
            "A contact with Washington, Seoul or Tokyo, of an envoy at least",
            $"the last: {last.Finding}", Quoted(then), last.RowIds);
    }

    // The first half-year at whose end the rule gave each wording: proof that it is able to say no.
    private static string Earlier(EngagementData data, DateOnly today)
    {
        var ends = Enumerable.Range(0, 40).Select(half => new DateOnly(Measures.Invasion.Year + 1, 1, 1).AddMonths(6 * half).AddDays(-1))
            .TakeWhile(day => day < today);
        var said = new List<(DateOnly Day, string Words)>();
        foreach (var then in Measures.AnswerOverTime(data, [.. ends, today]))
        {
            if (said.Count == 0 || said[^1].Words != then.Slots[0].Wording)
                said.Add((then.Day, then.Slots[0].Wording));
        }

        return said.Count < 2
            ? ""
            : "The rule is able to say otherwise. Held to the rows of earlier days, half-year by half-year, it first said "
                + NumberWords.List([.. said.Select(one => $"**{Quoted(one.Words)}** at the end of {DateText.ProseMonth(one.Day)}")]) + ".";
    }

    private static string Quoted(string words) => $"“{words.TrimEnd('.')}”";

    private sealed record Watch(string What, string Now, string Then, IReadOnlyList<string> RowIds);
}
