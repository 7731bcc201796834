namespace DprkEngagement.Interop.Tests;

/// <summary>The data package in the hands of the Frictionless tools for JavaScript.</summary>
public sealed class FrictionlessTests(NodePackages packages)
{
    [Fact]
    public void The_package_is_valid_and_every_row_is_read()
    {
        var run = Validate(ThisRepository.Data);

        Assert.Equal(new ToolRun(0, RowCounts.Lines(), ""), run);
    }

    [Theory]
    [InlineData("events.csv", ",summit,", ",sumit,", "events: The value \"sumit\" does not conform to the \"enum\" constraint for column \"event_type\"")]
    [InlineData("events.csv", ",1953-11-12,", ",1953-11-32,", "events: The value \"1953-11-32\" in column \"date_start\" is not type \"date\" and format \"default\"")]
    [InlineData("votes.csv", ",PRK,", ",XXX,", "votes: Foreign key \"iso3c\" violation in row 2")]
    public void What_is_wrong_is_found(string file, string old, string with, string complaint)
    {
        using var copy = new DataCopy();
        copy.Replace(file, old, with);

        var run = Validate(copy.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(complaint, run.Output.Split('\n'));
    }

    [Fact]
    public void A_table_of_ones_own_is_valid_as_it_was_inferred_and_its_values_are_checked()
    {
        using var copy = new DataCopy();
        var mine = Path.Combine(copy.Folder, "mine.txt");
        File.WriteAllText(mine, "Item ID;Target;Announced;Amount;Kind;Link\na-1;RUS;2024-11-05;1.5;x;https://example.org/1\na-2;PRK;;NA;x;\na-3;PRK;2024-11-06;2;x;\na-4;PRK;2024-11-06;2;y;\na-5;PRK;2024-11-06;2;y;\na-6;PRK;2024-11-06;2;y;\n");
        NewTable.Infer(copy.Folder, "items", mine).Write();
        var run = Validate(copy.Folder);
        Assert.Equal(new ToolRun(0, RowCounts.Lines() + "items 6\n", ""), run);

        copy.Replace("items.csv", ",x,", ",z,");
        Assert.Contains("items: The value \"z\" does not conform to the \"enum\" constraint for column \"kind\"", Validate(copy.Folder).Output.Split('\n'));
    }

    private ToolRun Validate(string folder)
    {
        Assert.SkipWhen(packages.WhyMissing is not null, packages.WhyMissing ?? "");
        return packages.Run("validate.js", Path.Combine(folder, "datapackage.json"));
    }
}
