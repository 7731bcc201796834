namespace DprkEngagement.Cli.Tests.Editing;

public sealed class AddTests : IDisposable
{
    private static readonly string[] Claim =
    [
        "add", "claim", "--claimant", "kor-nis", "--quantity", "troops_deployed", "--measure", "stock", "--high", "12000", "--published", "2026-11-20",
    ];

    private static readonly string[] NewPage = ["--source", "https://example.org/new", "--source-publisher", "Example (agency)", "--source-title", "12,000 in Russia", "--source-published", "2026-11-20"];

    private readonly SmallData _data = new();

    [Fact]
    public async Task A_claim_comes_with_its_page_and_citation_in_one_step()
    {
        var before = _data.Tables();
        var run = await _data.RunAsync([.. Claim, .. NewPage]);

        Assert.Equal("", run.Error);
        Assert.Equal(
            """
            data/claims.csv, line 3, a new row:
              claim_id        2026-11-20-nis-troops-deployed-12000                          (by the convention of the table)
              claimant_id     kor-nis
              quantity        troops_deployed
              measure         stock
              hedge           up_to                                                         (only high was given)
              high            12000
              unit            soldiers                                                      (the unit of the quantity)
              date_published  2026-11-20
              date_prec       1                                                             (the day was given)
              from_iso3c      PRK                                                           (as in every other claim of troops_deployed)
              to_iso3c        RUS                                                           (as in every other claim of troops_deployed)
              code_status     coded                                                         (you read a page that states it; else --code-status provisional)
              title           NIS: up to 12,000 DPRK soldiers sent to or present in Russia  (from claimant, figure and quantity)
              empty: via, low, best, as_of, period_start, period_end, scope, superseded_by, claim_group, outlier_reason, notes

            data/sources.csv, line 2, a new row:
              source_id       example-20261120-eb70c3  (by the convention of the table)
              publisher       Example (agency)
              title           12,000 in Russia
              date_published  2026-11-20
              url             https://example.org/new

            data/citations.csv, line 3, a new row:
              record_table  claims
              record_id     2026-11-20-nis-troops-deployed-12000
              source_id     example-20261120-eb70c3
              supports      up to 12,000 DPRK soldiers sent to or present in Russia  (the figure; --supports says more)

            Checked by all rules: no problem, no near-duplicate.
            Written: data/claims.csv(3), data/sources.csv(2), data/citations.csv(3).
            Next: 'dprk rerun --data data' draws the charts again; 'dprk codebook --data data' brings the counts in the codebook up to date.

            """,
            run.Output);
        Assert.Equal(0, run.ExitCode);
        var after = _data.Tables();
        Assert.Equal(["citations", "claims", "sources"], after.Keys.Where(table => after[table] != before[table]));
        Assert.Equal(before["claims"] + "2026-11-20-nis-troops-deployed-12000,kor-nis,,troops_deployed,stock,up_to,,,12000,soldiers,2026-11-20,1,,,,PRK,RUS,,coded,,,,\"NIS: up to 12,000 DPRK soldiers sent to or present in Russia\",\n", after["claims"]);
        Assert.Equal(before["sources"].Replace("yonhap-", "example-20261120-eb70c3,Example (agency),\"12,000 in Russia\",2026-11-20,https://example.org/new\nyonhap-", StringComparison.Ordinal), after["sources"]);
        Assert.Equal(before["citations"].Replace("events,", "claims,2026-11-20-nis-troops-deployed-12000,example-20261120-eb70c3,\"up to 12,000 DPRK soldiers sent to or present in Russia\"\nevents,", StringComparison.Ordinal), after["citations"]);
    }

