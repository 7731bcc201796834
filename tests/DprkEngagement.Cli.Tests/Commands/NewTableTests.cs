namespace DprkEngagement.Cli.Tests.Commands;

/// <summary><c>dprk new-table</c>: small files as people and programs write them, and what each becomes.</summary>
public sealed class NewTableTests : IDisposable
{
    private readonly DataCopy _data = DataCopy.Small();

    [Theory]
    [InlineData("id,v\na,0.30000000000000004\nb,0.1\n",
        "v       number  none allowed  all 2 values are numbers, from 0.1 to 0.30000000000000004")]
    [InlineData("id,v\na,-0.30000000000000004\nb,0.1\n",
        "v       number  none allowed  all 2 values are numbers, from -0.30000000000000004 to 0.1")]
    [InlineData("id,v\na,4.35E-05\nb,1.2e+06\nc,3\n", "Powers of ten in v are written as digits: 1.2e+06 is 1200000.")]
    [InlineData("id,v\na,+5\nb,-3\n", "v       whole number  none allowed  all 2 values are whole numbers, from -3 to +5")]
    [InlineData("id|day|n\na|2024-01-01|3\nb|2024-01-02|4\n", "The fields were separated by bars; the table has commas.")]
    [InlineData("id,day\na,15 June 2024\nb,16 June 2024\n",
        "day looks like days written as 15 June 2024: --date-format \"day=d MMMM yyyy\" turns them into 2024-06-15.")]
    [InlineData("id,day\na,28.10.2024\nb,04.11.2024\n",
        "day looks like days written as 28.10.2024: --date-format \"day=d.M.yyyy\" turns them into 2024-10-28.")]
    [InlineData("id,day\na,10/28/2024\nb,11/4/2024\n", "--date-format \"day=M/d/yyyy\" turns them into 2024-10-28.")]
    [InlineData("id,day\na,28-10-2024\nb,04-11-2024\n", "--date-format \"day=d-M-yyyy\" turns them into 2024-10-28.")]
    [InlineData("id,day\na,\"Oct 28, 2024\"\n", "--date-format \"day=MMM d, yyyy\" turns them into 2024-10-28.")]
    [InlineData("id,day\na,2024-06-15 13:45\n", "--date-format \"day=yyyy-MM-dd HH:mm\" turns them into 2024-06-15.")]
    [InlineData("id,day\na,5 May 2024\n",
        "day looks like days written as 5 May 2024: --date-format \"day=d MMMM yyyy\" turns them into 2024-05-05.")]
    [InlineData("id,n\na,1.234.567\nb,12.500\n",
        "n looks like numbers with points between thousands: --numbers n=thousands-point turns 1.234.567 into 1234567.")]
    [InlineData("id,n\na,\"1,234,567\"\nb,\"12,500\"\n",
        "n looks like numbers with commas between thousands: --numbers n=thousands-comma turns 1,234,567 into 1234567.")]
    [InlineData("id,n\na,\"1,234\"\nb,0.5\n",
        "n looks like numbers with commas between thousands: --numbers n=thousands-comma turns 1,234 into 1234.")]
    [InlineData("id,n\na,\"1,234\"\nb,\"0,5\"\n",
        "n looks like numbers with a decimal comma: --numbers n=decimal-comma turns 1,234 into 1.234.")]
    [InlineData("id,n\na,1\n,\nb,2\n", "1 row whose fields are all empty is left out: line 3.")]
    [InlineData("id,n\na,1\n,\nb,2\n,\n", "2 rows whose fields are all empty are left out: line 3, 5.")]
    [InlineData("id,date\na,45593\nb,45600\n", "--date-format \"date=excel\" turns 45593 into 2024-10-28.")]
    [InlineData("id,day\na,20240615\nb,20240616\n", "--date-format \"day=yyyyMMdd\" turns them into 2024-06-15.")]
    [InlineData("id,day\na,2024-06-15 00:00:00.000\n", "turns them into 2024-06-15.")]
    [InlineData("id,day\na,2024-06-15T12:00:00Z\n", "turns them into 2024-06-15.")]
    [InlineData("land;share\nRussland;0,25\nIran;12,5\n",
        "share looks like numbers with a decimal comma: --numbers share=decimal-comma turns 0,25 into 0.25.")]
    [InlineData("state,2022\nPRK,\nUSA,1.5\n", "The column '2022' is named y2022 here.")]
    [InlineData("\"\",country\n\"1\",Russia\n\"2\",China\n", "The column 1, which has no name, is named row here.")]
    [InlineData(",\nx,1\ny,2\n", "The column 2, which has no name, is named column_2 here.")]
    [InlineData("страна,год\nРоссия,2024\n", "The column 'страна' is named column_1 here; --rename \"страна=NAME\" gives it another name.")]
    [InlineData("id,name,v\na,-,1\nb,Kim,2\nc,Choe,-\n", "'-' in v stands for unknown, like an empty field.")]
    [InlineData("id,name,v\na,-,1\nb,Kim,2\nc,Choe,-\n", "'-' in name may stand for unknown: --missing \"-\" says so.")]
    [InlineData("power,day\nUSA,2018-06-12\nKOR,2019-02-28\n", "--rename \"power=power_iso3c\" makes it point there.")]
    [InlineData("iso3c,day\nUSA,2018-06-12\nKOR,2019-02-28\n",
        "iso3c   points to actors.iso3c  none allowed  all 2 values are in actors.csv")]
    [InlineData("claimant_id,n\nkor-nis,1\nkor-nobody,2\n",
        "claimant_id is named like a key of claimants.csv, which has no 'kor-nobody'; so it is plain text.")]
    [InlineData("id,note\na,=1+1\nb,@x\n", "note    text   none allowed  2 different texts in 2 rows")]
    [InlineData("id,code\na,007\nb,012\n", "'007' begins with a zero, so it is no number")]
    [InlineData("id,v\na,0.125\nb,0.250\n", "v       number  none allowed  all 2 values are numbers, from 0.125 to 0.250")]
    public async Task What_is_read_and_what_is_said(string text, string said)
    {
        var run = await Run(text);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(said + "\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", _data.Problems());
    }

