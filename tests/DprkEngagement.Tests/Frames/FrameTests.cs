using Microsoft.Data.Analysis;

namespace DprkEngagement.Tests;

/// <summary>Tables, queries and measures as frames, and frames back into checked rows.</summary>
public sealed class FrameTests
{
    private static readonly EngagementData Data = SampleData.Data;

    [Fact]
    public void A_table_is_typed_as_the_schema_says()
    {
        var claims = Data.Frame("claims");

        Assert.Equal(Data.Claims.Count, claims.Rows.Count);
        Assert.IsType<StringDataFrameColumn>(claims["claim_id"]);
        Assert.IsType<DecimalDataFrameColumn>(claims["best"]);
        Assert.IsType<DateTimeDataFrameColumn>(claims["date_published"]);
        Assert.IsType<BooleanDataFrameColumn>(Data.Frame("quantities")["looks_ahead"]);
        Assert.IsType<Int32DataFrameColumn>(Data.Frame("actors")["cow_code"]);
    }

    [Fact]
    public void Unknown_is_null_and_never_zero()
    {
        var claims = Data.Frame("claims");
        var row = Data.Claims.Select((claim, place) => (claim, place)).First(one => one.claim.Estimate.Hedge == Hedge.MoreThan).place;

        Assert.Null(claims["best"][row]);
        Assert.Equal((decimal)Data.Claims[row].Estimate.Low!.Value, claims["low"][row]);
    }

    [Fact]
    public void A_wrong_table_or_column_names_what_there_is()
    {
        Assert.Contains("did you mean 'claims'?", Assert.Throws<ArgumentException>(() => Data.Frame("claim")).Message,
            StringComparison.Ordinal);
        var error = Assert.Throws<ArgumentException>(() => Data.Frame("units")["plurals"]);
        Assert.Equal(
            "there is no column 'plurals'; did you mean 'plural'?; the columns are unit, label, plural, singular (Parameter 'columnName')",
                error.Message);
    }

    [Fact]
    public void A_measure_is_a_frame_of_values_with_the_rows_behind_each()
    {
        var gaps = Measures.MeetingGaps(Data, new(2018, 1, 1), new(2019, 12, 31)).ToDataFrame();

        Assert.Equal(["met", "on", "then", "then_on", "days", "days_between_talks", "row_ids"], gaps.Columns.Select(column => column.Name));
        Assert.Equal(14, gaps.Rows.Count);
        Assert.IsType<Int32DataFrameColumn>(gaps["days"]);
        Assert.Equal(new DateTime(2018, 3, 25), gaps["on"][0]);
        Assert.StartsWith("2018-03-25-", (string)gaps["row_ids"][0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_frames_too_and_every_measure_has_columns_of_its_own_names()
    {
        Assert.Equal(3, Data.MeetingsWith("USA").ToDataFrame().Rows.Count);
        Assert.Equal(Data.ClaimsOf("troops_killed").Count, Data.ClaimsOf("troops_killed").ToDataFrame().Rows.Count);
        Assert.Equal(Data.Contacts().Count, Data.Contacts().ToDataFrame().Rows.Count);
        Result[] all =
        [
            Measures.MilitaryClaims(Data), Measures.KilledAgainstCasualties(Data), Measures.ContainersToRounds(Data),
                Measures.ConversionRates(Data),
            Measures.PlannedAgainstDeployed(Data), Measures.Restatements(Data), Measures.PublicationLag(Data), Measures.Ledger(Data),
                Measures.OilAgainstCeiling(Data),
            Measures.TradeByYear(Data), Measures.UkraineVotes(Data), Measures.MeetingOrder(Data, "USA", "CHN"),
                Measures.MeetingsByYear(Data), Measures.MeetingPlaces(Data),
            Measures.ContactsByYear(Data, ContactLevel.AllLevels),
            Measures.ContactShares(Data, ContactLevel.AllLevels, new(2018, 1, 1), new(2019, 12, 31)),
                Measures.BeforeAfter(Data),
            Measures.Answer(Data).Signs, Measures.CodingReliability(Data), Measures.RecheckReliability(Data), Measures.Sourcing(Data),
        ];

        Assert.All(all, result =>
        {
            Assert.Equal(result.ColumnNames.Count, result.ColumnNames.Distinct().Count());
            Assert.Equal(result.Cells.Count, result.ToDataFrame().Rows.Count);
            Assert.All(result.Texts, row => Assert.All(row, Assert.NotNull));
            Assert.NotEmpty(result.Definition);
        });
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("events")]
    [InlineData("actors")]
    [InlineData("coverage")]
    public void A_table_comes_back_as_it_was_whatever_the_culture(string table)
    {
        using var _ = new InCulture("tr-TR");

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Sample, table + ".csv")), Data.Frame(table).ToCsv());
        Assert.Equal(Data.Claims.Count, Data.FromDataFrame(table, Data.Frame(table)).Claims.Count);
    }

    [Fact]
    public void Rows_of_a_frame_are_checked_as_if_they_stood_in_the_file()
    {
        var claims = Data.Frame("claims");
        ((StringDataFrameColumn)claims["unit"])[3] = "solders";

        var problems = Assert.Throws<DataException>(() => Data.FromDataFrame("claims", claims)).Problems;

        Assert.Contains(problems, problem => problem.Line == 5 && problem.Column > 0 && problem.ToString()
            .Contains("did you mean 'soldiers'?", StringComparison.Ordinal));
    }

    [Fact]
    public void A_saved_frame_has_no_formula_and_no_byte_order_mark()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "frame.csv");
        new DataFrame(new StringDataFrameColumn("text", ["=1+1", "-5", "plain"]), new DoubleDataFrameColumn("number", [1.5, null, 3]))
            .Save(path);

        Assert.Equal("text,number\n'=1+1,1.5\n-5,\nplain,3\n"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Throws<ArgumentException>(() => new DataFrame().Save("frame.xlsx"));
    }
}
