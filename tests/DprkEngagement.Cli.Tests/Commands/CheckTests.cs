using System.Text.Json.Nodes;

namespace DprkEngagement.Cli.Tests.Commands;

/// <summary><c>dprk check</c>: its forms, and what <c>--fix</c> mends.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly DataCopy _data = DataCopy.Small();

    [Fact]
    public async Task Sound_data_are_counted()
    {
        var run = await Dprk.OnAsync(_data, "check");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^Checked \d+ rows of 25 tables in .+: no problems\.\n", run.Output);
        Assert.Contains("  quantities            4\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_stands_on_a_line_that_editors_link()
    {
        _data.Set("claims", 2, "unit", "solders").Set("events", 2, "event_type", "sumit");
        var run = await Dprk.OnAsync(_data, "check");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            """
            data/events.csv(2,2): error event-type-unknown: event_type is 'sumit'; did you mean 'summit'? (codebook: events.event_type)
            data/claims.csv(2,10): error unit-unknown: unit is 'solders'; units.csv has no such unit; did you mean 'soldiers'? (codebook: claims.unit)

            2 problems in 2 files.

            """.ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public async Task Where_git_refuses_the_text_says_so_and_nothing_else_changes()
    {
        var sound = await Dprk.OnAsync(_data, "check");
        File.WriteAllText(Path.Combine(_data.Root, ".git"), "gitdir: nowhere\n");
        var run = await Dprk.OnAsync(_data, "check");
        Assert.Equal(
            (0, sound.Output + $"Not compared with the last commit: not a git repository: {_data.Root}/nowhere\n"), (run.ExitCode, run.Output));
        Assert.DoesNotContain("Not compared", (await Dprk.OnAsync(_data, "check", "--format", "json")).Output, StringComparison.Ordinal);

        _data.Set("claims", 2, "unit", "solders");
        run = await Dprk.OnAsync(_data, "check");
        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith($"1 problem in 1 file.\nNot compared with the last commit: not a git repository: {_data.Root}/nowhere\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json()
    {
        _data.Set("claims", 2, "unit", "solders");
        var run = await Dprk.OnAsync(_data, "check", "--format", "json");
        Assert.Equal(3, run.ExitCode);
        var problem = Assert.Single(JsonNode.Parse(run.Output)!["problems"]!.AsArray())!;
        Assert.Equal(("data/claims.csv", 2, 10, "unit-unknown", "error", "unit", "solders"), (
            $"{problem["file"]}", (int)problem["line"]!, (int)problem["column"]!, $"{problem["rule"]}", $"{problem["severity"]}",
                $"{problem["field"]}", $"{problem["value"]}"));
        Assert.Null(JsonNode.Parse(run.Output)!["tables"]);

        using var sound = DataCopy.Small();
        var json = JsonNode.Parse((await Dprk.OnAsync(sound, "check", "--format", "json")).Output)!;
        Assert.Empty(json["problems"]!.AsArray());
        Assert.Equal(25, json["tables"]!.AsArray().Count);
    }

    [Fact]
    public async Task As_commands_of_a_workflow_at_the_characters_of_the_field()
    {
        _data.Set("events", 2, "title", "\"Trump, 100% and Kim meet\"").Set("events", 2, "code_status", "codd");
        var run = await Dprk.OnAsync(_data, "check", "--format", "github");
        Assert.Equal(3, run.ExitCode);
        var line = File.ReadAllLines(_data.PathOf("events"))[1];
        var start = line.IndexOf("codd", StringComparison.Ordinal) + 1;
        Assert.StartsWith(
            $"::error file=data/events.csv,line=2,col={start},endColumn={start + 3},title=code-status-unknown::code_status is 'codd'; "
                + $"did you mean 'coded'?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_mends_the_form_and_no_value()
    {
        var sound = _data.Tables();
        _data.Write("persons", "\uFEFF" + _data.Read("persons").Replace("\n", ",,\r\n", StringComparison.Ordinal)
            .Replace("Kim Jong Un", " Kim Jong Un ", StringComparison.Ordinal) + ",,,,,\r\n");
        var run = await Dprk.OnAsync(_data, "check", "--fix", "--dry-run");
        Assert.Contains("data/persons.csv(1,1): the byte-order mark goes\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("the spaces around 'Kim Jong Un' go\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/persons.csv: 2 empty columns at the end go\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("lines end with CR LF; all will end with LF\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written: this was a dry run.\n", run.Output, StringComparison.Ordinal);
        Assert.NotEqual(sound, _data.Tables());

        // Nobody can be asked: it is written, as by every command.
        Assert.Equal(0, (await Dprk.OnAsync(_data, "check", "--fix")).ExitCode);
        Assert.Equal(Sorted(sound["persons"]), Sorted(_data.Read("persons")));
        Assert.Equal("", _data.Problems());
        var again = await Dprk.OnAsync(_data, "check", "--fix");
        Assert.Equal("There is nothing to mend in the form of the tables.\n", again.Output);

        static IEnumerable<string> Sorted(string text) => text.Split('\n').Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Fix_puts_rows_where_their_order_wants_them_and_names_the_fewest_that_move()
    {
        using var sample = DataCopy.Sample();
        var sound = sample.Tables();
        sample.Change("claims", rows =>
        {
            rows.Add(rows[1]);
            rows.RemoveAt(1);
        });
        var last = File.ReadAllLines(sample.PathOf("claims")).Length;
        var run = await Dprk.OnAsync(sample, "check", "--fix", "--yes");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"data/claims.csv: rows move to where date_published puts them: line {last}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(sound["claims"], sample.Read("claims"));
    }

    [Fact]
    public async Task What_needs_judgement_is_left_and_told()
    {
        _data.Write("claims", _data.Read("claims").Replace(",soldiers,", ",solders,", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal));
        var run = await Dprk.OnAsync(_data, "check", "--fix", "--yes");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("What needs somebody's judgement:\ndata/claims.csv(2,10): error unit-unknown:", run.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("\r", _data.Read("claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var run = await Dprk.InAsync(_data.Root, "check", "--data", "dta");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"--data: there is no folder {Path.Combine(_data.Root, "dta")}.\n", run.Error);
    }

    public void Dispose() => _data.Dispose();
}
