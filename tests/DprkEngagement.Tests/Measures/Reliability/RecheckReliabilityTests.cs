using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Measures.Reliability;

public sealed class RecheckReliabilityTests
{
    [Fact]
    public void The_shipped_second_look_agrees_on_days_of_events_and_less_on_days_of_publication()
    {
        var measure = DprkEngagement.Measures.RecheckReliability(EngagementData.Load());

        Assert.Equal(39, measure.RowIds.Count);
        Assert.Equal(new RecheckedItem("date_start", 22, 22, 0), measure.Items[0]);
        Assert.Contains(new RecheckedItem("date_published", 17, 11, 0), measure.Items);
        Assert.Equal(new RecheckedItem("all", 153, 133, 4), measure.All);
        Assert.Equal(measure.All.Compared, measure.SamePage.Compared + measure.OtherPage.Compared);
        Assert.Equal(0.869, measure.All.PercentAgreement!.Value, 3);
    }

    [Fact]
    public void What_neither_found_stated_is_not_compared_and_what_was_not_found_again_is_told_apart()
    {
        using var folder = new SampleFolder();
        folder.Add("rechecks", $"claims,{SampleFolder.Claim},low,,,true,true")
            .Add("rechecks", $"claims,{SampleFolder.Claim},best,1500,1500,true,true")
            .Add("rechecks", $"claims,{SampleFolder.Claim},hedge,exact,about,false,false")
            .Add("rechecks", $"claims,{SampleFolder.Claim},claimant,NIS,,,false");

        Assert.Equal(
            """
            claimant | 0 | 0 |  | 1
            hedge | 1 | 0 | 0.0 | 0
            best | 1 | 1 | 100.0 | 0
            all | 2 | 1 | 50.0 | 1
            all, on the same page | 1 | 1 | 100.0 | 0
            all, on another page | 1 | 0 | 0.0 | 1
            """,
            string.Join('\n', DprkEngagement.Measures.RecheckReliability(folder.Load().Data!).ToTable().Rows.Select(row => string.Join(" | ", row.Cells))));
    }
}
