namespace DprkEngagement.Tests.Editing;

public class WebKeyTests
{
    [Theory]
    [InlineData("http://example.org/a")]
    [InlineData("https://www.example.org/a/")]
    [InlineData("https://m.example.org/a#part")]
    [InlineData("HTTPS://EXAMPLE.ORG:443/a?utm_source=x&utm_medium=y")]
    [InlineData(" https://example.org/a?fbclid=1 ")]
    public void Writings_of_one_address_have_one_key(string address) => Assert.Equal(WebKey.Of("https://example.org/a"), WebKey.Of(address));

    [Theory]
    [InlineData("https://example.org/A")]
    [InlineData("https://example.org/a?id=1")]
    [InlineData("https://example.org:8080/a")]
    [InlineData("https://news.example.org/a")]
    [InlineData("https://example.org/a/b")]
    public void Other_pages_have_others(string address) => Assert.NotEqual(WebKey.Of("https://example.org/a"), WebKey.Of(address));

    [Fact]
    public void No_two_shipped_sources_are_one_page()
    {
        var twice = Shipped.Data.Sources.GroupBy(source => WebKey.Of(source.Url.OriginalString)).Where(pages => pages.Count() > 1);
        Assert.Equal([], twice.Select(pages => string.Join(" = ", pages.Select(page => page.Id))));
    }

    [Fact]
    public void What_is_no_address_is_its_own_key() => Assert.Equal("yonhap-1", WebKey.Of("yonhap-1"));
}
