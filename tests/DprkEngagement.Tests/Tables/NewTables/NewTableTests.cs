using System.Text;

namespace DprkEngagement.Tests.Tables.NewTables;

public sealed class NewTableTests : IDisposable
{
    private readonly SampleFolder _folder = new();
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("dprk-").FullName;

    public NewTableTests() => _folder.Write();

    [Fact]
    public void It_says_of_every_column_what_it_holds_and_why()
    {
        var table = Infer(
            """
            Sanction ID,Target,Announced,Persons,Share,Active,Kind,Link,Event ID,Remark,Empty
            us-1,PRK,2024-11-05,3,0.5,true,freeze,https://example.org/1,2018-06-12-trump-kim-singapore,one,
            us-2,KOR,2024-12-16,12,1,true,freeze,https://example.org/2,,two,
            us-3,PRK,,0,0.25,false,freeze,https://example.org/3,2018-06-12-trump-kim-singapore,three,
            us-4,USA,2025-01-10,7,-2,false,ban,https://example.org/4,,four,
            us-5,PRK,2025-03-01,1,3,true,ban,https://example.org/5,,five,
            us-6,PRK,2025-03-02,1,3,true,ban,https://example.org/6,,six,

            """);

        Assert.Equal(
            """
            sanctions: 6 rows, 11 columns, inferred and to be confirmed

            Column       Holds                      Empty fields  Why
            sanction_id  text                       none allowed  6 different texts in 6 rows; no value stands twice
            target       points to actors.iso3c     none allowed  all 6 values are in actors.csv
            announced    date                       allowed       all 5 values are days, from 2024-11-05 to 2025-03-02
            persons      whole number               none allowed  all 6 values are whole numbers, from 0 to 12
            share        number                     none allowed  all 6 values are numbers, from -2 to 3
            active       true or false              none allowed  all 6 values are true or false
            kind         one of 2 values            none allowed  2 different values in 6 rows: ban, freeze
            link         web address                none allowed  all 6 values are web addresses
            event_id     points to events.event_id  allowed       all 2 values are in events.csv
            remark       text                       none allowed  6 different texts in 6 rows
            empty        text                       allowed       no row has a value yet

            """,
            TableText.Write(table.ToTable()));
        Assert.Equal(["sanction_id"], table.PrimaryKey);
        Assert.Equal(["Rows are told apart by sanction_id."], table.Notes);
    }

