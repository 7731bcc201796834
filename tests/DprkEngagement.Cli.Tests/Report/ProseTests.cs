using System.Text.RegularExpressions;
using DprkEngagement.Cli.Notebooks;
using DprkEngagement.Cli.Report;

namespace DprkEngagement.Cli.Tests.Report;

/// <summary>Words that people wrote and that rows may overtake: what the README and the notebooks say is held to the data.</summary>
public sealed partial class ProseTests
{
    private static readonly EngagementData Data = EngagementData.Load(Repository.Data);

    // What is said, and what the data must give for it. A number in digits that is no date and stands in no line here fails the test below.
    private static readonly Dictionary<string, Func<bool>> Said = new()
    {
        ["If all contacts went to one, it is 1; if five were met equally often, it is 5"] = () => Data.Actors.Count(actor => actor.FivePower) == 5,
        ["the bar its 95 % interval"] = () => true,
        ["This one is 28 October 2024, the day on which the Pentagon said 10,000."] = () =>
            Claim("2024-10-28-pentagon-troops-10000") is { Estimate.Best: { } best } claim
            && (decimal)best == 10_000 && claim.Published.Start == new DateOnly(2024, 10, 28),
        ["## “More than 11,000 troops”"] = () => Data.ArticleClaims.Any(claim => claim.Text.StartsWith("More than 11,000 troops", StringComparison.Ordinal)),
        ["on 13 December 2025 the Korea Herald carried a report by Yonhap that about 15,000 combat troops had been sent to Russia"] = () =>
            Claim("2025-12-13-yonhap-troops-15000") is { Estimate.Best: { } best } && (decimal)best == 15_000,
        ["he saw Xi Jinping shortly before each meeting with Donald Trump"] = () =>
            Measures.MeetingOrder(Data, "USA", "CHN", new(2018, 1, 1), new(2019, 12, 31)).All(row => row.Before is not null),
        ["the first leader to be met after that was Vladimir Putin"] = () =>
            Data.Meetings(new(2020, 1, 1)).MinBy(meeting => meeting.FirstDay)!.Counterpart.Iso3c == "RUS",
        ["A clause on help in war was part of two treaties of 1961"] = () =>
            Data.Agreements.Count(one => one.MutualDefence == true && one.Steps.Any(step => step.Event.Date.Start.Year == 1961)) == 2,
        ["Russia's share of the contacts found has risen, with and without the ministries of economy and culture"] = () => Signs("R4") == true,
        ["China's share is level"] = () => Signs("C1") == false,
        ["All earlier contacts fall in two exceptional years; from 2012 to 2017 Kim Jong Un met no leader of the five"] = () =>
            Answers.Objections(Data).Markdown.Contains("fall in 2018 and 2019; from 2012 to 2017 Kim met no leader", StringComparison.Ordinal),
        ["from the end of 2019 to July 2023 nothing was there to be measured"] = () =>
            Answers.Objections(Data).Markdown.Contains("From 23 November 2019 to 25 July 2023 no contact", StringComparison.Ordinal),
        ["on food nothing is verified"] = () => !Data.Claims.Any(claim => claim is { Quantity: { Family: "food", LooksAhead: false }, Status: CodeStatus.Coded }),
        ["The days of publication of 98 claims were coded twice, and agree for 92 of them"] = () =>
            Measures.CodingReliability(Data).Single(row => row.Item == "date_published") is { Compared: 98, Agreed: 92 },
        ["off in its size, a detail or its date"] = () =>
            Data.ArticleClaims.Select(claim => claim.Off).OfType<ArticleFlaw>().Where(flaw => flaw != ArticleFlaw.NotInData).Distinct().Order()
                .SequenceEqual([ArticleFlaw.Size, ArticleFlaw.Detail, ArticleFlaw.Date]),
        ["three Trump–Kim and five Xi–Kim meetings in 2018–19"] = () =>
            Meetings("USA") == 3 && Meetings("CHN") == 5,
    };

    public static TheoryData<string> Sentences => [.. Said.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_is_said_is_what_the_data_give(string sentence)
    {
        Assert.Contains(Texts(), text => text.Text.Contains(sentence, StringComparison.Ordinal));
        Assert.True(Said[sentence](), sentence);
    }

    [Fact]
    public void Every_number_in_the_notebooks_prose_is_held_to_the_data()
    {
        var loose = Texts().Where(text => text.File != "README.md").SelectMany(text =>
        {
            var rest = Said.Keys.Aggregate(text.Text, (prose, sentence) => prose.Replace(sentence, "", StringComparison.Ordinal));
            return Number().Matches(Date().Replace(NoProse().Replace(rest, ""), "")).Select(match => $"{text.File}: {match.Value}");
        });

        Assert.Empty(loose);
    }

    [Fact]
    public void The_READMEs_answer_is_that_of_the_data()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.Equal(ReadmeAnswer.Of(readme, Data), readme);
        Assert.Contains($"<!-- answer -->\n**{Measures.Answer(Data).Sentence}**\n", readme, StringComparison.Ordinal);
        Assert.Contains("<img alt=", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void A_README_that_fell_behind_is_brought_up_to_date_and_the_rest_is_left()
    {
        var behind = ReadmeAnswer.Of("# Head\n\n<!-- answer -->\n**No.**\n<!-- /answer -->\n\nCosts $1.\n", Data);

        Assert.StartsWith($"# Head\n\n<!-- answer -->\n**{Measures.Answer(Data).Sentence}**\n\n<picture>\n", behind, StringComparison.Ordinal);
        Assert.EndsWith("|\n<!-- /answer -->\n\nCosts $1.\n", behind, StringComparison.Ordinal);
        Assert.Equal("No marks.", ReadmeAnswer.Of("No marks.", Data));
    }

    private static Claim? Claim(string id) => Data.Claims.FirstOrDefault(claim => claim.Id == id);

    private static bool? Signs(string id) => Measures.Answer(Data).Signs.Single(sign => sign.Id == id).Holds;

    private static int Meetings(string iso3c) =>
        Data.Meetings(new(2018, 1, 1), new(2019, 12, 31)).Count(meeting => meeting.Counterpart.Iso3c == iso3c);

    private static List<(string File, string Text)> Texts()
    {
        var notebooks = Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)
            .SelectMany(path => NotebookDocument.Load(path).Cells.Where(cell => cell.IsProse)
                .Select(cell => (Path.GetFileName(path), cell.Source)));
        return [.. notebooks, ("README.md", File.ReadAllText(Path.Combine(Repository.Root, "README.md")))];
    }

    [GeneratedRegex(@"`[^`]*`|\]\([^)]*\)|[Cc]hapter \d|20×10")]
    private static partial Regex NoProse();

    [GeneratedRegex(@"\b(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?\b|\b(19|20)\d\d(–\d\d(\d\d)?)?\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"\d[\d,.]*")]
    private static partial Regex Number();
}
