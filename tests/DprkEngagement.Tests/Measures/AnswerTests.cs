namespace DprkEngagement.Tests;

/// <summary>The answer: held to earlier days, and able to say no.</summary>
public sealed class AnswerTests
{
    private const string West = "No talks with Washington or Seoul are known since 2019.";
    private const string OnlyPutin = "One sign of distance from Beijing: Kim has met Putin since 2022, but no leader of China.";

    private static readonly EngagementData Record = Records.Shipped;

    [Theory]
    [InlineData("2019-12-31",
        "Whether it moves towards Russia cannot be said before 24 February 2022. Talks with Washington and Seoul were last known in 2019.")]
    [InlineData("2022-12-31", "One sign points towards Russia, no more. " + West + " Ties with Beijing go on.")]
    [InlineData("2023-12-31", "One sign points towards Russia, no more. " + West + " " + OnlyPutin)]
    [InlineData("2024-06-30", "It has moved towards Russia. " + West + " " + OnlyPutin)]
    [InlineData("2024-12-31", "Yes, it has aligned with Russia. " + West + " " + OnlyPutin)]
    [InlineData("2025-06-30", "Yes, it has aligned with Russia. " + West + " " + OnlyPutin)]
    [InlineData("2025-12-31", "Yes, it has aligned with Russia. " + West + " Ties with Beijing go on.")]
    [InlineData("2026-02-28", "Yes, it has aligned with Russia. " + West + " Ties with Beijing go on.")]
    [InlineData("2026-06-30", "Yes, it has aligned with Russia. " + West + " Ties with Beijing go on.")]
    public void It_would_have_said_on_an_earlier_day(string day, string sentence) =>
        Assert.Equal(sentence, Measures.Answer(Record.AsOf(Given.Day(day))).Sentence);

    [Theory]
    [InlineData("2022-12-31", "no no yes unknown")]
    [InlineData("2023-12-31", "no no yes unknown")]
    [InlineData("2024-06-30", "no no yes yes")]
    [InlineData("2024-12-31", "no yes yes yes")]
    [InlineData("2025-06-30", "yes yes yes yes")]
    [InlineData("2026-02-28", "yes yes yes yes")]
    public void Its_signs_towards_Russia_came_one_after_another(string day, string signs) => Assert.Equal(
        signs,
        string.Join(' ', Measures.Answer(Record.AsOf(Given.Day(day))).Slots[0]
            .Signs.Select(sign => sign.Holds switch { true => "yes", false => "no", null => "unknown" })));

    [Fact]
    public void Today_it_is_the_sentence_of_the_whole_record_with_its_confidence()
    {
        var answer = Measures.Answer(Record);

        Assert.Equal("Yes, it has aligned with Russia. " + West + " Ties with Beijing go on.", answer.ToString());
        Assert.Equal(["high", "high", "medium"], answer.Slots.Select(slot => slot.Confidence));
        Assert.Equal(Record.SearchedUntil, answer.Day);
        Assert.DoesNotContain(answer.Signs, sign => sign.Holds is null);
    }

    [Fact]
    public void No_single_sign_changes_what_it_says_of_Russia() =>
        Assert.All(Measures.Answer(Record).Slots[0].Signs, sign => Assert.Equal("Yes, it has aligned with Russia.", sign.IfOther));

