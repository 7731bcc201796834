namespace DprkEngagement.Tests.Tables.Checks;

/// <summary>Findings that are right as they are.</summary>
public sealed class KnownExceptionTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    [Fact]
    public void What_an_exception_names_is_no_problem()
    {
        _folder.Set("sources", 2, "date_published", "2024-10-17")
            .Add("exceptions", $"source-early,claims,{SampleFolder.Claim},date_published,The page announced it.");

        Assert.Equal("", _folder.Problems());
    }

    [Theory]
    [InlineData("source-late", "date_published")]
    [InlineData("source-early", "title")]
    public void An_exception_for_another_rule_or_column_hides_nothing_and_is_an_error(string rule, string field)
    {
        _folder.Set("sources", 2, "date_published", "2024-10-17")
            .Add("exceptions", $"{rule},claims,{SampleFolder.Claim},{field},The page announced it.");

        Assert.Equal(["source-early", "exception-unused"], _folder.Load().Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void An_exception_that_matches_nothing_is_an_error()
    {
        _folder.Add("exceptions", $"near-duplicate,events,{SampleFolder.Event},date_start,Two meetings.");

        Assert.Equal(
            "data/exceptions.csv(2,1): error exception-unused: nothing is found by near-duplicate at date_start of '2018-06-12-trump-kim-singapore'; delete the row, or mend what it names (codebook: exceptions)",
            _folder.Problems());
    }

    [Fact]
    public void An_exception_for_a_row_that_is_not_there_is_an_error()
    {
        _folder.Add("exceptions", "near-duplicate,events,2018-06-12-trump-kim-singapor,date_start,Two meetings.");

        Assert.Equal(
            "data/exceptions.csv(2,3): error record-id-unknown: record_id is '2018-06-12-trump-kim-singapor'; events.csv has no such event_id; did you mean '2018-06-12-trump-kim-singapore'? (codebook: exceptions.record_id)",
            _folder.Problems());
    }

    [Fact]
    public void The_schema_lists_the_rules_there_are()
    {
        var package = DataPackageReader.Read(Path.Combine(Repository.Root, "data"), new ProblemList("data"))!;
        var exceptions = package.Tables.Single(table => table.Name == "exceptions");

        Assert.Equal(DataChecks.Rules, exceptions.Fields[exceptions.IndexOf("rule")].Enum);
    }

    public void Dispose() => _folder.Dispose();
}