    [Theory]
    [InlineData("1,200", "2 of 3 values are whole numbers, but '1,200' is not")]
    [InlineData("007", "'007' begins with a zero, so it is no number")]
    [InlineData("9999999999", "all 3 values are numbers, from 1 to 9999999999")]
    [InlineData("NA", "all 2 values are whole numbers, from 1 to 2")]
    [InlineData("", "all 2 values are whole numbers, from 1 to 2")]
    public void What_does_not_fit_is_named_and_nothing_is_changed(string value, string why)
    {
        var table = Infer($"n,text\n1,a\n2,b\n\"{value}\",c\n");

        Assert.Equal(why, table.Columns[0].Why);
        table.Write();
        Assert.Equal(value.Length == 0 ? null : value == "NA" ? null : value, EngagementData.Load(_folder.Folder).Table("sanctions").Rows[2]["n"]);
        Assert.EndsWith($"\n{(value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value)},c\n", Csv(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6/12/2018", "4 of 5 values are days, but '6/12/2018' is not")]
    [InlineData("2018-06-31", "4 of 5 values are days, but '2018-06-31' is not")]
    public void A_date_that_is_none_leaves_the_column_text(string value, string why)
    {
        var table = Infer($"day\n2018-06-12\n2018-06-13\n2018-06-14\n2018-06-15\n{value}\n");
        Assert.Equal(("text", why), (table.Columns[0].Holds, table.Columns[0].Why));
    }

    [Fact]
    public void A_code_that_is_no_state_of_the_data_is_named()
    {
        var table = Infer("iso3c\nPRK\nPRC\nUSA\n");
        Assert.Equal("actors.csv has no iso3c 'PRC', so it cannot point there", table.Columns[0].Why);
    }

    [Fact]
    public void NA_in_a_column_of_words_is_a_word()
    {
        var table = Infer("country,n\nNA,1\nZA,2\n");
        Assert.DoesNotContain(table.Notes, note => note.Contains("unknown", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_id_the_state_and_the_day_tell_rows_apart()
    {
        Assert.Equal(["iso3c", "day"], Infer("iso3c,day,n\nPRK,2024-01-01,1\nPRK,2024-01-02,1\n").PrimaryKey);
        Assert.Equal(["year", "iso3c"], Infer("year,iso3c,n\n2024,PRK,1\n2024,USA,1\n").PrimaryKey);
        Assert.Equal(["iso3c"], Infer("iso3c,n\nPRK,1\nUSA,1\nKOR,1\n").PrimaryKey);
        Assert.Equal([], Infer("iso3c,n\nPRK,1\nUSA,1\n").PrimaryKey);
        Assert.Equal([], Infer("iso3c,day\nPRK,2024-01-01\nPRK,2024-01-01\n").PrimaryKey);
        Assert.Equal(
            ["No column tells the rows apart: a row that stands twice will not be noticed. Add a column with an id, e.g. a short name of small letters, digits and hyphens."],
            Infer("title\na\nb\n").Notes);
    }

    [Fact]
    public void It_is_written_with_commas_and_LF_and_loads_with_its_values_as_they_were()
    {
        var text = "Item ID;What is it;;\r\na-1;\"say \"\"no\"\", he said; or\r\nyes\";;\r\n;;;\r\na-2;  spaced  ;;\r\n";
        var table = NewTable.Infer(_folder.Folder, "items", Source(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()), "A thing.");
        table.Write();

        Assert.Equal("item_id,what_is_it\na-1,\"say \"\"no\"\", he said; or\nyes\"\na-2,spaced\n", File.ReadAllText(Path.Combine(_folder.Folder, "items.csv")));
        Assert.Equal(
            [
                "The fields were separated by semicolons; the table has commas.",
                "1 row without any value is left out.",
                "2 empty columns at the end are left out.",
                "Spaces around 1 value are left out.",
                "Rows are told apart by item_id.",
            ],
            table.Notes);
        var items = EngagementData.Load(_folder.Folder).Table("items");
        Assert.Equal("say \"no\", he said; or\nyes", items.Rows[0]["what_is_it"]);
        Assert.Equal(new RowPosition("items", 4), items.Rows[1].Position);
        Assert.Equal(["item_id", "what_is_it"], items.Unconfirmed);
    }

    [Fact]
    public void Every_byte_of_the_schema_stays_and_the_new_table_stands_last()
    {
        var before = File.ReadAllText(Path.Combine(_folder.Folder, "datapackage.json"));
        Infer("iso3c\nPRK\n").Write();
        var after = File.ReadAllText(Path.Combine(_folder.Folder, "datapackage.json"));

        var at = after.IndexOf(",\n    {\n      \"name\": \"sanctions\"", StringComparison.Ordinal);
        Assert.True(at > 0);
        var added = after.Length - before.Length;
        Assert.Equal(before, after[..at] + after[(at + added)..]);
        Assert.Equal(
            """
            ,
                {
                  "name": "sanctions",
                  "path": "sanctions.csv",
                  "type": "table",
                  "title": "Sanctions",
                  "description": "To be described: what a row is.",
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": "utf-8",
                  "dialect": {
                    "delimiter": ",",
                    "lineTerminator": "\n",
                    "quoteChar": "\"",
                    "doubleQuote": true,
                    "header": true
                  },
                  "schema": {
                    "fields": [
                      {
                        "name": "iso3c",
                        "type": "string",
                        "description": "to be described",
                        "inferred": "the one value is in actors.csv",
                        "constraints": {
                          "required": true
                        }
                      }
                    ],
                    "missingValues": [
                      ""
                    ],
                    "foreignKeys": [
                      {
                        "fields": "iso3c",
                        "reference": {
                          "resource": "actors",
                          "fields": "iso3c"
                        }
                      }
                    ]
                  }
                }
            """.ReplaceLineEndings("\n"),
            after.Substring(at, added));
    }

    [Fact]
    public void A_schema_with_CRLF_and_a_byte_order_mark_keeps_both()
    {
        _folder.Schema = "\uFEFF" + _folder.Schema.ReplaceLineEndings("\r\n");
        _folder.Write();
        Infer("iso3c\nPRK\n").Write();

        var after = File.ReadAllBytes(Path.Combine(_folder.Folder, "datapackage.json"));
        Assert.Equal([0xEF, 0xBB, 0xBF], after[..3]);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(after).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Single(EngagementData.Load(_folder.Folder).Table("sanctions").Rows);
    }

    [Fact]
    public void Its_rows_are_checked_like_the_others()
    {
        Infer("id,iso3c,day,kind,n,old\na,PRK,2024-01-01,ban,1,true\nb,USA,2024-01-02,ban,2,true\nc,USA,2024-01-02,ban,2,true\nd,USA,2024-01-02,cut,2,true\ne,USA,2024-01-02,cut,2,true\nf,USA,2024-01-02,cut,2,true\n").Write();
        File.AppendAllText(Path.Combine(_folder.Folder, "sanctions.csv"), "a,PKR,2024-02-30,bam,two,TRUE\n,PRK,,ban,1,true\n");

        Assert.Equal(
            """
            data/sanctions.csv(8,1): error key-repeated: id is 'a', which stands in line 2 already; each may stand once (codebook: sanctions.id)
            data/sanctions.csv(8,2): error iso3c-unknown: iso3c is 'PKR'; actors.csv has no such iso3c; did you mean 'PRK'? (codebook: sanctions.iso3c)
            data/sanctions.csv(8,3): error date-unreadable: day is '2024-02-30'; there is no such day (codebook: sanctions.day)
            data/sanctions.csv(8,4): error kind-unknown: kind is 'bam'; did you mean 'ban'? (codebook: sanctions.kind)
            data/sanctions.csv(8,5): error integer-unreadable: n is 'two'; write a whole number, digits only (codebook: sanctions.n)
            data/sanctions.csv(8,6): error boolean-unreadable: old is 'TRUE'; a spreadsheet has put it into capitals; write true (codebook: sanctions.old)
            data/sanctions.csv(9,1): error value-missing: id is empty; it must be filled (codebook: sanctions.id)
            data/sanctions.csv(9,3): error value-missing: day is empty; it must be filled (codebook: sanctions.day)
            """,
            SampleFolder.Lines(EngagementData.TryLoad(_folder.Folder)));
    }

    [Theory]
    [InlineData("Sanctions", "'Sanctions' cannot be a table's name: write small letters, digits and single hyphens only, beginning with a letter, e.g. sanctions")]
    [InlineData("../../etc", "'../../etc' cannot be a table's name: write small letters, digits and single hyphens only, beginning with a letter, e.g. etc")]
    [InlineData("2024 list", "'2024 list' cannot be a table's name: write small letters, digits and single hyphens only, beginning with a letter, e.g. list")]
    [InlineData("", "'' cannot be a table's name: write small letters, digits and single hyphens only, beginning with a letter")]
    [InlineData("nul", "'nul' cannot be a table's name: Windows keeps it for itself")]
    [InlineData("claims", "there is a table 'claims' already; choose another name")]
    public void A_name_that_cannot_be_is_refused(string name, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => NewTable.Infer(_folder.Folder, name, Source("a\n1\n"u8.ToArray())));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Another_file_of_that_name_is_not_overwritten_but_one_left_by_a_run_cut_short_is_taken_up()
    {
        var path = Path.Combine(_folder.Folder, "sanctions.csv");
        File.WriteAllText(path, "other\n1\n");
        Assert.Equal(
            "there is a file sanctions.csv in the data folder already; choose another name",
            Assert.Throws<ArgumentException>(() => Infer("iso3c\nPRK\n")).Message);

        File.WriteAllText(path, "iso3c\nPRK\n");
        Infer("iso3c\nPRK\n").Write();
        Assert.Single(EngagementData.Load(_folder.Folder).Table("sanctions").Rows);
    }

    [Fact]
    public void Nothing_is_written_over_a_schema_that_changed_meanwhile()
    {
        var table = Infer("iso3c\nPRK\n");
        var path = Path.Combine(_folder.Folder, "datapackage.json");
        File.AppendAllText(path, "\n");
        Assert.Equal($"{path} has changed meanwhile; start again", Assert.Throws<IOException>(table.Write).Message);
        Assert.False(File.Exists(Path.Combine(_folder.Folder, "sanctions.csv")));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("a,b\n", "the file has a header and no rows")]
    [InlineData("a,b\n1,2\n1\n1,2\n1,2,3\n", "line 3: the row has 1 field, the header 2; a text with a comma in it must stand in double quotes (wrong too: line 5)")]
    [InlineData("a,,b\n1,2,3\n", "column 2 has values and no name; give it one in the first line")]
    [InlineData("a,日付\n1,2\n", "column 2 is named '日付', which has no letter from a to z; rename it in the first line, e.g. date_announced")]
    [InlineData("Date,date \n1,2\n", "columns 1 and 2 would both be named date; rename one in the first line")]
    [InlineData("a,b\n1,\"2\n3,4\n", "line 2: a double quote opens a field and is never closed")]
    [InlineData("a,b\n1,\"2\"x\n", "line 2: text follows the double quote that closes a field; write a quote inside a text twice (\"\")")]
    [InlineData("a,b\n1,\0\n", "the file holds a NUL byte (U+0000), so it is no text; save it as \"CSV UTF-8\"")]
    [InlineData("PK\u0003\u0004", "the file is a spreadsheet or another zip archive, no CSV; save it as \"CSV UTF-8\"")]
    public void A_file_that_is_no_table_is_refused_with_its_line(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => Infer(text));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Text_of_another_code_page_is_refused()
    {
        var error = Assert.Throws<FormatException>(() => NewTable.Infer(_folder.Folder, "x", Source([.. "a\n"u8, 0xE9, .. "\n"u8])));
        Assert.Equal("the file is not UTF-8; save it as UTF-8 (in Excel: \"CSV UTF-8\")", error.Message);
    }

    [Fact]
    public void With_problems_in_the_data_they_are_told_first()
    {
        _folder.Set("claims", 2, "unit", "solders").Write();
        var error = Assert.Throws<DataException>(() => Infer("a\n1\n"));
        Assert.Equal("data/claims.csv(2,10): error unit-unknown: unit is 'solders'; did you mean 'soldiers'? (codebook: claims.unit)", error.Message);
    }

    [Fact]
    public void What_the_check_would_refuse_is_told_before_it_is_written()
    {
        var error = Assert.Throws<DataException>(() => Infer("a\nx\ty\n"));
        Assert.Equal("data/sanctions.csv(2,1): error character-invisible: the field holds a tab (U+0009); delete it", error.Message);
        Assert.False(File.Exists(Path.Combine(_folder.Folder, "sanctions.csv")));
    }

    [Fact]
    public void The_codebook_describes_it()
    {
        Infer("iso3c,kind\nPRK,a\nPRK,a\nUSA,a\nUSA,b\nUSA,b\nUSA,b\n").Write();
        var codebook = DprkEngagement.Codebook.Write(CodebookData());
        Assert.Contains("File `sanctions.csv`, 6 rows. Nothing tells its rows apart.\n", codebook, StringComparison.Ordinal);
        Assert.Contains("| `sanctions.kind` | string | to be described | required; one of `a`, `b` | `a` | all |\n", codebook, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        Directory.Delete(_elsewhere, recursive: true);
    }

    private EngagementData CodebookData()
    {
        var prose = Directory.CreateDirectory(Path.Combine(_folder.Folder, "codebook")).FullName;
        File.WriteAllText(Path.Combine(prose, "90-tables.md"), File.ReadAllText(Path.Combine(Repository.Root, "data", "codebook", "90-tables.md")));
        return EngagementData.Load(_folder.Folder);
    }

    private NewTable Infer(string text) => NewTable.Infer(_folder.Folder, "sanctions", Source(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    private string Csv() => File.ReadAllText(Path.Combine(_folder.Folder, "sanctions.csv"));

    private string Source(byte[] bytes)
    {
        var path = Path.Combine(_elsewhere, "source.csv");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
