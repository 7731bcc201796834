using System.Text.RegularExpressions;

namespace DprkEngagement.Tests;

/// <summary>The answer page: over the frozen sample word for word, over the record as rules that any row must bear out.</summary>
public sealed class AnswerPageTests
{
    private static readonly EngagementData Sample = SampleData.Data;

    [Fact]
    public void Over_the_sample_it_reads_as_in_the_file()
    {
        var blocks = new[]
        {
            Answers.Sentence(Measures.Answer(Sample)), Answers.Evidence(Sample), Answers.Objections(Sample), Answers.Article(Sample),
            Answers.Ledger(Sample), Answers.WhatWouldChange(Sample),
        };
        ExpectedFile.Holds("DprkEngagement.Tests/Display/answer.md", string.Join("\n---\n\n", blocks.Select(block => block.Markdown)));
    }

    [Fact]
    public void The_html_says_what_the_markdown_says()
    {
        foreach (var block in new[] { Answers.Objections(Sample), Answers.Article(Sample), Answers.WhatWouldChange(Sample) })
        {
            var html = Numbers(Regex.Replace(Regex.Replace(block.Html, "<style>.*?</style>", "", RegexOptions.Singleline), "<[^>]*>", " "));
            Assert.Subset(html.ToHashSet(), Numbers(Regex.Replace(block.Markdown, @"\(0\d-[^)]*\)|^\d\. ", "", RegexOptions.Multiline))
                .ToHashSet());
        }

        static List<string> Numbers(string text) =>
            [.. Regex.Matches(System.Net.WebUtility.HtmlDecode(text), @"\d[\d,.]*").Select(match => match.Value.TrimEnd('.', ','))];
    }

    [Fact]
    public void It_runs_nothing_loads_nothing_and_encodes_what_it_is_given()
    {
        var hostile = With(Sample, article: [.. Sample.ArticleClaims
            .Select(claim => claim with { Text = "<script>alert(1)</script>", Argument = "<img src=x>" })]);
        foreach (var html in new[] { Answers.Article(hostile).Html, Answers.Ledger(hostile).Html, Answers.Evidence(hostile).Html })
        {
            Assert.DoesNotMatch("<(script|img|link|iframe)|\\son\\w+=|src=\"", html);
            Assert.Contains("<style>", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Records.All), MemberType = typeof(Records))]
    public void Every_row_that_it_rests_on_is_there(string record)
    {
        var data = Records.Of(record);
        var ids = data.Events.Select(one => one.Id).Concat(data.Claims.Select(one => one.Id)).Concat(data.Agreements.Select(one => one.Id))
            .ToHashSet();
        foreach (var block in new[] { Answers.Evidence(data), Answers.Objections(data), Answers.Ledger(data), Answers.WhatWouldChange(data) })
        {
            Assert.NotEmpty(block.RowIds);
            Assert.All(block.RowIds, id => Assert.Contains(id, ids));
        }
    }

