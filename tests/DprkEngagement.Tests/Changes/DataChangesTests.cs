using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Changes;

public sealed class DataChangesTests : IDisposable
{
    private readonly SampleFolder _before = new();
    private readonly SampleFolder _after = new();

    [Fact]
    public void The_same_data_have_no_change()
    {
        var changes = Compare();
        Assert.True(changes.IsEmpty);
        Assert.Equal("No change\n\nTable  Row  Change\n", TableText.Write(changes.ToTable()));
    }

    [Fact]
    public void Quotes_and_line_ends_are_no_change()
    {
        _before.Write();
        _after.Write();
        var path = Path.Combine(_after.Folder, "persons.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("Kim Jong Un", "\"Kim Jong Un\"", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));
        Assert.True(DataChanges.Between(_before.Folder, _after.Folder).IsEmpty);
    }

    [Fact]
    public void Rows_and_values_are_told_by_id_and_column_and_counts_move()
    {
        _after.Set("claims", 2, "hedge", "up_to").Set("claims", 2, "best", "").Set("claims", 2, "high", "12000");
        _after.Add("events", "2018-07-01-second,summit,2018-07-01,2018-07-01,1,,,singapore,A second meeting,They met again.,,coded,,");
        _after.Add("participations", "2018-07-01-second,1,PRK,kim-jong-un,principal,top_leader,Chairman").Add("participations", "2018-07-01-second,2,USA,donald-trump,principal,top_leader,President");
        _after.Add("citations", "events,2018-07-01-second,yonhap-1,date");
        _before.Add("places", "nowhere,Nowhere,KOR,37.5,127,1");

        Assert.Equal(
            """
            Changes of the data

            Table           Row                                    Change
            places          nowhere                                removed: Nowhere
            events          2018-07-01-second                      added: A second meeting
            participations  2018-07-01-second / 1                  added: iso3c PRK, person_id kim-jong-un, role principal, rank top_leader, office Chairman
            participations  2018-07-01-second / 2                  added: iso3c USA, person_id donald-trump, role principal, rank top_leader, office President
            claims          2024-10-18-nis-troops-1500             hedge: exact → up_to
            claims          2024-10-18-nis-troops-1500             best: 1500 → (empty)
            claims          2024-10-18-nis-troops-1500             high: (empty) → 12000
            citations       events / 2018-07-01-second / yonhap-1  added: supports date
            counts                                                 meetings of leaders with United States: 1 → 2
            counts                                                 events that are coded: 1 → 2
            counts                                                 latest claims of troops deployed (cumulative): 1,500 soldiers (1 claimant) → 12,000 soldiers (1 claimant)

            """,
            TableText.Write(Compare().ToTable()));
    }

    [Fact]
    public void Rows_in_another_order_are_said_once()
    {
        _after.Remove("persons", 2).Add("persons", "kim-jong-un,Kim Jong Un,Kim,PRK");
        var table = Assert.Single(Compare().Tables);
        Assert.Equal(("persons", "rows in another order", true), (table.Table, table.InWords(), table.Reordered));
    }

    [Fact]
    public void A_row_keeps_its_line_in_the_newer_file_and_a_removed_one_in_the_older()
    {
        _before.Add("persons", "a,A,A,PRK");
        _after.Add("persons", "b,B,B,PRK").Set("persons", 3, "name", "Donald J. Trump");
        var table = Assert.Single(Compare().Tables);
        Assert.Equal(("b", 4), (table.Added[0].Id, table.Added[0].Line));
        Assert.Equal(("a", 4), (table.Removed[0].Id, table.Removed[0].Line));
        Assert.Equal(("donald-trump", 3, new ValueChange("name", "Donald Trump", "Donald J. Trump")), (table.Changed[0].Id, table.Changed[0].Line, table.Changed[0].Values[0]));
    }

    [Theory]
    [InlineData("\"version\": \"0.0.1\"", "\"version\": \"0.0.2\"", "version 0.0.1 → 0.0.2")]
    [InlineData("\"description\": \"name where space is short\"", "\"description\": \"short name\"", "actors.short_name: description name where space is short → short name")]
    [InlineData("37.956,\n            \"constraints\": {\n              \"minimum\": -90", "37.956,\n            \"constraints\": {\n              \"minimum\": 0", "places.latitude: least value -90 → 0")]
    [InlineData("\"name\": \"cow_code\",\n            \"type\": \"integer\"", "\"name\": \"cow_code\",\n            \"type\": \"number\"", "actors.cow_code: type integer → number")]
    public void A_change_of_the_schema_is_a_sentence(string old, string with, string sentence)
    {
        Assert.Contains(old, _after.Schema, StringComparison.Ordinal);
        _after.Schema = _after.Schema.Replace(old, with, StringComparison.Ordinal);
        Assert.Equal([sentence], Compare().Schema);
    }

    [Fact]
    public void A_table_of_ones_own_is_new_and_its_rows_are()
    {
        _before.Write();
        _after.Write();
        var csv = Path.Combine(_after.Folder, "mine.txt");
        File.WriteAllText(csv, "item,iso3c\nx,PRK\n");
        NewTable.Infer(_after.Folder, "items", csv).Write();
        var changes = DataChanges.Between(_before.Folder, _after.Folder);
        Assert.Equal(["table items is new: item, iso3c"], changes.Schema);
        Assert.Equal(["item x, iso3c PRK"], changes.Tables.Single().Added.Select(row => row.Id));
        var back = DataChanges.Between(_after.Folder, _before.Folder);
        Assert.Equal(["table items is gone"], back.Schema);
        Assert.Equal("1 removed", back.Tables.Single().InWords());
    }

    [Fact]
    public void With_problems_rows_are_compared_and_counts_are_not()
    {
        _after.Set("claims", 2, "unit", "solders");
        var changes = Compare();
        Assert.Equal("unit: soldiers → solders", changes.Tables.Single().Changed.Single().Values.Select(value => $"{value.Column}: {value}").Single());
        Assert.Equal(
            ["Counts are not compared: the newer version has 1 problem, the first of them: data/claims.csv(2,10): error unit-unknown: unit is 'solders'; did you mean 'soldiers'? (codebook: claims.unit)"],
            changes.Notes);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_not_passed_over_in_silence()
    {
        _before.Write();
        _after.Write();
        File.AppendAllText(Path.Combine(_after.Folder, "persons.csv"), "half,a row\n");
        var changes = DataChanges.Between(_before.Folder, _after.Folder);
        Assert.Equal("persons.csv: 1 row of the newer version, the first in line 4, could not be read and is not compared.", changes.Notes[0]);
        Assert.False(changes.IsEmpty);
    }

    [Theory]
    [InlineData(null, "12000", "(empty) → 12000")]
    [InlineData("1500", null, "1500 → (empty)")]
    [InlineData(
        "The quick brown fox jumps over the lazy dog and then over the fence, says the ministry in Seoul.",
        "The quick brown fox jumps over the lazy dog and then over the hedge, says the ministry in Seoul.",
        "…g and then over the fence, says the ministry… → …g and then over the hedge, says the ministry…")]
    public void A_long_text_shows_the_place_that_changed(string? before, string? after, string shown) =>
        Assert.Equal(shown, new ValueChange("notes", before, after).ToString());

    [Fact]
    public void A_folder_without_a_schema_is_named()
    {
        _after.Write();
        Directory.CreateDirectory(Path.Combine(_before.Folder, "empty"));
        var error = Assert.Throws<DataException>(() => DataChanges.Between(Path.Combine(_before.Folder, "empty"), _after.Folder));
        Assert.Equal($"empty/datapackage.json(0,0): error file-missing: the file, which describes the tables, is not in {Path.Combine(_before.Folder, "empty")}", error.Message);
    }

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    private DataChanges Compare()
    {
        _before.Write();
        _after.Write();
        return DataChanges.Between(_before.Folder, _after.Folder);
    }
}