    [Theory]
    [InlineData("3.000", "a point stands before decimals, so that this is 3: write 3000 if the point parts thousands, or 3 if it does not")]
    [InlineData("1.500", "a whole number has no decimals: write 1500 if the point parts thousands")]
    public async Task A_point_in_a_whole_number_of_a_new_row_is_told_with_its_readings(string price, string said)
    {
        await Run("id,price\na,1000\nb,2000\n");
        var run = await Dprk.OnAsync(_data, "add", "mine", "--id", "c", "--price", price);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"integer-unreadable: price is '{price}'; {said}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_is_never_taken_for_one_in_silence()
    {
        const string text = "actor;deaths\nRussia;1.000\nIran;12.500\n";
        var run = await Run(text);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "deaths: every point stands before three digits, so 1.000 may be 1000 or 1: say --numbers deaths=thousands-point for 1000, "
                + "or --numbers deaths=decimal-point for 1, or --numbers deaths=text to leave it as it is.\n", run.Error,
            StringComparison.Ordinal);

        Assert.Equal(0, (await Run(text, "--numbers", "deaths=thousands-point")).ExitCode);
        Assert.Equal("actor,deaths\nRussia,1000\nIran,12500\n", _data.Read("mine"));
    }

    [Theory]
    [InlineData("actor,deaths\nRussia,\"1,234\"\nIran,\"12,500\"\n",
        "deaths: every comma stands before three digits, so 1,234 may be 1234 or 1.234: say --numbers deaths=thousands-comma for 1234, "
            + "or --numbers deaths=decimal-comma for 1.234, or --numbers deaths=text to leave it as it is.\n")]
    [InlineData("id,day\na,01/01/2024\nb,01/02/2024\n",
        "day: day and month cannot be told apart, so 01/02/2024 may be 2024-01-02 or 2024-02-01: say --date-format day=M/d/yyyy for "
            + "2024-01-02, or --date-format day=d/M/yyyy for 2024-02-01, or --numbers day=text to leave it as it is.\n")]
    public async Task What_has_two_readings_is_refused_with_both(string text, string message)
    {
        var run = await Run(text);
        Assert.Equal((1, "mine.csv: " + message, ""), (run.ExitCode, run.Error, run.Output));
        Assert.False(File.Exists(_data.PathOf("mine")));
    }

    [Theory]
    [InlineData("id;n\na;1.000\nb;12.500\n", "deci", "id,n\na,1.000\nb,12.500\n")]
    [InlineData("id;n\na;1.000\nb;12.500\n", "thou", "id,n\na,1000\nb,12500\n")]
    [InlineData("id;n\na;1,234\nb;12,500\n", "thou", "id,n\na,1234\nb,12500\n")]
    [InlineData("id;n\na;1,234\nb;12,500\n", "text", "id,n\na,\"1,234\"\nb,\"12,500\"\n")]
    [InlineData("id;n\na;01/02/2024\nb;03/04/2024\n", "d/M", "id,n\na,2024-02-01\nb,2024-04-03\n")]
    [InlineData("id;n\na;01/02/2024\nb;03/04/2024\n", "↓↓", "id,n\na,2024-02-01\nb,2024-04-03\n")]
    public async Task At_a_terminal_it_is_asked_and_Enter_alone_is_no_answer(string text, string answer, string written)
    {
        File.WriteAllText(Path.Combine(_data.Root, "mine.csv"), text);
        var (run, left) = await Dprk.AskedAsync(_data, ["new-table", "mine", "--from", "mine.csv"], "", "x←", answer, "y");
        Assert.Equal("", run.Error);
        Assert.Equal(0, left);
        Assert.Equal(written, _data.Read("mine"));
    }

