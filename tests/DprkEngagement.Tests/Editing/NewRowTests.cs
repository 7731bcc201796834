using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Editing;

public sealed class NewRowTests : IDisposable
{
    private readonly SampleFolder _folder = new();
    private readonly NewRow _claim;

    public NewRowTests()
    {
        _folder.Write();
        _claim = NewRow.In(_folder.Folder, "claims")
            .With("claimant_id", "kor-nis").With("quantity", "troops_deployed").With("measure", "stock").With("high", "12000").With("date_published", "2026-11-20")
            .RestingOn("https://example.org/news/1", title: "Up to 12000", publisher: "Yonhap");
    }

    [Fact]
    public void It_shows_the_rows_as_they_will_stand_and_why_and_writes_them()
    {
        var shown = TableText.Write(_claim.ToTable());
        Assert.StartsWith("As it will stand: no problem\n\nPlace ", shown, StringComparison.Ordinal);
        var cells = _claim.ToTable().Rows.Select(row => string.Join(" | ", row.Cells)).ToList();
        Assert.Equal("data/claims.csv, line 3 | claim_id | 2026-11-20-nis-troops-deployed-12000 | by the convention of the table", cells[0]);
        Assert.Contains(" | hedge | up_to | only high was given", cells);
        Assert.Contains(cells, line => line.StartsWith("data/sources.csv, line 3 | source_id | ", StringComparison.Ordinal));
        Assert.Contains(cells, line => line.StartsWith("data/citations.csv, line ", StringComparison.Ordinal));
        Assert.Equal("Yonhap", Assert.Single(EngagementData.Load(_folder.Folder).Sources).Publisher);

        _claim.Write();
        var claim = EngagementData.Load(_folder.Folder).Claim("2026-11-20-nis-troops-deployed-12000");
        Assert.Equal((Hedge.UpTo, (Amount)12000m), (claim.Estimate.Hedge, claim.Estimate.High));
    }

    [Fact]
    public void With_a_problem_nothing_is_written()
    {
        var wrong = _claim.With("unit", "solders").With("title", "NIS: up to 12,000");
        const string Message = "data/claims.csv(3,10): error unit-unknown: unit is 'solders'; did you mean 'soldiers'? (codebook: claims.unit)";
        Assert.Equal(Message, Assert.Single(wrong.Problems).ToString());
        Assert.StartsWith("As it would stand: 1 problem\n", TableText.Write(wrong.ToTable()), StringComparison.Ordinal);
        Assert.Equal(Message, Assert.Throws<DataException>(wrong.Write).Message);
        Assert.Equal(_folder.TextOf("claims"), File.ReadAllText(Path.Combine(_folder.Folder, "claims.csv")));
        Assert.Empty(_claim.Problems);
    }

    [Fact]
    public void What_makes_no_sense_is_refused_in_a_sentence()
    {
        Assert.Equal("there is no table 'claim'; did you mean 'claims'?", Assert.Throws<ArgumentException>(() => NewRow.In(_folder.Folder, "claim").Problems).Message);
        Assert.Equal("there is no column of the table claims 'hihg'; did you mean 'high'?", Assert.Throws<ArgumentException>(() => _claim.With("hihg", "1").Problems).Message);
        Assert.Equal(
            "There is no source 'yonhap-2'; did you mean 'yonhap-1'?; a new page is named by its address, beginning with https:// or http://.",
            Assert.Throws<ArgumentException>(() => _claim.RestingOn("yonhap-2").Problems).Message);
    }

    [Fact]
    public void Tables_that_cannot_be_changed_are_told()
    {
        File.AppendAllText(Path.Combine(_folder.Folder, "claims.csv"), "half,a row\n");
        Assert.StartsWith("data/claims.csv(3,0): error ", Assert.Throws<DataException>(() => _claim.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scratch_copy_is_apart_from_the_data_and_gone_when_it_is_disposed()
    {
        var data = EngagementData.Load(_folder.Folder);
        string place;
        using (var copy = ScratchData.Of(data))
        {
            place = copy.Folder;
            Assert.Equal("data", Path.GetFileName(copy.Folder));
            copy.Remove("claims", SampleFolder.Claim);
            Assert.Empty(copy.Problems());
            Assert.Empty(copy.Load().Claims);
            Assert.Equal([SampleFolder.Event], copy.Load().Citations.Select(citation => citation.RowId));
            Assert.Equal("there is no row of the table events '2018-06-12-trump-kim-singapor'; did you mean '2018-06-12-trump-kim-singapore'? (Parameter 'id')", Assert.Throws<ArgumentException>(() => copy.Remove("events", "2018-06-12-trump-kim-singapor")).Message);
            Assert.Equal("there is no table 'claim' with a single key (Parameter 'table')", Assert.Throws<ArgumentException>(() => copy.Remove("claim", "x")).Message);
            Assert.Equal("x,y\n", File.ReadAllText(copy.WriteBeside("../mine.csv", "x,y\n")));
            Assert.Empty(copy.Problems());
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(place)));
        Assert.Single(EngagementData.Load(_folder.Folder).Claims);
    }

    public void Dispose() => _folder.Dispose();
}
