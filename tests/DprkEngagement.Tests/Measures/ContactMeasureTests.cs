namespace DprkEngagement.Tests;

/// <summary>Contacts by year, their shares, and what hangs on coding choices.</summary>
public sealed class ContactMeasureTests
{
    private static readonly EngagementData Data = SampleData.Data;

    [Fact]
    public void Contacts_by_year_are_unknown_where_nobody_searched()
    {
        var years = Measures.ContactsByYear(Data, ContactLevel.Leaders);

        Assert.Equal(["Year", "China", "Russia", "United States", "South Korea", "Japan", "Cuba", "Laos", "Singapore", "Vietnam"],
            years.Headers);
        Assert.Equal(["2000", "1", "1", "0", "1", "0", "", "", "", ""], years.Texts[0]);
        Assert.Equal(["2018", "3", "0", "1", "3", "0", "1", "0", "1", "0"], years.Single(year => year[0].Year == 2018) is var row
            ? Text(years, row) : []);
    }

    [Fact]
    public void Shares_are_of_the_five_and_of_all_each_with_its_interval()
    {
        var shares = Measures.ContactShares(Data, ContactLevel.Leaders, new(2018, 1, 1), new(2025, 12, 31));

        Assert.Equal("Contacts by country, 1 Jan 2018 – 31 Dec 2025", shares.Title);
        Assert.Equal(["China", "7", "41", "18–67", "32", "14–55"], shares.Texts[0]);
        Assert.Equal(["Vietnam", "2", "", "", "9", "1–29"], shares.Texts[4]);
        Assert.EndsWith("(search not complete: lower bounds)",
            Measures.ContactShares(Data, ContactLevel.Leaders, new(2016, 1, 1), new(2025, 12, 31)).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Sensitivity_shows_each_single_choice_and_the_ends()
    {
        var result = Measures.Sensitivity("Meetings with Trump", choices =>
            Data.Contacts(ContactLevel.Leaders, choices).Count(one => one.Counterpart.Iso3c == "USA"));

        Assert.Equal("Meetings with Trump: 3 in the headline, 2 to 3 over 64 combinations of coding choices", result.Title);
        Assert.Equal(["as in the headline", "3"], result.Texts[0]);
        Assert.Contains(result.Texts, row => row is ["without Panmunjom 2019", "2"]);
        Assert.Equal(["Lowest: without Panmunjom 2019", "2"], result.Texts[^2]);
        Assert.Equal("x: unknown in the headline, unknown to unknown over 64 combinations of coding choices",
            Measures.Sensitivity("x", _ => null).Title);
    }

    private static IReadOnlyList<string> Text<T>(Result<T> result, T row) => result.Texts[result.Rows.ToList().IndexOf(row)];
}
