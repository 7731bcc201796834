namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>What somebody at a terminal is asked, and what comes of the answers.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly SmallData _data = new();

    [Fact]
    public async Task Asked_column_by_column_with_the_allowed_values_offered()
    {
        var before = _data.Tables();
        var (run, left) = await AtTerminalAsync(
            ["add", "claim"],
            "", "Yonhap", "troops_kil", "↓↓", "↓", "600", "2025-04", "", "", "", "", "", "", "", "", "", "", "", "",
            "https://example.org/600", "", "About 600 killed", "2025-04-30", "", "y");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, left);
        Assert.Equal(
            before["claims"] + "2025-04-nis-troops-killed-600,kor-nis,Yonhap,troops_killed,cumulative,about,,600,,soldiers,2025-04-01,4,,,,,,,coded,,,,NIS: about 600 DPRK soldiers killed,\n",
            _data.Read("claims"));
        Assert.Contains("yonhap-20250430-", _data.Read("sources"), StringComparison.Ordinal);
        Assert.Contains(",about 600 DPRK soldiers killed\n", _data.Read("citations"), StringComparison.Ordinal);
        Assert.Contains("claimant_id: who stated it: kor-nis - NIS\n", run.Output, StringComparison.Ordinal);
        // Neither low nor high goes with "about".
        Assert.DoesNotContain("high: stated upper bound", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_options_only_what_is_still_needed_is_asked()
    {
        var (run, left) = await AtTerminalAsync(
            ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_killed", "--measure", "cumulative", "--best", "600", "--published", "2025-04-30", "--source", "https://example.org/troops", "--supports", "600", "--exception", "A later repeat of an older page."],
            "", "n");

        Assert.Equal(0, left);
        Assert.EndsWith("Nothing was written.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("hedge: how it was worded; it decides which of low, best, high may be filled: exact - a plain figure: fills best\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("The page is there already: yonhap-20241018-000001, \"N. Korea sends troops\".", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_the_wrong_form_is_refused_at_once()
    {
        var (run, left) = await AtTerminalAsync(["add", "place", "--name", "Seoul", "--iso3c", "KOR"], "", "n");
        Assert.Equal(0, left);
        Assert.Equal(0, run.ExitCode);

        (run, left) = await AtTerminalAsync(["add", "place"], "Seoul", "↓↓", "1e4", "37.6", "127", "", "", "n");
        Assert.Equal(0, left);
        Assert.Contains("write digits only, with a point before decimals; words belong in notes", run.Output, StringComparison.Ordinal);
        Assert.Contains("  latitude    37.6\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_rule_finds_is_asked_anew_and_the_other_answers_stay()
    {
        var (run, left) = await AtTerminalAsync(
            ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_deployed", "--measure", "stock", "--high", "12000", "--published", "2025-04-30", "--source", "https://example.org/late", "--source-title", "Late", "--source-published", "2025-04-29", "--supports", "12,000"],
            "", "2025-04-29", "y");

        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("error source-early: the claim is dated 2025-04-30", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-04-29-nis-troops-deployed-12000,kor-nis,,troops_deployed,stock,up_to,,,12000,soldiers,2025-04-29,1,", _data.Read("claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_long_list_a_whole_id_is_taken_and_a_part_leaves_a_choice()
    {
        foreach (var number in Enumerable.Range(1, 12))
        {
            _data.Append("claimants", FormattableString.Invariant($"usa-{number},Office {number} of KOR-NIS,Office {number},USA,research,false\n"));
        }

        string[] claim = ["add", "claim", "--quantity", "troops_killed", "--measure", "stock", "--high", "5", "--published", "2024-10-18", "--source", "yonhap-20241018-000001", "--supports", "5"];
        var (whole, left) = await AtTerminalAsync(claim, "KOR-nis", "n");
        Assert.Equal(0, left);
        Assert.Contains("  claimant_id     kor-nis\n", whole.Output, StringComparison.Ordinal);

        (whole, left) = await AtTerminalAsync(claim, "nis", "n");
        Assert.Equal(0, left);
        Assert.Contains("  claimant_id     kor-nis\n", whole.Output, StringComparison.Ordinal);

        (var part, left) = await AtTerminalAsync(claim, "nobody", "ffice 1", "↓", "n");
        Assert.Equal(0, left);
        Assert.Contains("nothing holds 'nobody'; what is not in its table yet is added there first\n", part.Output, StringComparison.Ordinal);
        Assert.Contains("  claimant_id     usa-10\n", part.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_makes_it_an_exception()
    {
        var (run, left) = await AtTerminalAsync(
            ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_deployed", "--measure", "stock", "--high", "12000", "--published", "2025-04-30", "--source", "https://example.org/late", "--source-title", "Late", "--source-published", "2025-04-29", "--supports", "12,000"],
            "Time zones.", "y");

        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.EndsWith("source-early,claims,2025-04-30-nis-troops-deployed-12000,date_published,Time zones.\n", _data.Read("exceptions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revised_figure_needs_its_figure_its_date_and_its_page()
    {
        var (run, left) = await AtTerminalAsync(
            ["supersede", SmallData.Claim],
            "↓", "1600", "2024-10-23", "-", "both waves", "https://example.org/revised", "", "Revised", "", "", "y");

        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.EndsWith(
            "2024-10-23-nis-troops-deployed-1600,kor-nis,,troops_deployed,cumulative,about,,1600,,soldiers,2024-10-23,1,,,,PRK,RUS,both waves,coded,,,,\"NIS: about 1,600 DPRK soldiers sent to or present in Russia\",\n",
            _data.Read("claims"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brackets_in_data_are_text_and_not_markup()
    {
        _data.Append("claimants", "usa-x,[red]X[/],[bold]X,USA,research,false\n");
        var (run, left) = await AtTerminalAsync(["add", "claim", "--quantity", "troops_killed", "--measure", "stock", "--high", "5", "--published", "2025-04-30", "--source", "yonhap-20241018-000001", "--supports", "5", "--exception", "A test."], "↓", "n");
        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.Contains("usa-x - [bold]X", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private async Task<(Dprk Run, int KeysLeft)> AtTerminalAsync(string[] arguments, params string[] answers)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new TypedConsole(output, answers);
        var exitCode = await DprkCommand.RunAsync([.. arguments, "--data", "data"], new Surroundings(_data.Folder, output, error, IsTerminal: true) { Questions = console });
        return (new Dprk(exitCode, output.ToString(), error.ToString()), console.KeysLeft);
    }
}
