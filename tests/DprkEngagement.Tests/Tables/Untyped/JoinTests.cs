namespace DprkEngagement.Tests.Tables.Untyped;

public sealed class JoinTests : IDisposable
{
    private readonly SampleFolder _folder = new();
    private readonly EngagementData _data;
    private readonly DataTable _table;

    public JoinTests()
    {
        _folder.Add("events", "2019-02-hanoi,summit,2019-02-01,2019-02-28,4,,,singapore,A meeting,They met.,,coded,,");
        _folder.Add("participations", "2019-02-hanoi,1,PRK,kim-jong-un,principal,top_leader,Chairman").Add("citations", "events,2019-02-hanoi,yonhap-1,date");
        _folder.Write();
        var csv = Path.Combine(_folder.Folder, "notes.txt");
        File.WriteAllText(csv, "note_id,iso3c,day,year,share,open\na,USA,2018-06-15,2018,0.5,true\nb,,2018-06-02,2018,,false\nc,PRK,,2020,3,true\nd,KOR,2019-03-02,2021,1,true\ne,PRK,2019-02-10,,1,true\n");
        NewTable.Infer(_folder.Folder, "notes", csv).Write();
        _data = EngagementData.Load(_folder.Folder);
        _table = _data.Table("notes");
    }

    [Fact]
    public void Fields_are_read_by_name_and_type_and_unknown_is_null()
    {
        var (first, second) = (_table.Rows[0], _table.Rows[1]);
        Assert.Equal(("a", new DateOnly(2018, 6, 15), 2018, 0.5m, true), (first["note_id"], first.Date("day"), first.Whole("year"), first.Number("share"), first.Flag("open")));
        Assert.Equal(2018m, first.Number("year"));
        Assert.Null(second["iso3c"]);
        Assert.Null(second.Number("share"));
        Assert.Null(_table.Rows[2].Date("day"));
        Assert.Null(_table.Rows[4].Whole("year"));
        Assert.Equal((new RowPosition("notes", 3), "b"), (second.Position, second.ToString()));
    }

    [Fact]
    public void A_column_of_another_type_or_name_is_refused_by_name()
    {
        var row = _table.Rows[0];
        Assert.Equal("the column 'note_id' of the table notes is of type string, not date (Parameter 'column')", Assert.Throws<ArgumentException>(() => row.Date("note_id")).Message);
        Assert.Equal("the column 'day' of the table notes is of type date, not number or integer (Parameter 'column')", Assert.Throws<ArgumentException>(() => row.Number("day")).Message);
        Assert.Equal("the column 'share' of the table notes is of type number, not integer (Parameter 'column')", Assert.Throws<ArgumentException>(() => row.Whole("share")).Message);
        Assert.Equal("there is no column of the table notes 'yaer'; did you mean 'year'? (Parameter 'column')", Assert.Throws<ArgumentException>(() => row.Whole("yaer")).Message);
        Assert.Equal("there is no table 'note'; did you mean 'notes'? (Parameter 'name')", Assert.Throws<ArgumentException>(() => _data.Table("note")).Message);
    }

    [Fact]
    public void Every_row_gets_its_state()
    {
        var rows = _table.WithActors(_data, "iso3c");
        Assert.Equal(["United States", null, "North Korea", "South Korea", "North Korea"], rows.Select(row => row.Actor?.Name));
        Assert.Equal(
            "the column 'note_id' of the table notes does not point to actors; datapackage.json must list it in the table's foreignKeys (Parameter 'column')",
            Assert.Throws<ArgumentException>(() => _table.WithActors(_data, "note_id")).Message);
    }

    [Fact]
    public void Years_run_from_the_first_to_the_last_and_rows_without_one_come_after_them()
    {
        Assert.Equal(["2018: a b", "2019: ", "2020: c", "2021: d", ": e"], Years("year"));
        Assert.Equal(["2018: a b", "2019: d e", ": c"], Years("day"));
        Assert.Throws<ArgumentException>(() => _table.ByYear("note_id"));

        IEnumerable<string> Years(string column) => _table.ByYear(column).Select(year => $"{year.Year}: {string.Join(' ', year.Rows)}");
    }

    [Fact]
    public void Events_close_to_a_rows_day_are_found_and_rows_without_any_stay()
    {
        Assert.Equal(
            """
            notes: events within 3 days of day

            Row  Day          Event                            Date         Days from the row's  Status
            a    15 Jun 2018  Trump and Kim meet in Singapore  12 Jun 2018  −3                   coded
            b    2 Jun 2018
            c
            d    2 Mar 2019   A meeting                        Feb 2019     −2                   coded
            e    10 Feb 2019  A meeting                        Feb 2019     0                    coded

            """,
            TableText.Write(_table.EventsNear(_data.Events, "day", days: 3).ToTable()));
        Assert.Equal([1, 1, 0, 1, 1], _table.EventsNear(_data.Events, "day", days: 10).Select(row => row.Events.Count));
        Assert.Equal(10, _table.EventsNear(_data.Events, "day", days: 10)[1].Events[0].Days);
        Assert.Equal([1, 0, 0, 0, 1], _table.EventsNear(_data.Events, "day", days: 10, actorColumn: "iso3c").Select(row => row.Events.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.EventsNear(_data.Events, "day", days: -1));
    }

    [Fact]
    public void It_shows_itself_as_a_table()
    {
        Assert.StartsWith("notes, 5 rows\n\nnote_id  iso3c  day         year  share  open\na        USA    2018-06-15  2018  0.5    true\nb               2018-06-02  2018         false\n", TableText.Write(_table.ToTable()), StringComparison.Ordinal);
        Assert.Equal(["text/html", "text/plain"], typeof(DataTable).GetCustomAttributes(typeof(TypeFormatterSourceAttribute), true).Cast<TypeFormatterSourceAttribute>().Single().PreferredMimeTypes);
        var shown = EngagementData.Load(Path.Combine(Repository.Root, "data")).Table("codings").ToTable();
        Assert.Equal(200, shown.Rows.Count);
        Assert.StartsWith("codings, the first 200 of ", shown.Title, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