    [Fact]
    public async Task A_dry_run_shows_the_same_and_writes_nothing()
    {
        var before = _data.Tables();
        var run = await _data.RunAsync([.. Claim, .. NewPage, "--dry-run"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("data/claims.csv, line 3, a new row:\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Checked by all rules: no problem, no near-duplicate.\nNothing was written: this was a dry run.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());
    }

    [Fact]
    public async Task A_page_that_is_there_is_found_however_its_address_is_written()
    {
        var before = _data.Tables();
        var run = await _data.RunAsync([.. Claim, "--published", "2024-10-18", "--source", "http://www.example.org/troops/?utm_source=x#top"]);

        Assert.Equal("Option '--published' expects a single argument but 2 were provided.\n'dprk add claim --help' explains it with an example.\n", run.Error);
        run = await _data.RunAsync([.. Claim[..^1], "2024-10-18", "--source", "http://www.example.org/troops/?utm_source=x#top"]);
        Assert.StartsWith("The page is in sources.csv already (line 2): yonhap-20241018-000001, Yonhap, \"N. Korea sends troops\", 2024-10-18.\n\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        var after = _data.Tables();
        Assert.Equal(["citations", "claims"], after.Keys.Where(table => after[table] != before[table]));
    }

    [Fact]
    public async Task With_problems_nothing_is_written_and_each_has_the_place_the_row_would_have()
    {
        var before = _data.Tables();
        var run = await _data.RunAsync("add", "claim", "--claimant", "kor-nsi", "--quantity", "troops_deployd", "--measure", "stock", "--best", "12,000", "--hedge", "up_to", "--published", "20.11.2026", "--source", "https://example.org/new");

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith(
            """

            data/claims.csv(2,2): error claimant-id-unknown: claimant_id is 'kor-nsi'; claimants.csv has no such claimant_id; did you mean 'kor-nis'? (codebook: claims.claimant_id)
            data/claims.csv(2,4): error quantity-unknown: quantity is 'troops_deployd'; did you mean 'troops_deployed'? (codebook: claims.quantity)
            data/claims.csv(2,8): error number-unreadable: best is '12,000'; write it without separators: 12000 (codebook: claims.best)
            data/claims.csv(2,9): error hedge-bounds: high is empty, but hedge 'up_to' fills high only (codebook: claims.high)
            data/claims.csv(2,11): error date-unreadable: date_published is '20.11.2026'; a spreadsheet has rewritten the date; write 2026-11-20 (codebook: claims.date_published)
            data/sources.csv(3,3): error value-missing: title is empty; it must be filled (codebook: sources.title)

            6 problems in 2 files.
            Still needed: --source-title.
            Nothing was written.

            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());
    }

    [Fact]
    public async Task Problems_that_were_there_before_are_counted_but_do_not_stop_it()
    {
        _data.Append("places", "nowhere,Nowhere,KOR,91,0,1\n");
        var run = await _data.RunAsync([.. Claim, .. NewPage]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nChecked: no new problem. 1 stood in the data before; 'dprk check' lists them, and near-duplicates are only looked for without them.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_near_duplicate_is_refused_until_somebody_says_why_it_is_none()
    {
        string[] again = ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_deployed", "--measure", "cumulative", "--hedge", "exact", "--best", "1500", "--published", "2024-10-19", "--as-of", "2024-10-14", "--source", "https://example.org/troops", "--source", "https://example.org/other", "--source-publisher", "Example", "--source-title", "Again"];
        var before = _data.Tables();
        var run = await _data.RunAsync(again);

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith(
            """
            data/claims.csv(3,11): error source-early: the claim is dated 2024-10-19, but its source 'yonhap-20241018-000001' is of 2024-10-18: it was made earlier; if it is right as it is, add a row to exceptions.csv (source-early,claims,2024-10-19-nis-troops-deployed-1500,date_published) (codebook: claims.date_published)
            """,
            run.Output.Split('\n').Single(line => line.Contains("source-early:", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Contains("error near-duplicate: NIS states on 2024-10-19 the same as in '2024-10-18-nis-troops-1500' on 2024-10-18: the two may be one statement;", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());

        run = await _data.RunAsync([.. again, "--exception", "A second briefing, with the page of the first."]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            before["exceptions"]
            + "near-duplicate,claims,2024-10-19-nis-troops-deployed-1500,date_published,\"A second briefing, with the page of the first.\"\n"
            + "source-early,claims,2024-10-19-nis-troops-deployed-1500,date_published,\"A second briefing, with the page of the first.\"\n",
            _data.Read("exceptions"));
        Assert.Equal(0, (await _data.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task An_event_comes_with_those_who_took_part()
    {
        var before = _data.Tables();
        var run = await _data.RunAsync(
            "add", "event", "--event-type", "summit", "--start", "2018-04", "--title", "Kim and Trump meet in Singapore, again", "--summary", "They met.", "--source", "yonhap-20241018-000001", "--supports", "the month",
            "--participant", "PRK,kim-jong-un,principal,top_leader,Chairman", "--participant", "USA,,principal,institution,White House, Washington");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before["events"].Replace("2018-06-12-trump", "2018-04-kim-trump-singapore-again,summit,2018-04-01,2018-04-30,4,,,,\"Kim and Trump meet in Singapore, again\",They met.,,coded,,\n2018-06-12-trump", StringComparison.Ordinal), _data.Read("events"));
        Assert.Equal(
            before["participations"].Replace("2018-06-12-trump-kim-singapore,1", "2018-04-kim-trump-singapore-again,1,PRK,kim-jong-un,principal,top_leader,Chairman\n2018-04-kim-trump-singapore-again,2,USA,,principal,institution,\"White House, Washington\"\n2018-06-12-trump-kim-singapore,1", StringComparison.Ordinal),
            _data.Read("participations"));
    }

    [Fact]
    public async Task A_page_alone_names_the_row_that_it_supports()
    {
        string[] page = ["add", "source", "--url", "https://example.org/second", "--title", "Second", "--date-published", "2024-10-20", "--supports", "1,500"];
        var alone = await _data.RunAsync(page);
        Assert.Equal(3, alone.ExitCode);
        Assert.Contains("error source-uncited: no row rests on 'yonhap-20241020-", alone.Output, StringComparison.Ordinal);

        var wrong = await _data.RunAsync([.. page, "--cite", "nobody"]);
        Assert.Equal("There is no row 'nobody' in events or claims that the page could support.\n", wrong.Error);
        Assert.Equal(1, wrong.ExitCode);

        var cited = await _data.RunAsync([.. page, "--cite", SmallData.Claim]);
        Assert.Equal(0, cited.ExitCode);
        Assert.Contains("  publisher       Yonhap                      (as for the other pages of example.org)\n", cited.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r\n", false)]
    public async Task Line_ends_and_the_end_of_the_file_stay_as_they_were(string lineEnd, bool lastLineEnd)
    {
        var text = _data.Read("persons").ReplaceLineEndings(lineEnd);
        _data.Write("persons", lastLineEnd ? text : text.TrimEnd());

        await _data.RunAsync("add", "person", "--name", "Adam Able", "--short-name", "Able", "--iso3c", "USA");
        await _data.RunAsync("add", "person", "--name", "Zoe \"Zed\", Jr.", "--short-name", "Zed", "--iso3c", "USA");

        var end = lastLineEnd ? lineEnd : "";
        Assert.Equal(
            string.Join(lineEnd, ["person_id,name,short_name,iso3c", "adam-able,Adam Able,Able,USA", "donald-trump,Donald Trump,Trump,USA", "kim-jong-un,Kim Jong Un,Kim,PRK", "zoe-zed-jr,\"Zoe \"\"Zed\"\", Jr.\",Zed,USA"]) + end,
            _data.Read("persons"));
    }

    [Fact]
    public async Task A_table_out_of_order_gets_the_row_at_its_end()
    {
        _data.Append("persons", "adam-able,Adam Able,Able,USA\n");
        var before = _data.Read("persons");
        await _data.RunAsync("add", "person", "--name", "Bea Best", "--short-name", "Best", "--iso3c", "USA");
        Assert.Equal(before + "bea-best,Bea Best,Best,USA\n", _data.Read("persons"));
    }

    [Fact]
    public async Task A_table_that_is_a_link_stays_one_and_keeps_who_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own.");
        var real = Path.Combine(_data.Folder, "elsewhere.csv");
        File.Move(_data.PathOf("persons"), real);
        File.CreateSymbolicLink(_data.PathOf("persons"), real);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
            await _data.RunAsync("add", "person", "--name", "Zed", "--short-name", "Zed", "--iso3c", "USA");
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(real));
        }

        Assert.Equal(real, new FileInfo(_data.PathOf("persons")).LinkTarget);
        Assert.EndsWith("zed,Zed,Zed,USA\n", File.ReadAllText(real), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_rows_have_no_sure_place_is_left_alone()
    {
        _data.Append("claims", "2025-01-01-open,\"never closed\n");
        var before = _data.Tables();
        var run = await _data.RunAsync([.. Claim, .. NewPage]);

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("\nNothing was written: no row can be added before this is mended.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/claims.csv(3,2): error quote-unclosed:", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());
    }

    [Fact]
    public async Task No_value_steers_the_terminal()
    {
        var refused = await _data.RunAsync("add", "person", "--name", "\u001B[2JX", "--short-name", "X", "--iso3c", "USA");
        Assert.Equal("name is '\\u001B[2JX', which holds an invisible character; type it anew without.\n", refused.Error);
        Assert.Equal(1, refused.ExitCode);

        var shown = await _data.RunAsync("add", "person", "--name", "[link=x]X", "--short-name", "[red]X", "--iso3c", "USA", "--dry-run");
        Assert.Contains("  name        [link=x]X\n  short_name  [red]X\n", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_follows_from_nothing_is_asked_for_and_one_that_follows_from_what_lacks_is_not()
    {
        var noLetters = await _data.RunAsync("add", "person", "--name", "金正恩", "--short-name", "金", "--iso3c", "PRK");
        Assert.EndsWith("\ndata/persons.csv(2,1): error value-missing: person_id is empty; it must be filled (codebook: persons.person_id)\n\n1 problem in 1 file.\nStill needed: --person-id.\nNothing was written.\n", noLetters.Output, StringComparison.Ordinal);

        var noName = await _data.RunAsync("add", "person", "--short-name", "Kim", "--iso3c", "PRK");
        Assert.EndsWith("\ndata/persons.csv(2,2): error value-missing: name is empty; it must be filled (codebook: persons.name)\n\n1 problem in 1 file.\nStill needed: --name.\nNothing was written.\n", noName.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_table_it_names_what_can_be_added()
    {
        var run = await _data.RunAsync("add", "clam");
        Assert.StartsWith("There is no table of a 'clam'. It can be actor, person, place, extent, event, participation, ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("; 'dprk add claim --help' explains one with an example.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    public void Dispose() => _data.Dispose();
}
