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

    private ToolRun Validate(string folder)
    {
        Assert.SkipWhen(packages.WhyMissing is not null, packages.WhyMissing ?? "");
        return packages.Run("validate.js", Path.Combine(folder, "datapackage.json"));
    }
}
