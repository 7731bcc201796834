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

    [Theory]
    [InlineData("Pacific/Kiritimati", 14)]
    [InlineData("Pacific/Pago_Pago", -11)]
    public void Tables_are_written_the_same_in_every_time_zone(string zone, int hours)
    {
        var (before, expected) = (Environment.GetEnvironmentVariable("TZ"), Texts());
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            // Windows has a zone of the machine, which no test changes.
            Assert.True(OperatingSystem.IsWindows() || TimeZoneInfo.Local.BaseUtcOffset == TimeSpan.FromHours(hours));

            Assert.Equal(expected, Texts());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static string Texts()
    {
        var data = EngagementData.Load(Repository.Sample);
        return string.Join('\n', data.Meetings().ToText(), data.Contacts(ContactLevel.AllLevels).ToText(),
            data.ClaimsOf("trade_two_way").ToResult().ToText(), data.ClaimsOf("troops_deployed").ToResult().ToCsv());
    }
}
