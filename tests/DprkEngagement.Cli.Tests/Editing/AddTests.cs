namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>What <c>dprk add</c> does without a terminal.</summary>
public sealed class AddTests : IDisposable
{
    private readonly DataCopy _data = DataCopy.Small();

    private static readonly string[] Page = ["--source", "https://example.org/news/1", "--source-publisher", "Yonhap", "--source-title",
        "Up to 12,000"];

    private static readonly string[] Claim =
        ["add", "claim", "--claimant", "kor-nis", "--quantity", "troops_deployed", "--measure", "stock", "--high", "12000", "--published",
            "2024-11-20", .. Page];

    [Fact]
    public async Task A_claim_comes_with_its_page_and_what_the_page_supports()
    {
        var before = _data.Tables();
        var run = await Dprk.OnAsync(_data, Claim);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(before["claims"], _data.Read("claims"), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n2024-11-20-nis-troops-deployed-12000,kor-nis,,troops_deployed,stock,up_to,,,12000,soldiers,2024-11-20,1,,,,PRK,,,coded,,,,\"NIS: up to 12,000 soldiers sent\",\n",
            _data.Read("claims"), StringComparison.Ordinal);
        Assert.Contains("\nyonhap-nd-b497a0,Yonhap,\"Up to 12,000\",,https://example.org/news/1,2026-11-28,", _data.Read("sources"),
            StringComparison.Ordinal);
        Assert.Contains("\nclaims,2024-11-20-nis-troops-deployed-12000,yonhap-nd-b497a0,\"up to 12,000 soldiers sent\",",
            _data.Read("citations"), StringComparison.Ordinal);
        Assert.Matches(@"\n  hedge           up_to +\(only high was given\)\n", run.Output);
        Assert.Contains("Checked by all rules: no problem, no near-duplicate.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            To take it back: dprk remove claims 2024-11-20-nis-troops-deployed-12000 --data data
            Next, to bring charts, codebook and derived tables up to date: dprk refresh --data data

            """.ReplaceLineEndings("\n"), run.Output, StringComparison.Ordinal);
        Assert.Equal("", _data.Problems());
    }

    [Theory]
    [InlineData("--best", "exact")]
    [InlineData("--low", "at_least")]
    [InlineData("--high", "up_to")]
    public async Task The_hedge_follows_from_the_figure_that_is_given(string figure, string hedge)
    {
        var run = await Dprk.OnAsync(_data, [.. Claim[..8], figure, .. Claim[9..], "--dry-run"]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Matches($@"\n  hedge           {hedge} +\(", run.Output);
    }

    [Fact]
    public async Task What_is_there_is_not_called_new()
    {
        var run = await Dprk.OnAsync(_data, [.. Claim, "--from", "USA", "--to", "USA", "--best", "x"]);
        Assert.Equal(3, run.ExitCode);
        Assert.DoesNotContain("is new, add it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_shows_the_same()
    {
        var before = _data.Tables();
        var run = await Dprk.OnAsync(_data, [.. Claim, "--dry-run"]);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Nothing was written: this was a dry run.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _data.Tables());
        Assert.False(File.Exists(_data.PathOf(".dprk-lock")));
    }

    [Fact]
    public async Task What_is_typed_as_people_type_it_is_understood_and_shown()
    {
        var run = await Dprk.OnAsync(
            _data, ["add", "claim", "--claimant", "NIS", "--quantity", "troops_deployed", "--measure", "stock", "--high", "12,000",
                "--published", "20 Nov 2024", .. Page]);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "claimant_id: NIS is written kor-nis.\nhigh: 12,000 is written 12000.\ndate_published: 20 Nov 2024 is written 2024-11-20.\n",
                run.Output, StringComparison.Ordinal);
        Assert.Contains("kor-nis,,troops_deployed,stock,up_to,,,12000,soldiers,2024-11-20,1,", _data.Read("claims"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_slip_is_told_and_nothing_is_written()
    {
        var before = _data.Tables();
        var run = await Dprk.OnAsync(
            _data, ["add", "claim", "--claimant", "kor-nsi", "--quantity", "troops_deployd", "--best", "12", "--published",
                "6/12/2024", .. Page]);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(before, _data.Tables());
        Assert.Contains("did you mean 'kor-nis'?", run.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'troops_deployed'?", run.Output, StringComparison.Ordinal);
        Assert.Contains("date_published is '6/12/2024'", run.Output, StringComparison.Ordinal);
        // One cause, one problem: the unit follows from the quantity, the title from both, the precision from the day.
        Assert.DoesNotContain("unit is empty", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("title is empty", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("date_prec is empty", run.Output, StringComparison.Ordinal);
        // A coded column with the meaning of each value; a plain figure is exact, which is shown as proposed.
        Assert.Contains(
            "Still needed: --measure.\n  --measure stock       how many at a time\n  --measure flow        how many during a period\n",
            run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  hedge           exact +\(a plain figure; else --hedge about\)\n", run.Output);
        // Something near was meant.
        Assert.DoesNotContain("is new, add it", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--claimant", "jpn-mofa", "--claimant-name, --claimant-short-name, --claimant-type, --claimant-party-to-war.\n  --claimant-type government")]
    [InlineData("--quantity", "submarines", "--quantity-label, --quantity-short-label, --quantity-unit, --quantity-family, --quantity-side, "
        + "--quantity-kind, --quantity-looks-ahead.\n  --quantity-side out      from North Korea to Russia\n")]
    [InlineData("--to", "USAA", "")]
    [InlineData("--to", "USA", "")]
    public async Task What_is_not_there_and_like_nothing_there_is_added_with_its_options(string option, string value, string hint)
    {
        var run = await Dprk.OnAsync(_data, "add", "claim", option, value);
        if (hint.Length == 0)
            Assert.DoesNotContain("is new, add it", run.Output, StringComparison.Ordinal);
        else
            Assert.Contains($" is new, add it with {hint}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_page_of_which_nothing_is_known_lacks_what_it_lacks()
    {
        var run = await Dprk.OnAsync(_data, "add", "claim", "--source", "https://nowhere.example.net/1");
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        Assert.Contains("--source-publisher, --source-title", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_there_is_found_by_its_address_in_any_form()
    {
        var run = await Dprk.OnAsync(
            _data, [.. Claim[..11], "2024-10-18", "--source", "http://www.example.org/troops/?utm_source=x#top"]);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("The page is in sources.csv already (line 2): yonhap-1, Yonhap, \"N. Korea sends troops\", 2024-10-18.\n",
            run.Output, StringComparison.Ordinal);
        Assert.Contains("claims,2024-10-18-nis-troops-deployed-12000,yonhap-1,", _data.Read("citations"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claimant_that_is_given_by_name_gets_an_id_and_a_short_name()
    {
        var run = await Dprk.OnAsync(_data, ["add", "claim", "--claimant", "Institute for Drone Studies (Seoul)", "--claimant-state", "USA",
            "--claimant-type", "military", "--claimant-party-to-war", "no", "--quantity", "troops_deployed", "--measure", "stock", "--best",
            "500", "--published", "2024-11-20", .. Page]);

        Assert.Equal("", run.Error);
        Assert.Contains("usa-institute-for-drone-studies,Institute for Drone Studies (Seoul),Institute for Drone Studies,USA,military,false\n",
            _data.Read("claimants"), StringComparison.Ordinal);
        Assert.Contains("2024-11-20-institute-for-drone-studies-troops-deployed-500,", _data.Read("claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quantity_with_its_unit_and_a_claimant_come_with_the_claim()
    {
        string[] drones =
        [
            "add", "claim", "--claimant-name", "Ministry of Defence (Japan)", "--claimant-short-name", "Japan's MoD", "--claimant-state",
                "USA", "--claimant-type", "military", "--claimant-party-to-war", "no",
            "--quantity-label", "DPRK drones delivered", "--quantity-unit", "drones", "--quantity-family", "drones", "--quantity-side",
                "out", "--quantity-kind", "amount", "--unit-label", "drones",
            "--measure", "cumulative", "--hedge", "about", "--best", "500", "--published", "2024-11-20", .. Page,
        ];
        var run = await Dprk.OnAsync(_data, drones);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\ndrones,drones,drones,drone\n", _data.Read("units"), StringComparison.Ordinal);
        Assert.EndsWith("\ndprk_drones_delivered,DPRK drones delivered,DPRK drones delivered,drones,drones,out,amount,false\n",
            _data.Read("quantities"), StringComparison.Ordinal);
        Assert.Contains("usa-japans-mod,Ministry of Defence (Japan),Japan's MoD,USA,military,false\n", _data.Read("claimants"),
            StringComparison.Ordinal);
        Assert.Contains("\"Japan's MoD: about 500 DPRK drones delivered\"".Trim('"'), _data.Read("claims"), StringComparison.Ordinal);
        Assert.Equal("", _data.Problems());

        // Everything is taken back by the commands that were printed.
        var lines = run.Output.Split('\n').Where(line => line.StartsWith("To take it back: dprk ", StringComparison.Ordinal)
            || line.Contains("then: dprk ", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, lines.Count);
        foreach (var line in lines)
        {
            var arguments = line[(line.IndexOf("dprk ", StringComparison.Ordinal) + 5)..].Split(' ');
            var back = await Dprk.InAsync(_data.Root, [.. arguments, "--yes"]);
            Assert.Equal("", back.Error);
            Assert.Equal(0, back.ExitCode);
        }

        using var fresh = DataCopy.Small();
        Assert.Equal(fresh.Tables(), _data.Tables());
    }

    [Fact]
    public async Task An_event_names_its_participants_in_words_and_a_new_person_comes_with_it()
    {
        _data.Add("coverage", "senior-usa,senior_contacts,USA,2000-01-01,2026-02-28,searched,Searched.");
        var run = await Dprk.OnAsync(
            _data, ["add", "event", "--event-type", "high_level_visit", "--start", "2018-10-07", "--place-name", "Pyongyang",
                "--place-state", "PRK", "--place-where-prec", "1", "--title", "Pompeo in Pyongyang", "--summary", "They talked.",
                "--participant", "Kim Jong Un", "--participant", "United States, Mike Pompeo, senior, Secretary of State", "--supports",
                    "day and place", "--contact-form", "talks", "--track", "political", .. Page]);
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains(
            "2018-10-07-pompeo-pyongyang,1,PRK,kim-jong-un,principal,top_leader,Chairman\n2018-10-07-pompeo-pyongyang,2,USA,mike-pompeo,principal,senior,Secretary of State\n", _data.Read("participations"), StringComparison.Ordinal);
        Assert.Contains("\nmike-pompeo,Mike Pompeo,Pompeo,USA\n", _data.Read("persons"), StringComparison.Ordinal);
        Assert.Contains("pyongyang,Pyongyang,PRK,,,1\n", _data.Read("places"), StringComparison.Ordinal);
        Assert.Equal("", _data.Problems());
    }

    [Theory]
    [InlineData("Kim Jong Um", "did you mean 'Kim Jong Un'?")]
    [InlineData("United States, Kim Jong Um, senior, Secretary", "did you mean 'Kim Jong Un'?")]
    [InlineData("somebody", "names no state and nobody in persons.csv")]
    public async Task A_participant_who_is_nobody_is_refused(string participant, string message)
    {
        var run = await Dprk.OnAsync(_data, ["add", "event", "--event-type", "summit", "--start", "2018-10-07", "--title", "X",
            "--summary", "Y", "--participant", participant, .. Page]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_settles_what_is_most_likely_wrong()
    {
        string[] late = [.. Claim, "--source-published", "2024-11-19"];
        var refused = await Dprk.OnAsync(_data, late);
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("source-early", refused.Output, StringComparison.Ordinal);

        var settled = await Dprk.OnAsync(_data, [.. late, "--exception", "Time zones."]);
        Assert.Equal(0, settled.ExitCode);
        Assert.EndsWith("source-early,claims,2024-11-20-nis-troops-deployed-12000,date_published,Time zones.\n", _data.Read("exceptions"),
            StringComparison.Ordinal);
        Assert.Equal("", _data.Problems());
    }

    [Fact]
    public async Task Quotes_and_line_ends_of_other_rows_stay()
    {
        _data.Change("persons", rows => rows[1][1] = "\"Kim Jong Un\"");
        _data.Write("persons", _data.Read("persons").Replace("\n", "\r\n", StringComparison.Ordinal));
        var run = await Dprk.OnAsync(_data, "add", "person", "--name", "Pak Jong Chon", "--state", "PRK");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"Kim Jong Un\",Kim,PRK\r\n", _data.Read("persons"), StringComparison.Ordinal);
        Assert.Contains("pak-jong-chon,Pak Jong Chon,Pak,PRK\r\n", _data.Read("persons"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_names_the_row_that_it_supports()
    {
        string[] source = ["add", "source", "--url", "https://example.org/second", "--publisher", "Yonhap", "--title", "A second report",
            "--supports", "1,500 soldiers"];
        var alone = await Dprk.OnAsync(_data, [.. source, "--cite", "2024-10-18-nis-troops-150"]);
        Assert.Equal(1, alone.ExitCode);
        Assert.Contains($"did you mean '{DataCopy.Claim}'?", alone.Error, StringComparison.Ordinal);

        var run = await Dprk.OnAsync(_data, [.. source, "--cite", DataCopy.Claim]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"claims,{DataCopy.Claim},yonhap-nd-", _data.Read("citations"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--claimnt", "There is no option --claimnt; did you mean --claimant?")]
    [InlineData("--quantty=x", "There is no option --quantty; did you mean --quantity?")]
    [InlineData("--group", "There is no option --group; did you mean --claim-group?")]
    public async Task A_misspelt_option_gets_the_nearest(string option, string message)
    {
        var run = await Dprk.OnAsync(_data, "add", "claim", option, "x");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_table_or_command_gets_the_nearest()
    {
        Assert.Contains("did you mean 'claim'?", (await Dprk.OnAsync(_data, "add", "clam")).Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'remove'?", (await Dprk.OnAsync(_data, "remve")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim", "--quantity-COLUMN", "dprk add claim --claimant NIS")]
    [InlineData("event", "top leader (", "dprk add event --event-type")]
    [InlineData("quantity", "--family", "dprk add quantity --quantity drones")]
    public async Task Help_has_the_columns_and_an_example_of_the_table(string table, string part, string example)
    {
        var run = await Dprk.OnAsync(_data, "add", table, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split("Example:")[0].Split('\n'), line => Assert.True(line.Length <= 130, line));
    }

    [Fact]
    public async Task Help_of_a_table_of_ones_own_has_an_example_of_its_columns()
    {
        File.WriteAllText(Path.Combine(_data.Root, "mine.csv"), "id,iso3c,day,n\na,USA,2018-06-12,3\nb,KOR,2019-02-28,\n");
        Assert.Equal(0, (await Dprk.OnAsync(_data, "new-table", "mine", "--from", "mine.csv")).ExitCode);
        var run = await Dprk.OnAsync(_data, "add", "mine", "--help");
        var example = Assert.Single(run.Output.Split('\n'), line => line.StartsWith("  dprk add mine", StringComparison.Ordinal)).Trim();
        Assert.DoesNotContain("claim", example, StringComparison.Ordinal);
        var tried = await Dprk.OnAsync(_data, [.. CorrectionTests.Words(example)[1..]]);
        Assert.True(tried.ExitCode == 0, example + tried.Output + tried.Error);
    }

    [Fact]
    public async Task One_rule_for_all_that_write_stands_in_their_help()
    {
        foreach (var command in new[] { "add person", "edit", "remove", "supersede", "new-table", "check" })
        {
            var run = await Dprk.OnAsync(_data, [.. command.Split(' '), "--help"]);
            Assert.Contains("Only a terminal is asked", run.Output, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _data.Dispose();
}
