namespace DprkEngagement.Tests.Measures.Sensitivity;

public sealed class SensitivityTests
{
    private static readonly DprkEngagement.Sensitivity Trump = DprkEngagement.Measures.Sensitivity(
        "Meetings with Trump", choices => Shipped.Data.Contacts(ContactLevel.Leaders, choices).With("USA").Count);

    [Fact]
    public void A_number_is_computed_under_every_combination()
    {
        Assert.Equal((3, 2, 3, 32), (Trump.Headline, Trump.Range.Low, Trump.Range.High, Trump.Results.Count));
    }

    [Fact]
    public void The_table_names_each_single_change_and_what_the_ends_rest_on()
    {
        var table = Trump.ToTable();

        Assert.Equal("Meetings with Trump: 3 in the headline, 2 to 3 over 32 combinations of coding choices", table.Title);
        Assert.Equal(
            [
                "as in the headline 3", "with provisional rows 3", "top leaders only 3", "on the days of the talks 3", "with joint appearances 3",
                "without Panmunjom 2019 2", "Lowest: without Panmunjom 2019 2", "Highest: as in the headline 3",
            ],
            table.Rows.Select(row => string.Join(' ', row.Cells)));
    }

    [Fact]
    public void What_is_unknown_under_some_choices_is_counted_as_such()
    {
        var result = DprkEngagement.Measures.Sensitivity("Half", choices => choices.Panmunjom2019 ? 0.5 : null);

        Assert.Equal(new ChoiceRange(0.5, 0.5, 32, 16), result.Range);
        Assert.Equal("Nothing: unknown in the headline, unknown to unknown over 32 combinations of coding choices", DprkEngagement.Measures.Sensitivity("Nothing", _ => null).ToTable().Title);
    }
}