    [Theory]
    [InlineData("2019-12-31", "", "Cannot be said")]
    [InlineData("2022-12-31", "“Before” means two exceptional years.", "One sign, no more")]
    [InlineData("2023-12-31", "“Before” means two exceptional years.", "One sign, no more")]
    [InlineData("2024-06-30", "“Before” means two exceptional years.", "In part")]
    [InlineData("2024-12-31", "“Before” means two exceptional years.", "Yes")]
    public void It_can_be_asked_for_an_earlier_day(string day, string objection, string word)
    {
        var then = Records.Shipped.AsOf(Given.Day(day));

        Assert.Contains($"**{word}**", Answers.Sentence(Measures.Answer(then)).Markdown, StringComparison.Ordinal);
        Assert.Contains(objection, Answers.Objections(then).Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", Answers.Evidence(then).Markdown + Answers.WhatWouldChange(then).Markdown, StringComparison.Ordinal);
        var later = Given.Day(day).Year + 1;
        Assert.DoesNotContain($"{later}", Answers.Evidence(then).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_record_has_a_page_that_claims_nothing()
    {
        var data = With(Records.Shipped, events: [], claims: [], resolutions: [], agreements: [], article: []);

        Assert.Equal(
            "Whether it moves towards Russia is not known. Of talks with Washington and Seoul nothing is known. "
                + "Whether ties with Beijing go on is not known.",
            Measures.Answer(data).Sentence);
        Assert.Contains("| Towards Russia | **Cannot be said** |  |", Answers.Sentence(Measures.Answer(data)).Markdown, StringComparison.Ordinal);
        Assert.Equal("", Answers.Evidence(data).Markdown);
        Assert.Equal("", Answers.Objections(data).Markdown);
        Assert.Empty(Answers.Ledger(data).RowIds);
        Assert.DoesNotContain("signs towards Russia", Answers.WhatWouldChange(data).Markdown, StringComparison.Ordinal);
    }

    // Each objection is made only where the rows bear it out: the change takes its ground away.
    [Theory]
    [InlineData("“Before” means two exceptional years.", "no contact of 2018")]
    [InlineData("Leaders alone prove little.", "no leaders")]
    [InlineData("With every partner counted, the change may be chance.", "no leaders")]
    [InlineData("Between Moscow and Beijing it does tilt.", "no contact since")]
    [InlineData("The searches were uneven.", "no searches")]
    [InlineData("Votes show where it stands, not that it moved.", "no earlier vote")]
    [InlineData("Nearly all figures come from one side.", "no claims")]
    [InlineData("What Russia pays is hardly known.", "no claims")]
    public void An_objection_goes_with_its_ground(string objection, string without)
    {
        var data = Records.Shipped;
        var changed = without switch
        {
            "no contact of 2018" => With(data, [.. data.Events.Where(one => one.Date.Start.Year is < 2018 or > 2022)]),
            "no leaders" => With(data, [.. data.Events
                .Where(one => !one.Participants.Any(part => part.Rank == ParticipantRank.TopLeader))]),
            "no contact since" => With(data, [.. data.Events.Where(one => one.Date.Start < Measures.Invasion)]),
            "no searches" => With(data, coverage: [.. data.Coverage.Where(row => row.Series != "senior_contacts")]),
            "no earlier vote" => With(data, resolutions: [.. data.Resolutions.Where(one => one.Event.Date.Start >= Measures.Invasion)]),
            _ => With(data, claims: []),
        };

        Assert.Contains(objection, Answers.Objections(data).Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(objection, Answers.Objections(changed).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void How_sure_a_claim_is_follows_from_how_far_claimants_are_apart()
    {
        var cards = Answers.Evidence(Sample).Markdown.Split('\n').Where(line => line.Contains("shells", StringComparison.Ordinal)
            || line.Contains("soldiers went", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(cards);
        Assert.All(cards, card =>
        {
            var ends = Regex.Match(card, @"\*\*([\d,.]+) to (?:over )?([\d,.]+)");
            var (low, high) = (Number(ends.Groups[1].Value), Number(ends.Groups[2].Value));
            Assert.Contains(high <= 2 * low ? "(medium confidence)" : "(low confidence)", card, StringComparison.Ordinal);
        });

        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static EngagementData With(
        EngagementData data, IReadOnlyList<Event>? events = null, IReadOnlyList<Claim>? claims = null, IReadOnlyList<Coverage>? coverage = null,
        IReadOnlyList<Resolution>? resolutions = null, IReadOnlyList<ArticleClaim>? article = null,
        IReadOnlyList<Agreement>? agreements = null) => new()
    {
        Version = data.Version, Folder = data.Folder, Actors = data.Actors, Persons = data.Persons, Places = data.Places,
        Events = events ?? data.Events, Units = data.Units, Quantities = data.Quantities, Claimants = data.Claimants,
        Claims = claims ?? data.Claims, Conversions = data.Conversions, Sources = data.Sources, Citations = data.Citations,
        Coverage = coverage ?? data.Coverage, Resolutions = resolutions ?? data.Resolutions, Agreements = agreements ?? data.Agreements,
        ArticleClaims = article ?? data.ArticleClaims,
    };
}
