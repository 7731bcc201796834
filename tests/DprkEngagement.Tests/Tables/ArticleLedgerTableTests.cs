namespace DprkEngagement.Tests.Tables;

/// <summary>The ledger of the article as it is read: rows that exist, and verdicts that rows argue.</summary>
public sealed class ArticleLedgerTableTests
{
    private const string Evidence = $"trump-once,events,{SampleFolder.Event}";

    [Fact]
    public void A_claim_holds_its_evidence_in_order()
    {
        using var folder = WithClaim("holds");
        folder.Add("article-evidence", $"{Evidence},supports").Add("article-evidence", $"trump-once,claims,{SampleFolder.Claim},context");

        var claim = Assert.Single(folder.Load().Data!.ArticleClaims);

        Assert.Equal(("trump-once", "They met once.", ArticleVerdict.Holds, "One meeting.", null), (claim.Id, claim.Text, claim.Verdict, claim.Argument, claim.Measure));
        Assert.Equal(
            [new("trump-once", "events", SampleFolder.Event, EvidenceBearing.Supports), new("trump-once", "claims", SampleFolder.Claim, EvidenceBearing.Context)],
            claim.Evidence);
    }

    [Fact]
    public void Evidence_that_is_no_row_is_a_problem()
    {
        using var folder = WithClaim("holds");
        folder.Add("article-evidence", "trump-once,events,2018-06-12-trump-kim-singapor,supports");

        Assert.Equal(
            $"data/article-evidence.csv(2,3): error record-id-unknown: record_id is '2018-06-12-trump-kim-singapor'; events.csv has no such event_id; did you mean '{SampleFolder.Event}'? (codebook: article-evidence.record_id)",
            folder.Problems());
    }

    [Fact]
    public void Evidence_on_a_claim_that_is_not_there_is_one_problem()
    {
        using var folder = WithClaim("holds");
        folder.Add("article-evidence", $"trump-one,events,{SampleFolder.Event},supports");

        Assert.Equal(
            "data/article-evidence.csv(2,1): error article-claim-id-unknown: article_claim_id is 'trump-one'; article-claims.csv has no such article_claim_id; did you mean 'trump-once'? (codebook: article-evidence.article_claim_id)",
            folder.Problems());
    }

    [Theory]
    [InlineData("holds", "", "no row supports it")]
    [InlineData("holds", "qualifies", "no row supports it")]
    [InlineData("holds_with_caveat", "", "no row supports it")]
    [InlineData("holds_with_caveat", "contradicts", "no row supports it")]
    [InlineData("contradicted", "", "no row contradicts it")]
    [InlineData("contradicted", "supports", "no row contradicts it")]
    public void A_verdict_that_no_row_argues_is_a_problem(string verdict, string bearing, string lacking)
    {
        using var folder = WithClaim(verdict);
        if (bearing.Length > 0)
        {
            folder.Add("article-evidence", $"{Evidence},{bearing}");
        }

        Assert.Equal(
            $"data/article-claims.csv(2,1): error verdict-unargued: the verdict on 'trump-once' is {verdict}, but {lacking} in article-evidence.csv (codebook: article-claims.verdict)",
            folder.Problems());
    }

    [Fact]
    public void What_a_row_contradicts_does_not_hold_without_a_caveat()
    {
        using var folder = WithClaim("holds");
        folder.Add("article-evidence", $"{Evidence},supports").Add("article-evidence", $"trump-once,claims,{SampleFolder.Claim},contradicts");

        Assert.Equal(
            "data/article-claims.csv(2,1): error verdict-unargued: the verdict on 'trump-once' is holds, but a row contradicts it in article-evidence.csv (codebook: article-claims.verdict)",
            folder.Problems());
    }

    [Fact]
    public void What_cannot_be_tested_needs_no_evidence()
    {
        using var folder = WithClaim("not_testable");

        Assert.Empty(Assert.Single(folder.Load().Data!.ArticleClaims).Evidence);
    }

    [Fact]
    public void A_slip_in_the_bearing_is_one_problem_not_two()
    {
        using var folder = WithClaim("holds");
        folder.Add("article-evidence", $"{Evidence},support");

        Assert.Equal(["bearing-unknown"], folder.Load().Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void Whoever_asks_for_the_ledger_as_a_table_learns_where_it_is()
    {
        using var folder = new SampleFolder();
        var data = folder.Load().Data!;

        Assert.StartsWith("the rows of article-claims have a type: use data.ArticleClaims", Assert.Throws<ArgumentException>(() => data.Table("article-claims")).Message, StringComparison.Ordinal);
        Assert.StartsWith("the rows of article-evidence are in Evidence of each claim", Assert.Throws<ArgumentException>(() => data.Table("article-evidence")).Message, StringComparison.Ordinal);
    }

    private static SampleFolder WithClaim(string verdict) =>
        new SampleFolder().Add("article-claims", $"trump-once,They met once.,{verdict},One meeting.,");
}
