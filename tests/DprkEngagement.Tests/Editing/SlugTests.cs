namespace DprkEngagement.Tests.Editing;

public class SlugTests
{
    [Theory]
    [InlineData("Crónica", "cronica")]
    [InlineData("Nguyễn Phú Trọng", "nguyen-phu-trong")]
    [InlineData("  a47news.ai -- Seoul ", "a47news-ai-seoul")]
    [InlineData("1.5", "1-5")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("朝鮮", "")]
    public void Letters_and_digits_stay(string text, string slug)
    {
        Assert.Equal(slug, Slug.Of(text));
        using var turkish = new InCulture("tr-TR");
        Assert.Equal(slug, Slug.Of(text));
    }

    [Theory]
    [InlineData("Trump and Kim meet in Singapore", "trump-kim-singapore")]
    [InlineData("Kim Il Sung's first official visit to China", "kim-il-sung-first-official-visit")]
    public void Words_that_say_nothing_go(string title, string slug) => Assert.Equal(slug, Slug.OfWords(title, 6));
}
