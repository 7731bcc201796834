namespace DprkEngagement.Tests;

/// <summary>A result in text, in CSV and as cells; the texts of dates, numbers, figures and periods.</summary>
public sealed class ResultTests
{
    private sealed record Line(string Name, decimal? Number, DateOnly? Day, CodeStatus Status, bool? Known);

    private static readonly Result<Line> Table = new()
    {
        Title = "Lines",
        Unit = "lines",
        Definition = "What a line is.",
        Rows = [new("a, \"b\"", 12_000.5m, new(2024, 10, 18), CodeStatus.NotCounted, true),
            new("=1+1", null, null, CodeStatus.Coded, null)],
        Columns =
        [
            new("name", "Name", line => line.Name),
            new("number", "Number", line => line.Number, Unit: "barrels"),
            new("day", "Day", line => line.Day),
            new("status", "Status", line => line.Status),
            new("known", "Known", line => line.Known, line => line.Known == true ? "surely" : ""),
        ],
        Ids = line => line.Number is null ? [] : ["row-1", "row-2", "row-1"],
    };

    [Fact]
    public void Its_text_has_aligned_columns_and_the_definition() => Assert.Equal(
        """
        Lines

        Name    Number    Day          Status       Known
        a, "b"  12,000.5  18 Oct 2024  not counted  surely
        =1+1                           coded

        What a line is.

        """,
        Table.ToText());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Its_csv_is_that_of_the_data_files_whatever_the_culture(string culture)
    {
        using var _ = new InCulture(culture);

        Assert.Equal(
            "name,number,day,status,known,row_ids\n\"a, \"\"b\"\"\",12000.5,2024-10-18,not_counted,true,row-1; row-2\n=1+1,,,coded,,\n",
                Table.ToCsv());
    }

    [Fact]
    public void Its_untyped_face_says_the_same()
    {
        Result face = Table with { Title = "Renamed" };

        Assert.Equal("Renamed", face.Title);
        Assert.Equal(["name", "number", "day", "status", "known"], face.ColumnNames);
        Assert.Equal([null, "barrels", null, null, null], face.ColumnUnits);
        Assert.Equal(["row-1", "row-2"], face.RowIds);
        Assert.Equal(12_000.5m, face.Cells[0][1]);
    }

    [Fact]
    public void What_would_steer_a_terminal_is_spelled_out() =>
        Assert.Contains("\\u001B[31m", (Table with { Title = "\u001B[31mred" }).ToText(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-10-18", "2024-10-18", DatePrecision.Day, "18 Oct 2024", "18 Oct 2024")]
    [InlineData("2018-03-25", "2018-03-28", DatePrecision.Day, "25–28 Mar 2018", "25–28 Mar 2018")]
    [InlineData("2019-02-28", "2019-03-02", DatePrecision.Day, "28 Feb – 2 Mar 2019", "28 Feb – 2 Mar 2019")]
    [InlineData("2018-12-30", "2019-01-02", DatePrecision.Day, "30 Dec 2018 – 2 Jan 2019", "30 Dec 2018 – 2 Jan 2019")]
    [InlineData("2024-11-01", "2024-11-04", DatePrecision.Days, "1–4 Nov 2024", "about 1 Nov 2024")]
    [InlineData("2024-10-28", "2024-11-03", DatePrecision.Week, "28 Oct – 3 Nov 2024", "week of 28 Oct 2024")]
    [InlineData("1970-10-01", "1970-10-31", DatePrecision.Month, "Oct 1970", "Oct 1970")]
    [InlineData("2026-01-01", "2026-12-31", DatePrecision.Year, "2026", "2026")]
    public void A_date_is_written_with_no_more_precision_than_it_has(string start, string end, DatePrecision precision, string date,
        string stated)
    {
        EventDate one = new(Given.Day(start), Given.Day(end), precision);

        Assert.Equal((date, stated), (DateText.Of(one), StatedDate.Of(one)));
    }

    [Theory]
    [InlineData("11000", "11,000", "11,000", "11000")]
    [InlineData("0.35", "0.35", "0.35", "0.35")]
    [InlineData("4800000", "4.8 m", "4.8 million", "4800000")]
    [InlineData("1250000000", "1.25 bn", "1.25 billion", "1250000000")]
    public void Numbers_are_short_spoken_and_plain(string number, string shortly, string spoken, string plain)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((shortly, spoken, plain), (NumberText.Short(value), NumberText.Spoken(value), NumberText.Plain(value)));
    }

    public static TheoryData<Estimate, string, string> Figures => new()
    {
        { Given.About(11_000), "about 11,000 soldiers", "11,000" },
        { Given.MoreThan(3_000), "more than 3,000 soldiers", "3,000+" },
        { Given.UpTo(8_000), "up to 8,000 soldiers", "≤ 8,000" },
        { Given.Range(4_200_000, 5_800_000), "4.2 to 5.8 million soldiers", "4.2–5.8 m" },
        { Given.About(1) with { Hedge = Hedge.Exact }, "1 soldier", "1" },
        { Given.NoNumber, "no number given", "no number" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_keeps_its_hedge(Estimate estimate, string spoken, string shortly) =>
        Assert.Equal((spoken, shortly), (EstimateText.Spoken(estimate), EstimateText.Short(estimate)));

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", null, "2024")]
    [InlineData("2024-03-01", "2024-03-31", null, "Mar 2024")]
    [InlineData("2024-03-01", "2024-10-31", null, "Mar–Oct 2024")]
    [InlineData("2023-08-01", "2025-03-31", null, "Aug 2023 – Mar 2025")]
    [InlineData("2024-03-07", "2024-03-26", null, "7–26 Mar 2024")]
    [InlineData("2023-01-01", null, null, "since Jan 2023")]
    [InlineData(null, "2025-03-31", null, "to Mar 2025")]
    [InlineData(null, null, "2025-07-13", "on 13 Jul 2025")]
    [InlineData(null, null, null, "")]
    public void A_period_is_as_short_as_it_can_be(string? start, string? end, string? day, string text)
    {
        DateOnly? Of(string? iso) => iso is null ? null : Given.Day(iso);

        Assert.Equal(text, PeriodText.Of(Given.Claim("c", Given.Nis, "2025-01-01", Given.About(1)) with { PeriodStart = Of(start),
            PeriodEnd = Of(end), AsOf = Of(day) }));
    }

    [Theory]
    [InlineData(EventType.LeaderMeeting, "leader meeting", "leader_meeting")]
    [InlineData(EventType.UnVote, "UN vote", "un_vote")]
    public void A_code_has_words(EventType type, string words, string code) =>
        Assert.Equal((words, code), (EnumText.Words(type), EnumText.Code(type)));
}
