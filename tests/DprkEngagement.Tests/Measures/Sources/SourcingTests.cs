using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Measures.Sources;

public sealed class SourcingTests
{
    [Theory]
    [InlineData("Yonhap", "KBS World", true)]
    [InlineData("Reuters", "Fox News (Reuters)", false)]
    [InlineData("Reuters via AsiaOne", "Fox News (Reuters)", false)]
    [InlineData("The Korea Herald", "Korea Herald / Yonhap", false)]
    [InlineData("News.az (Yonhap)", "IANS (citing Yonhap, VNA, TASS, Xinhua)", false)]
    [InlineData("AFP via UrduPoint", "AP via Manila Bulletin", true)]
    public void Two_publishers_are_two_where_they_have_no_name_in_common(string one, string other, bool two) =>
        Assert.Equal(two, PublisherNames.AreTwo([one, other]));

    [Fact]
    public void Rows_are_counted_by_pages_and_by_publishers()
    {
        using var folder = new SampleFolder();
        folder.Add("sources", "yonhap-2,Korea Herald / Yonhap,Again,2024-10-18,https://example.org/reprint")
            .Add("sources", "kcna-1,KCNA,Other,2018-06-13,https://example.org/kcna")
            .Add("citations", $"claims,{SampleFolder.Claim},yonhap-2,the figure")
            .Add("citations", $"events,{SampleFolder.Event},kcna-1,the meeting");

        var sourcing = DprkEngagement.Measures.Sourcing(folder.Load().Data!);

        Assert.Equal(
            """
            events | 1 | 1 (100.0 %) | 1 (100.0 %) | 1 (100.0 %)
            claims | 1 | 1 (100.0 %) | 1 (100.0 %) | 0 (0.0 %)
            """,
            string.Join('\n', sourcing.ToTable().Rows.Select(row => string.Join(" | ", row.Cells))));
        Assert.Equal([SampleFolder.Event], sourcing.Tables[0].WithTwoPublishers);
    }
}
