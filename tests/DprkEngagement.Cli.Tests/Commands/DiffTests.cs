namespace DprkEngagement.Cli.Tests.Commands;

/// <summary><c>dprk diff</c>: rows by key, values, the schema, counts that move.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly DataCopy _before = DataCopy.Small();
    private readonly DataCopy _after = DataCopy.Small();

    [Fact]
    public async Task Rows_values_and_counts()
    {
        _after.Add("persons", "pak-jong-chon,Pak Jong Chon,Pak,PRK").Set("claims", 2, "scope", "both waves")
            .Set("claims", 2, "code_status", "provisional");
        var run = await Diff();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"""
            From data to {_after.Folder}:

            persons: 1 added
              + pak-jong-chon: Pak Jong Chon

            claims: 1 changed
              ~ {DataCopy.Claim}: NIS: 1500 soldiers
                  scope: first wave → both waves
                  code_status: coded → provisional

            Counts that move
              claims that are coded: 1 → 0
              claims that are provisional: 0 → 1
              latest claims of soldiers (troops_deployed, cumulative): 1,500 soldiers (1 claimant) → (none)

            """.ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public async Task Order_quotes_and_line_ends_are_no_changes_of_values()
    {
        _after.Write(
            "persons", "person_id,name,short_name,iso3c\r\ndonald-trump,\"Donald Trump\",Trump,USA\r\nkim-jong-un,Kim Jong Un,Kim,PRK\r\n");
        var run = await Diff();
        Assert.DoesNotContain("persons: 1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("→", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_compared_property_by_property()
    {
        _after.Write("datapackage.json", _after.Read("datapackage.json").Replace("\"one line\"", "\"one line, no more\"",
            StringComparison.Ordinal).Replace("\"maximum\": 193", "\"maximum\": 195", StringComparison.Ordinal));
        var run = await Diff();
        Assert.Contains("  table 'events' column 'title' description: one line → one line, no more\n", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("  table 'resolutions' column 'yes' maximum: 193 → 195\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_markdown_nothing_in_a_value_is_markup()
    {
        _after.Set("claims", 2, "scope", "\"a|b <i>*x*</i>\"");
        var run = await Dprk.InAsync(_before.Root, "diff", _before.Folder, _after.Folder, "--format", "markdown");
        Assert.Contains("scope: first wave → a\\|b \\<i\\>\\*x\\*\\</i\\> |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unreadable_rows_are_left_out_and_told()
    {
        _after.Write("persons", _after.Read("persons") + "half\n");
        var run = await Diff();
        Assert.Contains("persons.csv: 1 row of the newer version, the first in line 4, could not be read and is not compared.\n",
            run.Output, StringComparison.Ordinal);
        Assert.Contains("Counts are not compared: the newer version has 1 problem", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_change_is_said()
    {
        Assert.Equal($"From data to {_after.Folder}: no change in the data.\n", (await Diff()).Output);
    }

    [Fact]
    public async Task What_is_no_version_is_refused()
    {
        var run = await Dprk.OnAsync(_before, "diff", "nowhere");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("does not lie in a git repository, so 'nowhere' cannot be looked up", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_is_compared_with_the_working_tree()
    {
        var run = await Dprk.RunAsync("diff", "HEAD", "HEAD");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^From HEAD \([0-9a-f]{7}\) to HEAD \([0-9a-f]{7}\): no change in the data\.\n$", run.Output);
    }

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    private Task<Dprk> Diff() => Dprk.InAsync(_before.Root, "diff", _before.Folder, _after.Folder);
}
