namespace DprkEngagement.Tests.Contacts;

public sealed class CodingChoicesTests
{
    [Theory]
    [InlineData(null, 32)]
    [InlineData(HedgingWindow.Months, 160)]
    [InlineData(HedgingWindow.Contacts, 96)]
    public void Every_combination_is_tried_once_and_the_default_is_among_them(HedgingWindow? window, int expected)
    {
        var combinations = CodingChoices.Combinations(window);

        Assert.Equal(expected, combinations.Distinct().Count());
        Assert.Equal(expected, combinations.Count);
        Assert.Contains(CodingChoices.Default, combinations);
    }

    [Fact]
    public void Choices_say_how_they_differ_from_the_headline()
    {
        Assert.Equal("as in the headline", CodingChoices.Default.Describe());
        Assert.Equal(
            "without Panmunjom 2019, with joint appearances, on the days of the talks, top leaders only, with provisional rows, over 24 months, over 8 contacts",
            new CodingChoices
            {
                Panmunjom2019 = false,
                JointAppearances = true,
                Date = ContactDate.Talks,
                HeadsOfGovernment = false,
                Provisional = true,
                WindowMonths = 24,
                WindowContacts = 8,
            }.Describe());
    }

    [Fact]
    public void A_window_that_holds_nothing_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CodingChoices.Default with { WindowMonths = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => CodingChoices.Default with { WindowContacts = 3 });
    }
}
