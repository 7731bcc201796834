namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Has North Korea moved from hedging to aligning with Russia? One sentence chosen by signs over the rows, how sure it is, and
    /// the signs with their rows. What it would have said on an earlier day: <c>Measures.Answer(data.AsOf(day))</c>.</summary>
    public static Answer Answer(EngagementData data)
    {
        var signs = new AnswerSigns(data);
        var slots = signs.Slots();
        return new(signs.Day, slots, new()
        {
            Title = string.Join(" ", slots.Select(slot => slot.Wording).Where(wording => wording.Length > 0)),
            Unit = "signs",
            Definition = signs.Spans + "Coded rows only, one rule for contacts with the five powers. Towards Russia: three signs with "
                + "soldiers or treaty among them are alignment, two a move, one no more than a sign; an unknown sign does not hold. A "
                + "treaty and a vote say where North Korea stands, not that it was elsewhere before.",
            Rows = [.. slots.SelectMany(slot => slot.Signs)],
            Columns =
            [
                new("slot", "Towards, or away from", sign => sign.Slot),
                new("id", "Sign", sign => sign.Id),
                new("holds_when", "Holds when", sign => sign.Rule),
                new("holds", "Holds (empty: unknown)", sign => sign.Holds),
                new("finding", "What the rows say", sign => sign.Finding),
                new("if_other", "Were it the other way", sign => sign.IfOther),
            ],
            Ids = sign => sign.RowIds,
        });
    }

    /// <summary>What the answer would have been at the end of earlier days.</summary>
    public static Result<Answer> AnswerOverTime(EngagementData data, IReadOnlyList<DateOnly> days) => new()
    {
        Title = "What the answer would have been",
        Unit = "days",
        Definition = "The rule of today held to the record as it stood on each day: claims published by then, events that were over.",
        Rows = [.. days.Order().Select(day => Answer(data.AsOf(day)))],
        Columns =
        [
            new("day", "At the end of", answer => answer.Day),
            new("russia", "Towards Russia", answer => answer.Slots[0].Wording),
            new("washington", "Washington and Seoul", answer => answer.Slots[1].Wording),
            new("beijing", "Beijing", answer => answer.Slots[2].Wording),
            new("signs", "Signs towards Russia", answer =>
                string.Join(", ", answer.Slots[0].Signs.Where(sign => sign.Holds == true).Select(sign => sign.Id))),
        ],
        Ids = answer => answer.Signs.RowIds,
    };
}

/// <summary>The answer to the project's question, as the rows give it.</summary>
/// <param name="Day">The day at whose end it is given: that of <c>AsOf</c>, or the end of what was searched.</param>
/// <param name="Slots">Its three parts: Russia, Washington and Seoul, Beijing.</param>
/// <param name="Signs">Every sign with its rule, what the rows say, and what the sentence would be were it the other way.</param>
public sealed record Answer(DateOnly Day, IReadOnlyList<AnswerSlot> Slots, Result<AnswerSign> Signs)
{
    /// <summary>The sentence.</summary>
    public string Sentence => Signs.Title;

    /// <inheritdoc/>
    public override string ToString() => Sentence;
}

/// <summary>A part of the answer.</summary>
/// <param name="Wording">The part of the sentence; empty where nothing can be said.</param>
/// <param name="Confidence">high, medium or low; null where nothing can be said.</param>
public sealed record AnswerSlot(string Name, string Wording, string? Confidence, IReadOnlyList<AnswerSign> Signs);

/// <summary>A sign that the rows give or do not give.</summary>
/// <param name="Id">R1 to R4, W1 to W3, C1 to C4.</param>
/// <param name="Holds">Whether it holds; null is unknown and counts as not holding.</param>
/// <param name="Brief">The same in few words, the heart of it between <c>**</c>; empty where it adds nothing to the others.</param>
/// <param name="IfOther">The wording of the part, were this sign alone the other way; empty where nothing can be said.</param>
public sealed record AnswerSign(
    string Slot, string Id, string Rule, bool? Holds, string Finding, IReadOnlyList<string> RowIds, string Brief = "", string IfOther = "");

/// <summary>The sentences of the answer: which signs choose which wording, and how sure it is. This is the rule's own data: change a
/// wording here and nowhere else. None is said without a row that bears it out. Levels of confidence are three words after the IPCC's
/// evidence and agreement (Mastrandrea et al. 2010), without likelihoods: nothing here has a probability. High: a public act, or a complete
/// search. Medium: claimants within a factor of two, or a change that few rows might hide. Low: one sign.</summary>
internal static class AnswerWords
{
    public const string High = "high", Medium = "medium", Low = "low";

    /// <summary>By how many signs of R1 to R4 hold, and whether the soldiers (R1) or the treaty (R2) are among them.</summary>
    public static (string Wording, string? Confidence) OfRussia(IReadOnlyList<AnswerSign> signs) =>
        (signs.Count(sign => sign.Holds == true), signs.Any(sign => sign is { Holds: true, Id: "R1" or "R2" })) switch
        {
            ( >= 3, true) => ("Yes, it has aligned with Russia.", High),
            ( >= 2, _) => ("It has moved towards Russia.", Medium),
            (1, _) => ("One sign points towards Russia, no more.", Low),
            _ when signs.Any(IsSeenNotToHold) => ("No sign of a move towards Russia is in the rows.", Low),
            _ => ("Whether it moves towards Russia is not known.", null),
        };

    /// <param name="signs">W1 contacts before; W2 none for 24 months; W3 contacts since the split.</param>
    /// <param name="last">The day of the last contact; null where there is none.</param>
    /// <param name="complete">True where meetings of leaders with all three were searched for completely to the end.</param>
    public static (string Wording, string? Confidence) OfWashington(IReadOnlyList<AnswerSign> signs, DateOnly? last, bool complete)
    {
        bool Holds(string id) => signs.Single(sign => sign.Id == id).Holds == true;
        return (Holds("W1"), Holds("W2"), Holds("W3")) switch
        {
            (false, _, false) => ("Of talks with Washington and Seoul nothing is known.", null),
            (_, true, _) => ($"No talks with Washington or Seoul are known since {last?.Year}.", complete ? High : Medium),
            (_, _, true) => ("It still talks with Washington or Seoul.", High),
            _ => ($"Talks with Washington and Seoul were last known in {last?.Year}.", Medium),
        };
    }

    /// <summary>By how many signs of distance hold. With none the confidence is medium: of few contacts a small change would go
    /// unseen.</summary>
    public static (string Wording, string? Confidence) OfBeijing(IReadOnlyList<AnswerSign> signs) =>
        signs.Where(sign => sign.Holds == true).ToList() switch
        {
            [] when signs.Any(IsSeenNotToHold) => ("Ties with Beijing go on.", Medium),
            [] => ("Whether ties with Beijing go on is not known.", null),
            [var one] => ($"One sign of distance from Beijing: {Distance(one.Id)}.", Low),
            _ => ("It has moved away from Beijing.", Medium),
        };

    private static bool IsSeenNotToHold(AnswerSign sign) => sign is { Holds: false, RowIds.Count: > 0 };

    private static string Distance(string id) => id switch
    {
        "C1" => "its share of the contacts fell",
        "C2" => "the treaty of 1961 ended",
        "C3" => "its trade lost ground to Russia’s",
        _ => "Kim has met Putin since 2022, but no leader of China",
    };
}
