using System.Diagnostics;

namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>Changing one's mind: show, edit, remove, supersede.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly DataCopy _data = DataCopy.Small();

    [Fact]
    public async Task A_row_is_shown_with_its_pages_and_what_leans_on_it()
    {
        var run = await Dprk.OnAsync(_data, "show", "kor-nis");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("data/claimants.csv(2)\n  claimant_id    kor-nis\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"What leans on it:\n  claims.claimant_id: {DataCopy.Claim}\n", run.Output, StringComparison.Ordinal);

        run = await Dprk.OnAsync(_data, "show", DataCopy.Claim);
        Assert.Contains("Rests on:\n  yonhap-1: Yonhap, \"N. Korea sends troops\", https://example.org/troops\n    supports: the figure",
            run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("troops-1500", "  claim_id        2024-10-18-nis-troops-1500\n")]
    [InlineData("trump", "2 rows with 'trump':\n  persons  donald-trump  Trump\n")]
    public async Task A_part_of_an_id_or_a_word_finds_it(string typed, string shown)
    {
        var run = await Dprk.OnAsync(_data, "show", typed);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(shown, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "2024-10-18-nis-troops-1501", "did you mean '2024-10-18-nis-troops-1500'?")]
    [InlineData("show", "soldiers", "no row")]
    [InlineData("remove", "kor-nsi", "did you mean 'kor-nis'?")]
    public async Task An_id_that_is_not_there_gets_the_nearest(string command, string id, string message)
    {
        var run = await Dprk.OnAsync(_data, command, id);
        if (id == "soldiers")
        {
            // An id of units alone.
            Assert.Equal(0, run.ExitCode);
            return;
        }

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_is_set_and_set_back()
    {
        var before = _data.Tables();
        var run = await Dprk.OnAsync(_data, "edit", DataCopy.Claim, "--set", "scope=both waves", "--set", "best=1,600");
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("best: 1,600 is written 1600.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  scope     both waves                  (was first wave)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"To take it back: dprk edit claims {DataCopy.Claim} --set \"scope=first wave\" --set best=1500 "
            + "--set \"title=NIS: 1500 soldiers\" --data data\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(",both waves,", _data.Read("claims"), StringComparison.Ordinal);

        run = await Dprk.OnAsync(_data, "edit", "claims", DataCopy.Claim, "--set", "scope=first wave", "--set", "best=1500");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, _data.Tables());
    }

    [Fact]
    public async Task What_a_page_supports_is_evidence_and_stays()
    {
        _data.Set("claims", 2, "title", "\"NIS: about 1,500 special forces\"")
            .Set("citations", 3, "supports", "\"1,500 special forces, NIS\"");
        var before = _data.Tables();
        string[] edit = ["edit", DataCopy.Claim, "--set", "best=2500"];
        var run = await Dprk.OnAsync(_data, [.. edit, "--yes"]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("best is 2500, but what the pages are said to support in citations.supports is another: \"1,500 special forces, "
            + "NIS\"; look at both", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("The old figure stands in the title; the new one is put there too.\n\n"
            + "The old figure stands in what yonhap-1 supports, and stays there: \"1,500 special forces, NIS\". "
            + "Where the page gives the new one, say what it supports with --supports yonhap-1=TEXT.\n", run.Output,
            StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\nIf it is right as it is, say why with --exception.\n", run.Output,
            StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());

        // Both change together, and together they go back.
        run = await Dprk.OnAsync(_data, [.. edit, "--supports", "yonhap-1=2,500 special forces"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("  supports      2,500 special forces        (was 1,500 special forces, NIS)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(",yonhap-1,\"2,500 special forces\",\n", _data.Read("citations"), StringComparison.Ordinal);
        var back = $"edit claims {DataCopy.Claim} --set best=1500 --set \"title=NIS: about 1,500 special forces\" "
            + "--supports \"yonhap-1=1,500 special forces, NIS\" --data data";
        Assert.Contains($"\nTo take it back: dprk {back}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Dprk.InAsync(_data.Root, Words(back))).ExitCode);
        Assert.Equal(before, _data.Tables());

        // Or the row stands beside evidence that says otherwise, with a reason.
        run = await Dprk.OnAsync(_data, [.. edit, "--exception", "A slip of the page."]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(before["citations"], _data.Read("citations"));

        run = await Dprk.OnAsync(_data, "edit", DataCopy.Claim, "--set", "best=1600", "--supports", "yonhap-2=x");
        Assert.Equal((1, $"There is no page of {DataCopy.Claim} 'yonhap-2'; did you mean 'yonhap-1'?\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task What_two_rules_find_in_one_field_needs_one_exception()
    {
        using var data = DataCopy.Shipped();
        const string Id = "2025-04-30-nis-troops-15000";
        var run = await Dprk.OnAsync(data, "edit", Id, "--set", "best=17000", "--exception", "A try.");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains($"figure-unquoted,claims,{Id},best,A try.\n", data.Read("exceptions"), StringComparison.Ordinal);
        Assert.Contains("The old figure stands in what kbs-news-today-20250502-aef7eb supports, and stays there: \"15,000 troops on two "
            + "occasions; 600 dead; 15,000 workers\".", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_and_what_stays_is_said_of_the_shipped_data_too()
    {
        using var data = DataCopy.Shipped();
        var run = await Dprk.OnAsync(data, "edit", DataCopy.Claim, "--set", "best=15000", "--yes");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("best is 15000, but the words kept of the page give no such number: \"completed transporting some 15-hundred",
            run.Output, StringComparison.Ordinal);

        // Where a page gives both figures, either may stand.
        data.Write("citations", data.Read("citations")
            .Replace("some 15-hundred", "some 15-hundred or 15-thousand", StringComparison.Ordinal)
            .Replace("\"1,500 special forces, Oct 8-13", "\"1,500 or 15,000 special forces, Oct 8-13", StringComparison.Ordinal));
        var before = data.Tables();
        run = await Dprk.OnAsync(data, "edit", DataCopy.Claim, "--set", "best=15000", "--yes");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("The old figure stands in what kbs-world-20241018-9d5ccb supports, and stays there: \"about 1,500 special forces, ",
            run.Output, StringComparison.Ordinal);
        Assert.Equal(before["citations"], data.Read("citations"));
        var back = $"edit claims {DataCopy.Claim} --set best=1500 "
            + "--set \"title=NIS: about 1,500 special forces shipped to Vladivostok\" --data data";
        Assert.Contains($"\nTo take it back: dprk {back}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Dprk.InAsync(data.Root, Words(back))).ExitCode);
        Assert.Equal(before, data.Tables());
    }

    [Fact]
    public async Task A_new_figure_is_put_where_the_old_one_stands()
    {
        _data.Set("claims", 2, "title", "NIS: 1500 soldiers on 18 October");
        var run = await Dprk.OnAsync(_data, "edit", DataCopy.Claim, "--set", "best=2000");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.StartsWith("The old figure stands in the title; the new one is put there too.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(",NIS: 2000 soldiers on 18 October,", _data.Read("claims"), StringComparison.Ordinal);

        // A title that was given stays, and a number that may be another one too.
        _data.Set("claims", 2, "title", "NIS: 2000 soldiers in 2000");
        run = await Dprk.OnAsync(_data, "edit", DataCopy.Claim, "--set", "best=2500");
        Assert.Contains(",NIS: 2000 soldiers in 2000,", _data.Read("claims"), StringComparison.Ordinal);
        run = await Dprk.OnAsync(_data, "edit", DataCopy.Claim, "--set", "best=2600", "--set", "title=NIS: a second count");
        Assert.Contains(",NIS: a second count,", _data.Read("claims"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim_id=x", "claim_id is given once and never changes")]
    [InlineData("scop=x", "did you mean 'scope'?")]
    [InlineData("scope", "must be COLUMN=VALUE")]
    [InlineData("scope=first wave", "has these values already")]
    public async Task What_cannot_be_set_is_refused(string set, string message)
    {
        var run = await Dprk.OnAsync(_data, "edit", DataCopy.Claim, "--set", set);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_value_is_not_written()
    {
        var before = _data.Tables();
        var run = await Dprk.OnAsync(_data, "edit", DataCopy.Claim, "--set", "unit=solders");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("did you mean 'soldiers'?", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());
    }

    [Fact]
    public async Task A_row_goes_with_its_citations_and_what_it_alone_rested_on_and_comes_back()
    {
        _data.Add("sources", "only-1,Yonhap,Only,,https://example.org/only");
        _data.Add("citations", $"claims,{DataCopy.Claim},only-1,the figure");
        var before = _data.Tables();
        var run = await Dprk.OnAsync(_data, "remove", DataCopy.Claim);
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.DoesNotContain(DataCopy.Claim, _data.Read("claims") + _data.Read("citations"), StringComparison.Ordinal);
        Assert.DoesNotContain("only-1", _data.Read("sources"), StringComparison.Ordinal);
        Assert.Contains("yonhap-1", _data.Read("sources"), StringComparison.Ordinal);

        // The row with its first page, then its other page.
        var lines = run.Output.Split('\n').Where(line => line.Contains("back: dprk ", StringComparison.Ordinal) || line.Contains("then: dprk ", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count());
        foreach (var line in lines)
        {
            var back = await Dprk.InAsync(_data.Root, Words(line[(line.IndexOf("dprk ", StringComparison.Ordinal) + 5)..]));
            Assert.Equal("", back.Error);
            Assert.True(back.ExitCode == 0, back.Output);
        }

        Assert.Equal(before["claims"], _data.Read("claims"));
        Assert.Equal(before["citations"].Split('\n').Order(), _data.Read("citations").Split('\n').Order());
    }

    [Fact]
    public async Task An_exception_goes_with_the_finding_that_a_change_settles()
    {
        using var data = DataCopy.Shipped();
        const string Id = "2026-02-12-nis-troops-11000-kursk";
        Assert.Contains($"figure-unquoted,claims,{Id},best,", data.Read("exceptions"), StringComparison.Ordinal);
        var run = await Dprk.OnAsync(data, "edit", Id, "--set", "best=10000");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains($"data/exceptions.csv without figure-unquoted/claims/{Id}/best", run.Output, StringComparison.Ordinal);
        Assert.Equal("", data.Problems());

        // And comes back with it.
        run = await Dprk.OnAsync(data, "edit", Id, "--set", "best=11000");
        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("If it is right as it is, say why with --exception.\n", run.Output, StringComparison.Ordinal);
        var (asked, left) = await Dprk.AskedAsync(data, ["edit", Id, "--set", "best=11000"], "They make 11,000.", "n");
        Assert.Equal((0, 0), (asked.ExitCode, left));
        run = await Dprk.OnAsync(data, "edit", Id, "--set", "best=11000", "--exception", "10,000 and 1,000.");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains($"figure-unquoted,claims,{Id},best,\"10,000 and 1,000.\"", data.Read("exceptions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_lean_on_stays()
    {
        var run = await Dprk.OnAsync(_data, "remove", "kor-nis");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"kor-nis cannot go: claims {DataCopy.Claim} leans on it.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_last_commit_holds_stays_and_does_not_count()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "x");
        var refused = await Dprk.OnAsync(_data, "remove", DataCopy.Claim);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("stands in the last commit, so it stays and becomes not_counted: say why with --reason", refused.Error,
            StringComparison.Ordinal);

        var run = await Dprk.OnAsync(_data, "remove", DataCopy.Claim, "--reason", "The page was withdrawn.");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains(",not_counted,,,,NIS: 1500 soldiers,The page was withdrawn.\n", _data.Read("claims"), StringComparison.Ordinal);
        Assert.Contains($"To take it back: dprk edit claims {DataCopy.Claim} --set code_status=coded --set notes= --data data\n",
            run.Output, StringComparison.Ordinal);

        // What was added since the commit is taken out.
        await Dprk.OnAsync(_data, "add", "person", "--name", "Pak Jong Chon", "--state", "PRK");
        Assert.Equal(0, (await Dprk.OnAsync(_data, "remove", "pak-jong-chon")).ExitCode);
        Assert.DoesNotContain("pak-jong-chon", _data.Read("persons"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_lost_rows_since_the_last_commit_is_a_problem()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "x");
        Assert.Equal(0, (await Dprk.OnAsync(_data, "check")).ExitCode);
        _data.Remove("coverage", 2);
        var run = await Dprk.OnAsync(_data, "check");
        Assert.Equal(3, run.ExitCode);
        Assert.Matches(
            @"\ndata/coverage\.csv\(0,0\): error rows-lost: the table has \d+ rows? and had \d+ in the last commit: 'meetings-usa' is gone; ", run.Output);
    }

    [Fact]
    public async Task A_table_that_was_found_cut_off_is_one_problem()
    {
        _data.Add("agreements", "a1,An agreement,true,,,").Add("agreements", "a2,Another,true,,,")
            .Add("agreement-steps", $"a1,{DataCopy.Event},signed").Add("agreement-steps", $"a2,{DataCopy.Event},signed");
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "x");
        Assert.Equal(0, (await Dprk.OnAsync(_data, "check")).ExitCode);
        _data.Remove("agreement-steps", 3).Remove("agreement-steps", 2);
        Assert.Equal(
            "data/agreement-steps.csv(1,0): error table-cut: the table looks cut off: 2 rows of agreements.csv, the first 'a1', have no "
                + "step here; put the last version of the file back, or the rows\n\n1 problem in 1 file.\n",
            (await Dprk.OnAsync(_data, "check")).Output);
    }

    [Fact]
    public async Task A_superseded_claim_counts_again_when_its_successor_goes()
    {
        var before = _data.Tables();
        var run = await Dprk.OnAsync(
            _data, "supersede", DataCopy.Claim, "--best", "1600", "--published", "2024-10-23", "--source", "https://example.org/revised",
                "--source-publisher", "Yonhap", "--source-title", "Revised");
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains(
            $"{DataCopy.Claim},kor-nis,,troops_deployed,cumulative,exact,,1500,,soldiers,2024-10-18,1,2024-10-13,,,PRK,,first "
                + $"wave,superseded,2024-10-23-nis-troops-deployed-1600,", _data.Read("claims"), StringComparison.Ordinal);
        Assert.Contains("To take it back: dprk remove claims 2024-10-23-nis-troops-deployed-1600 --data data\n", run.Output,
            StringComparison.Ordinal);

        run = await Dprk.OnAsync(_data, "remove", "2024-10-23-nis-troops-deployed-1600");
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(before, _data.Tables());
    }

    [Theory]
    [InlineData("2024-10-18-nis-troops-1501", "There is no claim '2024-10-18-nis-troops-1501'; did you mean '2024-10-18-nis-troops-1500'?")]
    public async Task What_is_not_there_is_not_superseded(string id, string message)
    {
        var run = await Dprk.OnAsync(_data, "supersede", id, "--best", "1");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _data.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    /// <summary>A command line as a shell parts it.</summary>
    internal static string[] Words(string line)
    {
        var (words, word, quote) = (new List<string>(), "", '\0');
        foreach (var letter in line)
        {
            if (quote == '\0' && letter is '"' or '\'')
            {
                (quote, word) = (letter, word + '\u0001');
            }
            else if (letter == quote)
            {
                quote = '\0';
            }
            else if (letter == ' ' && quote == '\0')
            {
                words.Add(word);
                word = "";
            }
            else
            {
                word += letter;
            }
        }

        words.Add(word);
        return [.. words.Where(one => one.Length > 0).Select(one => one.Replace("\u0001", "", StringComparison.Ordinal))];
    }
}
