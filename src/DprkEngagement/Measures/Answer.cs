namespace DprkEngagement;

/// <content>The answer.</content>
public static partial class Measures
{
    private static readonly Column<AnswerSign>[] SignColumns =
    [
        new("slot", "Towards, or away from", sign => sign.Slot),
        new("id", "Sign", sign => sign.Id),
        new("holds_when", "Holds when", sign => sign.Rule),
        new("holds", "Holds (empty: unknown)", sign => sign.Holds),
        new("finding", "What the rows say", sign => sign.Finding),
        new("if_other", "Were it the other way", sign => sign.IfOther),
    ];

    /// <summary>Has North Korea moved from hedging to aligning with Russia? One sentence chosen by signs over the rows, how sure it is, and
    /// the signs with their rows. What it would have said on an earlier day: <c>Measures.Answer(data.AsOf(day))</c>.</summary>
    public static Answer Answer(EngagementData data)
    {
        var signs = new AnswerSigns(data);
        var complete = CounterpartGroup.FivePowers(data).Where(AnswerSigns.IsWest)
            .All(power => signs.LastWest is { } last && last <= signs.End
            && data.IsCovered("leader_meetings", power.Iso3c, last, signs.End));
        var russia = signs.Day < Invasion
            ? new AnswerSlot("Russia", AnswerWords.BeforeTheSplit, null, signs.Russia())
            : Slot("Russia", signs.Russia(), AnswerWords.OfRussia);
        var west = Slot("Washington and Seoul", signs.Washington(), all => AnswerWords.OfWashington(all, signs.LastWest, complete));
        var beijing = signs.Day < Invasion
            ? new AnswerSlot("Beijing", "", null, signs.Beijing())
            : Slot("Beijing", signs.Beijing(), AnswerWords.OfBeijing);
        IReadOnlyList<AnswerSlot> slots = [russia, west, beijing];
        return new Answer
        {
            Day = signs.Day,
            Slots = slots,
            Signs = new Result<AnswerSign>
            {
                Title = string.Join(" ", slots.Select(slot => slot.Wording).Where(wording => wording.Length > 0)),
                Unit = "signs",
                Definition = $"Before: {DateText.Span(signs.From, signs.EndBefore)}; since: "
                    + $"{DateText.Span(Invasion, signs.End < Invasion ? Invasion : signs.End)}. Coded rows only, one rule for "
                    + $"contacts with the five powers. "
                    + "Towards Russia: three signs with soldiers or treaty among them are alignment, two a move, one no more than a "
                    + "sign; an unknown sign does not hold. A treaty and a vote say where North Korea stands, not that it was elsewhere "
                    + "before.",
                Rows = [.. slots.SelectMany(slot => slot.Signs)],
                Columns = SignColumns,
                Ids = sign => sign.RowIds,
            },
        };
    }

    /// <summary>What would change the answer: the signs of which a single one, the other way, gives another sentence.</summary>
    public static Result<AnswerSign> WhatWouldChange(EngagementData data)
    {
        var answer = Answer(data);
        bool Changes(AnswerSlot slot, AnswerSign sign) => sign.IfOther.Length > 0 && sign.IfOther != slot.Wording;
        var firm = answer.Slots.Where(slot => slot.Wording.Length > 0 && !slot.Signs.Any(sign => Changes(slot, sign))).ToList();
        return answer.Signs with
        {
            Title = "What would change this answer: one sign the other way",
            Definition = string.Concat(firm.Select(slot => $"No single sign changes what it says of {slot.Name}. "))
                + answer.Signs.Definition,
            Rows = [.. answer.Slots.SelectMany(slot => slot.Signs.Where(sign => Changes(slot, sign)))],
        };
    }

    /// <summary>What the answer would have been at the end of earlier days.</summary>
    /// <param name="data">The data.</param>
    /// <param name="days">The days.</param>
    public static Result<Answer> AnswerOverTime(EngagementData data, IReadOnlyList<DateOnly> days)
    {
        static string Wording(Answer answer, int slot) => answer.Slots[slot].Wording;
        return new Result<Answer>
        {
            Title = "What the answer would have been",
            Unit = "days",
            Definition = "The rule of today held to the record as it stood on each day: claims published by then, events that were over.",
            Rows = [.. days.Order().Select(day => Answer(data.AsOf(day)))],
            Columns =
            [
                new("day", "At the end of", answer => answer.Day),
                new("russia", "Towards Russia", answer => Wording(answer, 0)),
                new("washington", "Washington and Seoul", answer => Wording(answer, 1)),
                new("beijing", "Beijing", answer => Wording(answer, 2)),
                new("signs", "Signs towards Russia",
                    answer =>
                    string.Join(", ", answer.Slots[0].Signs.Where(sign => sign.Holds == true).Select(sign => sign.Id))),
            ],
            Ids = answer => answer.Signs.RowIds,
        };
    }

    private static AnswerSlot Slot(
        string name, IReadOnlyList<AnswerSign> signs, Func<IReadOnlyList<AnswerSign>, (string Wording, string? Confidence)> choose)
    {
        // A contact with Washington or Seoul today is both: none for so long (W2) ends, and one since the split (W3) begins.
        bool Turns(AnswerSign one, AnswerSign sign) => one == sign || (one.Id is "W2" or "W3" && sign.Id is "W2" or "W3");
        string IfOther(AnswerSign sign) =>
            choose([.. signs.Select(one => Turns(one, sign) ? one with { Holds = one.Holds != true } : one)]).Wording;
        var (wording, confidence) = choose(signs);
        return new AnswerSlot(name, wording, confidence, [.. signs.Select(sign => sign with { IfOther = IfOther(sign) })]);
    }
}

/// <summary>The answer to the project's question, as the rows give it.</summary>
public sealed record Answer
{
    /// <summary>The day at whose end it is given: that of <c>AsOf</c>, or the end of what was searched.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Its three parts: Russia, Washington and Seoul, Beijing.</summary>
    public required IReadOnlyList<AnswerSlot> Slots { get; init; }

    /// <summary>Every sign with its rule, what the rows say, and what the sentence would be were it the other way.</summary>
    public required Result<AnswerSign> Signs { get; init; }

    /// <summary>The sentence.</summary>
    public string Sentence => Signs.Title;

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}

/// <summary>A part of the answer.</summary>
/// <param name="Name">Russia, Washington and Seoul, or Beijing.</param>
/// <param name="Wording">The part of the sentence; empty where nothing can be said.</param>
/// <param name="Confidence">high, medium or low; null where nothing can be said.</param>
/// <param name="Signs">The signs that chose it.</param>
public sealed record AnswerSlot(string Name, string Wording, string? Confidence, IReadOnlyList<AnswerSign> Signs);

/// <summary>A sign that the rows give or do not give.</summary>
/// <param name="Slot">The part of the answer.</param>
/// <param name="Id">R1 to R4, W1 to W3, C1 to C4.</param>
/// <param name="Rule">When it holds.</param>
/// <param name="Holds">Whether it holds; null is unknown and counts as not holding.</param>
/// <param name="Finding">What the rows say, in a line.</param>
/// <param name="RowIds">Ids of the rows that say it.</param>
public sealed record AnswerSign(string Slot, string Id, string Rule, bool? Holds, string Finding, IReadOnlyList<string> RowIds)
{
    /// <summary>The wording of the part, were this sign alone the other way; empty where nothing can be said.</summary>
    public string IfOther { get; init; } = "";

    /// <summary>What the rows say in few words, the heart of it between <c>**</c>; empty where the sign adds nothing to the
    /// others.</summary>
    internal string Brief { get; init; } = "";
}
