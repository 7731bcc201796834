namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>What somebody at a terminal is asked, and what comes of the answers.</summary>
public sealed class QuestionTests : IDisposable
{
    private static readonly string[] Killed = ["add", "claim", "--quantity", "troops_killed", "--measure", "cumulative", "--high", "600",
        "--published", "2024-10-18", "--source", "yonhap-1", "--supports", "600", "--quote", ""];

    private readonly DataCopy _data = DataCopy.Small();

    public QuestionTests() =>
        _data.Add("quantities", "troops_killed,DPRK soldiers killed,soldiers killed,soldiers,losses,context,killed,false");

    [Fact]
    public async Task Asked_column_by_column_with_the_allowed_values_offered()
    {
        var before = _data.Tables();
        var (run, left) = await Dprk.AskedAsync(
            _data, ["add", "claim"],
            // claimant, via, quantity, measure, hedge, best
            "nis", "Yonhap", "killed", "cumul", "about", "1,200",
            // published, as_of, period, from, to, scope, status, group, outlier, title, notes, id
            "Apr 2025", "", "", "", "", "", "", "", "", "", "", "", "",
            // source: address, publisher, title, published, language, kind, archived; supports, quote
            "https://example.org/600", "Yonhap", "About 1,200 killed", "2025-04-30", "en", "media", "", "", "", "y");

        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(0, left);
        Assert.Equal(
            before["claims"]
                + "2025-04-nis-troops-killed-1200,kor-nis,Yonhap,troops_killed,cumulative,about,,1200,,soldiers,2025-04-01,4,,,,,,,coded,,,,NIS: about 1,200 DPRK soldiers killed,\n".Replace("NIS: about 1,200 DPRK soldiers killed", "\"NIS: about 1,200 DPRK soldiers killed\"", StringComparison.Ordinal),
            _data.Read("claims"));
        Assert.Contains("claimant_id: who stated it: kor-nis - NIS\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  written 1200\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  written 2025-04\n", run.Output, StringComparison.Ordinal);
        // Neither low nor high goes with "about".
        Assert.DoesNotContain("high: stated upper bound", run.Output, StringComparison.Ordinal);
        Assert.Contains("via: the named person, medium or document through which it came (e.g. Yonhap) [Enter to skip]:", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_filter_and_up_is_not_exact()
    {
        var (run, left) = await Dprk.AskedAsync(
            _data, ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_killed", "--measure", "stock", "--low", "5",
                "--published", "2024-10-18", "--source", "yonhap-1", "--supports", "5", "--quote", ""],
            "up", "n");
        Assert.Equal(0, left);
        Assert.Contains("it decides which of low, best, high may be filled: up_to - ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_options_only_what_is_still_needed_is_asked()
    {
        var (run, left) = await Dprk.AskedAsync(_data, [.. Killed, "--exception", "A later repeat."], "nis", "n");
        Assert.Equal(0, left);
        Assert.Contains("Nothing was written.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("The page is there already: yonhap-1, \"N. Korea sends troops\".", run.Output, StringComparison.Ordinal);
        // No answer is lost.
        Assert.Contains(
            "To go on from here: dprk add claim --quantity troops_killed --measure cumulative --high 600 --date-published 2024-10-18 "
                + "--claimant-id kor-nis --source yonhap-1 --supports 600 --exception \"A later repeat.\" --data data\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_to_an_earlier_question_and_the_answer_is_still_there()
    {
        var (run, left) = await Dprk.AskedAsync(_data, ["add", "place"], "Rason", "PRK", "<", "", "", "", "1", "", "y");
        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.True(run.ExitCode == 0, run.Output);
        // The latitude sent it back to the state, which stood first in the list.
        Assert.Contains("rason,Rason,PRK,,,1\n", _data.Read("places"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_over_several_questions_and_parts_loses_no_answer()
    {
        // From the second participant's office back to the first one's rank, then on by Enter alone.
        var (run, left) = await Dprk.AskedAsync(
            _data, ["add", "event", "--event-type", "summit", "--start", "2018-10-07", "--title", "Kim meets Trump", "--summary", "They met.",
                "--source", "yonhap-1", "--supports", "day", "--contact-form", "talks", "--track", "political"],
            "PRK", "kim", "principal", "top", "Chairman", "y", "USA", "donald", "joined", "top", "<", "‹", "‹", "‹", "‹", "<",
            "", "", "", "", "", "", "President", "n", "n");
        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.Contains("Participant 2, North Korea first:", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "--participant \"PRK, kim-jong-un, principal, top_leader, Chairman\" --participant \"USA, donald-trump, joined, top_leader, "
                + "President\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hedge_needs_its_figure_and_a_lower_bound_its_hedge()
    {
        var (run, left) = await Dprk.AskedAsync(
            _data, ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_killed", "--measure", "stock", "--low", "5",
                "--published", "2024-10-18", "--source", "yonhap-1", "--supports", "5", "--quote", ""],
            "", "n");
        Assert.Equal(0, left);
        Assert.Contains("may be filled: at_least - ", run.Output, StringComparison.Ordinal);

        // A figure of two readings is asked for once more; the title follows from the figure.
        (run, left) = await Dprk.AskedAsync(
            _data, ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_killed", "--measure", "stock", "--hedge", "about",
                "--published", "2024-10-18", "--source", "yonhap-1", "--supports", "5", "--quote", ""],
            "12.000", "12,000", "n");
        Assert.Equal(0, left);
        Assert.Contains("a point stands before decimals", run.Output, StringComparison.Ordinal);
        Assert.Contains("NIS: about 12,000 DPRK soldiers killed", run.Output, StringComparison.Ordinal);

        (run, left) = await Dprk.AskedAsync(
            _data, ["add", "claim"], "nis", "", "killed", "stock", "about", "", "<", "‹", "‹", "‹", "<", "‹");
        Assert.Equal(0, left);
        Assert.Contains("best must be filled", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_leaves_the_cursor_where_Ctrl_C_would_leave_it()
    {
        var (run, _) = await Dprk.AskedAsync(_data, Killed, "nis", "n");
        Assert.Contains("\u001B[?25l", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split("\u001B[?25l").Skip(1), shown => Assert.StartsWith("\u001B[?25h", shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Back_beyond_the_first_question_ends_it()
    {
        var before = _data.Tables();
        var (run, left) = await Dprk.AskedAsync(_data, ["add", "person"], "<");
        Assert.Equal((0, 0), (run.ExitCode, left));
        Assert.EndsWith("Nothing was written.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());
    }

    [Fact]
    public async Task What_is_not_in_its_table_yet_is_asked_for_and_added()
    {
        // A claimant that is new: its name was typed; then short name, state (new too: iso3c is its key, name …), type, party to the war.
        var (run, left) = await Dprk.AskedAsync(
            _data, Killed,
            "Ministry of Defence (Japan)", "Japan's MoD", "USA", "mili", "false", "y");
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(0, left);
        Assert.Contains("A new row of claimants.csv, added with the rest:", run.Output, StringComparison.Ordinal);
        Assert.Contains("usa-japans-mod,Ministry of Defence (Japan),Japan's MoD,USA,military,false\n", _data.Read("claimants"),
            StringComparison.Ordinal);
        Assert.Contains("\n2024-10-18-japans-mod-troops-killed-600,usa-japans-mod,", _data.Read("claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_written_after_all_the_answers_stand_in_lines_that_can_be_typed_again()
    {
        var (run, _) = await Dprk.AskedAsync(_data, Killed, "Ministry of Defence (Japan)", "Japan's MoD", "USA", "mili", "false", "n");
        var line = run.Output.Split('\n').Last(one => one.StartsWith("To go on from here: dprk ", StringComparison.Ordinal))["To go on from here: dprk ".Length..];
        var again = await Dprk.InAsync(_data.Root, [.. CorrectionTests.Words(line), "--yes"]);
        Assert.Equal("", again.Error);
        Assert.True(again.ExitCode == 0, again.Output);
        Assert.Contains("usa-japans-mod,Ministry of Defence (Japan),Japan's MoD,USA,military,false\n", _data.Read("claimants"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_person_of_an_event_that_was_not_written_is_in_the_lines_too()
    {
        var (run, _) = await Dprk.AskedAsync(
            _data, ["add", "event", "--event-type", "summit", "--start", "2018-10-07", "--title", "Kim meets Trump", "--summary", "They met.",
                "--source", "yonhap-1", "--supports", "day", "--contact-form", "talks", "--track", "political", "--exception", "A test."],
            "PRK", "Pak Jong Chon", "", "PRK", "principal", "top", "Chairman", "y", "USA", "donald", "principal", "top", "President", "n", "n");
        var lines = run.Output.Split('\n').Where(line => line.Contains(": dprk add ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        foreach (var line in lines)
        {
            var again = await Dprk.InAsync(_data.Root, CorrectionTests.Words(line[(line.IndexOf("dprk ", StringComparison.Ordinal) + 5)..]));
            Assert.True(again.ExitCode == 0, line + again.Output + again.Error);
        }

        Assert.Contains(",1,PRK,pak-jong-chon,principal,top_leader,Chairman", _data.Read("participations"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_the_wrong_form_is_refused_at_once()
    {
        var (run, left) = await Dprk.AskedAsync(_data, ["add", "place"], "Seoul", "KOR", "1e4", "37.6", "127", "1", "", "n");
        Assert.Equal(0, left);
        Assert.Contains("the number", run.Output, StringComparison.Ordinal);
        Assert.Contains("  latitude    37.6\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_rule_finds_is_asked_anew_and_the_other_answers_stay()
    {
        var (run, left) = await Dprk.AskedAsync(
            _data, ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_deployed", "--measure", "stock", "--high", "12000",
                "--published", "2025-04-30",
                "--source", "https://example.org/late", "--source-title", "Late", "--source-publisher", "Yonhap", "--source-published",
                    "2025-04-29", "--source-language", "en", "--source-kind", "media", "--supports", "12,000", "--quote", ""],
            "", "2025-04-29", "y");
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(0, left);
        Assert.Contains("error source-early: the claim is dated 2025-04-30", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-04-29-nis-troops-deployed-12000,kor-nis,,troops_deployed,stock,up_to,,,12000,soldiers,2025-04-29,1,",
            _data.Read("claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revised_figure_needs_its_figure_its_date_and_its_page()
    {
        var (run, left) = await Dprk.AskedAsync(
            _data, ["supersede", DataCopy.Claim],
            // hedge, best, published, as_of (none), scope; source, publisher, title, published, language, kind, archived, supports, quote
            "about", "1600", "2024-10-23", "-", "both waves", "https://example.org/revised", "Yonhap", "Revised", "", "en", "media", "",
                "", "", "y");
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(0, left);
        Assert.EndsWith(
            "\n2024-10-23-nis-troops-deployed-1600,kor-nis,,troops_deployed,cumulative,about,,1600,,soldiers,2024-10-23,1,,,,PRK,,both "
                + "waves,coded,,,,\"NIS: about 1,600 soldiers sent\",\n",
            _data.Read("claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brackets_in_data_are_text_and_not_markup()
    {
        _data.Add("claimants", "usa-x,[red]X[/],[bold]X,USA,research,false");
        var (run, left) = await Dprk.AskedAsync(_data, [.. Killed, "--exception", "A test."], "usa-x", "n");
        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.Contains("usa-x - [bold]X", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();
}