    [Fact]
    public void A_sign_names_the_sentence_that_it_would_give_the_other_way()
    {
        var signs = Measures.Answer(Record).Signs;

        Assert.Equal(OnlyPutin, signs.Single(sign => sign.Id == "C4").IfOther);
        Assert.Equal("It still talks with Washington or Seoul.", signs.Single(sign => sign.Id == "W3").IfOther);
        Assert.StartsWith("Before: 1 Jan 2018", signs.Definition, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("1994-07-08")]
    [InlineData("2011-12-17")]
    [InlineData("2017-12-31")]
    public void Before_contacts_were_searched_it_is_unknown(string day)
    {
        var then = Record.AsOf(Given.Day(day));
        var answer = Measures.Answer(then);

        Assert.Equal("Unknown before 1 January 2018: contacts are compared from that day on.", answer.Sentence);
        Assert.All(answer.Slots, slot => Assert.Null(slot.Confidence));
        Assert.Equal("Cannot be said", Answers.Sentence(answer).Markdown.Split("**")[3]);
        Assert.Equal("", Answers.Objections(then).Markdown);
        Assert.DoesNotContain("202", Answers.Evidence(then).Markdown + Answers.WhatWouldChange(then).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void On_any_day_it_has_a_sentence()
    {
        for (var day = new DateOnly(1990, 1, 1); day <= Record.SearchedUntil; day = day.AddDays(97))
            Assert.NotEqual("", Measures.Answer(Record.AsOf(day)).Sentence);
    }

    [Theory]
    [InlineData("Russia", "Whether it moves towards Russia is not known.")]
    [InlineData("Washington", "Of talks with Washington and Seoul nothing is known.")]
    [InlineData("Beijing", "Whether ties with Beijing go on is not known.")]
    public void Without_rows_no_part_of_it_says_anything(string part, string wording)
    {
        var (all, choose) = part switch
        {
            "Russia" => ("R1 R2 R3 R4", (Func<IReadOnlyList<AnswerSign>, (string, string?)>)AnswerWords.OfRussia),
            "Beijing" => ("C1 C2 C3 C4", AnswerWords.OfBeijing),
            _ => ("W1 W2 W3", signs => AnswerWords.OfWashington(signs, null, true)),
        };

        Assert.Equal((wording, null), choose([.. Signs(all, "").Select(sign => sign with { RowIds = [] })]));
    }

    [Fact]
    public void Every_sign_leads_to_rows_that_there_are()
    {
        var ids = Record.Events.Select(one => one.Id).Concat(Record.Claims.Select(one => one.Id))
            .Concat(Record.Agreements.Select(one => one.Id)).ToHashSet();

        Assert.All(Measures.Answer(Record).Signs, sign => Assert.All(sign.RowIds, id => Assert.Contains(id, ids)));
        Assert.All(Measures.Answer(Record).Slots[0].Signs, sign => Assert.NotEmpty(sign.RowIds));
    }

    [Theory]
    [InlineData("R1 R2 R3 R4", "Yes, it has aligned with Russia.", "high")]
    [InlineData("R2 R3 R4", "Yes, it has aligned with Russia.", "high")]
    [InlineData("R1 R2", "It has moved towards Russia.", "medium")]
    [InlineData("R3 R4", "It has moved towards Russia.", "medium")]
    [InlineData("R3", "One sign points towards Russia, no more.", "low")]
    [InlineData("", "No sign of a move towards Russia is in the rows.", "low")]
    public void Signs_choose_the_wording_towards_Russia(string holding, string wording, string confidence) =>
        Assert.Equal((wording, confidence), AnswerWords.OfRussia(Signs("R1 R2 R3 R4", holding)));

    [Theory]
    [InlineData("W1 W2", 2019, true, "No talks with Washington or Seoul are known since 2019.", "high")]
    [InlineData("W1 W2", 2019, false, "No talks with Washington or Seoul are known since 2019.", "medium")]
    [InlineData("W1", 2019, true, "Talks with Washington and Seoul were last known in 2019.", "medium")]
    [InlineData("W1 W3", 2025, true, "It still talks with Washington or Seoul.", "high")]
    [InlineData("", 2019, true, "Of talks with Washington and Seoul nothing is known.", null)]
    public void Contacts_choose_the_wording_on_Washington(string holding, int last, bool complete, string wording, string? confidence) =>
        Assert.Equal((wording, confidence), AnswerWords.OfWashington(Signs("W1 W2 W3", holding), new DateOnly(last, 10, 5), complete));

    [Theory]
    [InlineData("", "Ties with Beijing go on.", "medium")]
    [InlineData("C2", "One sign of distance from Beijing: the treaty of 1961 ended.", "low")]
    [InlineData("C1 C3", "It has moved away from Beijing.", "medium")]
    public void Signs_choose_the_wording_on_Beijing(string holding, string wording, string confidence) =>
        Assert.Equal((wording, confidence), AnswerWords.OfBeijing(Signs("C1 C2 C3 C4", holding)));

    private static IReadOnlyList<AnswerSign> Signs(string all, string holding) =>
        [.. all.Split(' ').Select(id => new AnswerSign("", id, "", holding.Split(' ').Contains(id), "", ["row"]))];
}
