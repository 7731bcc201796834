namespace DprkEngagement.Tests.Tables;

public sealed class ShippedDataTests
{
    [Fact]
    public void The_shipped_data_has_no_problem()
    {
        var result = EngagementData.TryLoad(Path.Combine(Repository.Root, "data"));

        Assert.Equal("", SampleFolder.Lines(result));
        Assert.NotNull(result.Data);
    }
}
