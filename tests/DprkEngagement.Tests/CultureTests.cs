namespace DprkEngagement.Tests;

/// <summary>The same input gives the same text, whatever the machine speaks and wherever it stands.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "fa-IR", "th-TH", "ko-KR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Data_and_problems_are_read_the_same_in_every_culture(string culture)
    {
        using var copy = DataCopy.Small();
        copy.Set("claims", 2, "best", "1500.5").Set("claims", 2, "measure", "İ");
        var problems = copy.Problems();
        using var there = new InCulture(culture);

        Assert.Equal(problems, copy.Problems());
        Assert.Equal("1,500.5", copy.Set("claims", 2, "measure", "cumulative").Data().Claims[0].Estimate.Best.ToString());
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Tables_are_written_the_same_in_every_culture(string culture)
    {
        var expected = Texts();
        using var there = new InCulture(culture);

        Assert.Equal(expected, Texts());
    }

    private static string Texts()
    {
        var data = EngagementData.Load(Repository.Sample);
        return string.Join('\n', data.Meetings().ToResult().ToText(), data.Contacts(ContactLevel.AllLevels).ToResult().ToText(),
            data.ClaimsOf("trade_two_way").ToResult().ToText(), data.ClaimsOf("troops_deployed").ToResult().ToCsv());
    }
}