    [Theory]
    [InlineData("id,day\na,28.10.2024\nb,\n", "--date-format", "day=d.M.yyyy", "id,day\na,2024-10-28\nb,\n")]
    [InlineData("id,date\na,45593\n", "--date-format", "date=excel", "id,date\na,2024-10-28\n")]
    [InlineData("land;share\nIran;1.012,5\n", "--numbers", "share=decimal-comma", "land,share\nIran,1012.5\n")]
    [InlineData("страна,год\nРоссия,2024\n", "--rename", "страна=country", "country,column_2\nРоссия,2024\n")]
    public async Task A_reading_is_made_on_request(string text, string option, string value, string written)
    {
        Assert.Equal(0, (await Run(text, option, value)).ExitCode);
        Assert.Equal(written, _data.Read("mine"));
        Assert.Equal("", _data.Problems());
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("a,b\n", "the file has a header and no rows")]
    [InlineData("a,b\n1,2,3\n", "line 2 has not as many fields as the header, 2")]
    [InlineData("a,A\n1,2\n", "columns 1 and 2 would both be named a")]
    [InlineData("id,n\na,\"12,5\"\nb,0.5\n", "n: '0.5' cannot be read as decimal-comma", "--numbers", "n=decimal-comma")]
    [InlineData("id,n\na,1.234.567\n", "n: '1.234.567' cannot be read as decimal-point", "--numbers", "n=decimal-point")]
    [InlineData("id,day\na,soon\n", "day: 'soon' cannot be read as d.M.yyyy", "--date-format", "day=d.M.yyyy")]
    public async Task What_is_no_table_is_refused(string text, string message, params string[] options)
    {
        var run = await Run(text, options);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_data.PathOf("mine")));
    }

    [Theory]
    [InlineData("Mine", "e.g. mine")]
    [InlineData("claims", "there is a table 'claims' in claims.csv already")]
    [InlineData("con", "cannot be a table's name")]
    public async Task A_name_that_cannot_be_is_refused(string name, string message)
    {
        File.WriteAllText(Path.Combine(_data.Root, "x.csv"), "a\n1\n");
        var run = await Dprk.OnAsync(_data, "new-table", name, "--from", "x.csv", "--yes");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_schema_keeps_everything_else_and_the_table_reads_like_the_others()
    {
        var before = _data.Read("datapackage.json");
        var run = await Run("ID;Power;Day\nfirst;USA;2018-06-12\nsecond;KOR;2019-02-28\n", "--rename", "Power=iso3c", "--description",
            "A turning point.");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Next, to see it checked with the others: dprk check --data data\n", run.Output, StringComparison.Ordinal);
        var after = _data.Read("datapackage.json");
        Assert.StartsWith(before.TrimEnd()[..^"\n  ]\n}".Length], after, StringComparison.Ordinal);
        var table = _data.Data().Table("mine");
        Assert.Equal("A turning point.", table.Description);
        Assert.Equal(["id", "iso3c", "day"], table.Columns.Select(column => column.Name));
        Assert.Equal(["id", "iso3c", "day"], table.Unconfirmed);

        // A slip in it is found, and a row is added, like in any other.
        var slip = await Dprk.OnAsync(_data, "add", "mine", "--id", "first", "--state", "USSA", "--day", "2024-06-31");
        Assert.Equal(3, slip.ExitCode);
        Assert.Contains("3 problems in 1 file.", slip.Output, StringComparison.Ordinal);
        Assert.Equal(
            0, (await Dprk.OnAsync(_data, "add", "mine", "--id", "third", "--state", "North Korea", "--day", "20 Nov 2026")).ExitCode);
        Assert.EndsWith("third,PRK,2026-11-20\n", _data.Read("mine"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n,id\n1,a\n2,b\n", "id")]
    [InlineData("n,case_id\n1,a\n1,b\n", "case_id")]
    [InlineData("case,n\na,1\nb,1\n", "case")]
    [InlineData("id,case_id\na,x\na,y\n", "case_id")]
    [InlineData("case,n\na,1\na,2\n", null)]
    [InlineData("case,n\na,1\n,2\n", null)]
    [InlineData("n,case\n1,a\n1,b\n", null)]
    [InlineData("iso3c,n\nUSA,1\nKOR,2\n", null)]
    [InlineData("day,n\n2024-01-01,1\n2024-01-02,2\n", null)]
    [InlineData("day,n\n15 June 2024,1\n16 June 2024,2\n", null)]
    public async Task The_key_is_named_or_that_there_is_none(string text, string? key)
    {
        var run = await Run(text);
        Assert.Contains(key is null ? "\nThere is no key: no column tells the rows apart" : $"\nThe key is {key}: it tells the rows apart.",
            run.Output, StringComparison.Ordinal);
        Assert.Equal(key is null ? [] : new[] { key }, DataTables.Read(_data.Folder)!.Schema("mine")!.PrimaryKey);
        Assert.Equal("", _data.Problems());
    }

    [Fact]
    public async Task A_table_is_taken_back_by_the_line_that_is_printed()
    {
        var before = _data.Read("datapackage.json");
        var made = await Run("id,n\na,1\nb,2\n");
        Assert.Contains("\nTo take it back: dprk new-table mine --undo --data data\n", made.Output, StringComparison.Ordinal);

        var run = await Dprk.OnAsync(_data, "new-table", "mine", "--undo", "--dry-run");
        Assert.Equal("data/mine.csv goes, with 2 rows of id, n, and its description in data/datapackage.json.\n"
            + "Nothing was written: this was a dry run.\n", run.Output);
        Assert.True(File.Exists(_data.PathOf("mine")));

        run = await Dprk.OnAsync(_data, "new-table", "mine", "--undo");
        Assert.EndsWith("Deleted data/mine.csv and its description in data/datapackage.json.\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_data.PathOf("mine")));
        Assert.Equal(before, _data.Read("datapackage.json"));
        Assert.Equal("", _data.Problems());
    }

    [Fact]
    public async Task What_belongs_to_the_data_or_is_pointed_to_is_not_taken_back()
    {
        Assert.Equal(0, (await Run("mine_id,n\na,1\nb,2\n")).ExitCode);
        File.WriteAllText(Path.Combine(_data.Root, "other.csv"), "id,mine_id\nx,a\ny,a\n");
        Assert.Equal(0, (await Dprk.OnAsync(_data, "new-table", "other", "--from", "other.csv", "--yes")).ExitCode);
        var before = _data.Tables();
        foreach (var (name, message) in new[]
        {
            ("claims", "The table claims belongs to the data: datapackage.json marks no column of it as \"inferred\".\n"),
            ("mine", "The table mine cannot go: other points to it.\n"),
            ("mien", "There is no table 'mien'; did you mean 'mine'?\n"),
        })
        {
            var run = await Dprk.OnAsync(_data, "new-table", name, "--undo");
            Assert.Equal((1, message), (run.ExitCode, run.Error));
        }

        Assert.Equal(before, _data.Tables());
        Assert.Contains("Option '--from' is required.", (await Dprk.OnAsync(_data, "new-table", "more")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_is_left_as_text_on_request()
    {
        var run = await Run("actor;deaths\nRussia;1.000\nIran;12.500\n", "--numbers", "deaths=text");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("deaths  text   none allowed  2 different texts in 2 rows\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("row,n\n1,1\n2,2\n", "row")]
    [InlineData("country,n\nRussia,1\nIran,2\n", "country")]
    [InlineData("name,n\nKim,1\nChoe,2\n", "name")]
    [InlineData("actor,n\nRussia,1\nIran,2\n", "actor")]
    public async Task A_key_that_nobody_has_confirmed_draws_no_column_of_the_same_name(string text, string column)
    {
        Assert.Equal(0, (await Run(text)).ExitCode);
        File.WriteAllText(Path.Combine(_data.Root, "other.csv"), text);
        var run = await Dprk.OnAsync(_data, "new-table", "other", "--from", "other.csv", "--yes");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("points to", run.Output, StringComparison.Ordinal);
        Assert.Contains($"The key is {column}:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tables_with_a_bare_id_do_not_point_to_each_other()
    {
        Assert.Equal(0, (await Run("id,n\na,1\nb,2\n")).ExitCode);
        File.WriteAllText(Path.Combine(_data.Root, "other.csv"), "id,m\na,1\nb,2\n");
        var run = await Dprk.OnAsync(_data, "new-table", "other", "--from", "other.csv", "--yes");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("id      text", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private Task<Dprk> Run(string text, params string[] options)
    {
        File.WriteAllText(Path.Combine(_data.Root, "mine.csv"), text);
        return Dprk.OnAsync(_data, ["new-table", "mine", "--from", "mine.csv", "--yes", .. options]);
    }
}
