using System.Text;

namespace DprkEngagement.Cli.Tests.Editing;

public sealed class FixTests : IDisposable
{
    private readonly SmallData _data = new();

    [Fact]
    public async Task What_needs_no_judgement_is_shown_and_mended()
    {
        var sound = _data.Tables();
        _data.Write("persons", "\uFEFFperson_id,name,short_name,iso3c\r\nkim-jong-un,Kim Jong Un,Kim,PRK\r\ndonald-trump, Donald Trump ,Trump,USA\r\n\r\n,,,\r\n");
        _data.Write("places", "place_id,name,iso3c,latitude,longitude,where_prec,,\nsingapore,\"Singapore \",SGP,1.2494,103.8303,1,,");
        Assert.Equal(3, (await _data.RunAsync("check")).ExitCode);

        var shown = await _data.RunAsync("fix");

        Assert.Equal(
            """
            data/persons.csv: 4 lines end with CR LF; all will end with LF
            data/persons.csv: rows move to where person_id puts them: line 3
            data/persons.csv(1,1): the byte-order mark goes
            data/persons.csv(3,2): the spaces around 'Donald Trump' go
            data/persons.csv(4,0): the empty line goes
            data/persons.csv(5,0): the line without any value goes
            data/places.csv(1,7): 2 empty fields go at the end of the row
            data/places.csv(2,0): the last line gets a line end
            data/places.csv(2,2): the spaces around 'Singapore' go
            data/places.csv(2,7): 2 empty fields go at the end of the row
            Nothing was written: add --yes to write it.

            """,
            shown.Output);
        Assert.Equal(0, shown.ExitCode);

        var mended = await _data.RunAsync("fix", "--yes");
        Assert.EndsWith("\nWritten: data/persons.csv, data/places.csv.\n", mended.Output, StringComparison.Ordinal);
        Assert.Equal(sound, _data.Tables());
        Assert.Equal("There is nothing to mend in the form of the tables.\n", (await _data.RunAsync("fix", "--yes")).Output);
    }

    [Fact]
    public async Task Rows_that_follow_another_table_move_with_it()
    {
        _data.Append("events", "2010-01-01-first,statement,2010-01-01,2010-01-01,1,,,,First,It was said.,,coded,,\n");
        _data.Append("participations", "2010-01-01-first,1,PRK,,principal,institution,Party\n");
        _data.Append("citations", "events,2010-01-01-first,yonhap-20241018-000001,all\n");

        var run = await _data.RunAsync("fix", "--yes");

        Assert.Equal(
            """
            data/events.csv: rows move to where date_start puts them: line 3
            data/participations.csv: rows move to where event_id, then participant_no puts them: line 4
            data/citations.csv: rows move to where record_table, then record_id, then source_id puts them: line 4
            Written: data/events.csv, data/participations.csv, data/citations.csv.

            """,
            run.Output);
        Assert.Equal(["2010-01-01-first", "2018-06-12-trump-kim-singapore", "2018-06-12-trump-kim-singapore"], _data.Read("participations").Split('\n')[1..^1].Select(row => row.Split(',')[0]));
    }

    [Fact]
    public async Task No_value_is_changed_and_what_is_left_is_listed()
    {
        _data.Append("places", "nowhere,Nowhere,KOR, 91 ,0,1\n");
        var run = await _data.RunAsync("fix", "--yes");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            """
            data/places.csv: rows move to where place_id puts them: line 3
            data/places.csv(3,4): the spaces around '91' go
            Written: data/places.csv.

            What needs somebody's judgement:
            data/places.csv(2,4): error out-of-range: latitude is '91'; it must be from -90 to 90 (codebook: places.latitude)

            1 problem in 1 file.

            """,
            run.Output);
    }

    [Fact]
    public async Task A_file_with_an_open_quote_keeps_every_row_as_it_is()
    {
        var text = "\uFEFFperson_id,name,short_name,iso3c\nzoe,\"Zoe , Z,USA\nadam, A,A,USA\n";
        File.WriteAllText(_data.PathOf("persons"), text, new UTF8Encoding(false));
        var run = await _data.RunAsync("fix", "--yes");

        Assert.StartsWith("data/persons.csv(1,1): the byte-order mark goes\nWritten: data/persons.csv.\n\nWhat needs somebody's judgement:\ndata/persons.csv(2,2): error quote-unclosed:", run.Output, StringComparison.Ordinal);
        Assert.Equal(text[1..], _data.Read("persons"));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_leaves_no_lock()
    {
        _data.Append("persons", "\n");
        var before = _data.Tables();
        var run = await _data.RunAsync("fix", "--dry-run");
        Assert.Equal("data/persons.csv(4,0): the empty line goes\nNothing was written: this was a dry run.\n", run.Output);
        Assert.Equal(before, _data.Tables());
        Assert.False(File.Exists(Path.Combine(_data.Folder, "data", ".dprk-lock")));
    }

    [Fact]
    public async Task The_shipped_tables_need_no_mending()
    {
        var run = await Dprk.RunAsync("fix", "--dry-run", "--data", "data");
        Assert.True(run.Output == "There is nothing to mend in the form of the tables.\n", $"dprk fix mends this:\n{run.Output}");
    }

    public void Dispose() => _data.Dispose();
}
