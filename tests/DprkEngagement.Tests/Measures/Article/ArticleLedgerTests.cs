using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Measures.Article;

/// <summary>The ledger as a table.</summary>
public sealed class ArticleLedgerTests
{
    [Fact]
    public void A_row_gives_claim_verdict_argument_and_how_many_rows_bear_on_it()
    {
        using var folder = new SampleFolder();
        folder.Add("article-claims", "trump-once,They met once.,holds_with_caveat,One meeting.,")
            .Add("article-claims", "troops,Troops were sent.,not_testable,Who knows.,")
            .Add("article-evidence", $"trump-once,events,{SampleFolder.Event},supports")
            .Add("article-evidence", $"trump-once,claims,{SampleFolder.Claim},qualifies")
            .Add("article-evidence", $"troops,claims,{SampleFolder.Claim},context");

        var ledger = DprkEngagement.Measures.ArticleLedger(folder.Load().Data!);

        var table = ledger.ToTable();
        Assert.Equal("The article's claims: 1 holds with a caveat, 1 not testable", table.Title);
        Assert.Equal(["They met once.", "holds with caveat", "One meeting.", "1 supports, 1 qualifies"], table.Rows[0].Cells);
        Assert.Equal([SampleFolder.Event, SampleFolder.Claim], table.Rows[0].RowIds);
        Assert.Equal(["Troops were sent.", "not testable", "Who knows.", "1 for context"], table.Rows[1].Cells);
        Assert.Equal([SampleFolder.Event, SampleFolder.Claim], ledger.RowIds);
    }

    [Fact]
    public void The_title_counts_the_verdicts_of_the_shipped_ledger() =>
        Assert.Equal("The article's claims: 3 hold, 15 hold with a caveat, 1 contradicted, 1 not testable", DprkEngagement.Measures.ArticleLedger(Shipped.Data).ToTable().Title);
}
