using System.Collections;
using Microsoft.Data.Analysis;

namespace DprkEngagement.Interactive.Tests.Frames;

public class RecordFrameTests
{
    public static TheoryData<string> Lists => new(typeof(EngagementData).GetProperties()
        .Where(property => RecordColumns.ElementOf(property.PropertyType) is { IsClass: true } element && element != typeof(string))
        .Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_of_records_is_a_frame_with_a_row_for_each(string property)
    {
        var list = (IEnumerable)typeof(EngagementData).GetProperty(property)!.GetValue(Repository.Data)!;
        var frame = (DataFrame)typeof(DataFrames).GetMethods().First(method => method.Name == "ToDataFrame" && method.IsGenericMethod)
            .MakeGenericMethod(RecordColumns.ElementOf(list.GetType())!).Invoke(null, [list])!;

        Assert.Equal(list.Cast<object>().Count(), frame.Rows.Count);
        Assert.True(frame.Columns.Count >= 3, $"only {frame.Columns.Count} columns");
    }

    [Fact]
    public void Claims_have_the_columns_of_their_table_and_what_they_point_to_by_id()
    {
        var claims = Repository.Data.ClaimsOf(Quantity.TroopsDeployed).By("kor-nis").ToDataFrame();

        Assert.Equal(
            [
                "claim_id:String", "claimant_id:String", "via:String", "quantity:String", "measure:String", "low:Decimal", "best:Decimal", "high:Decimal", "hedge:String",
                "unit:String", "published_start:DateTime", "published_end:DateTime", "published_prec:Int32", "as_of:DateTime", "period_start:DateTime", "period_end:DateTime",
                "from_iso3c:String", "to_iso3c:String", "scope:String", "status:String", "superseded_by:String", "group:String", "outlier_reason:String", "title:String",
                "notes:String", "row_line:Int32",
            ],
            claims.Columns.Select(column => $"{column.Name}:{column.DataType.Name}"));
        Assert.Equal("2024-10-18-nis-troops-1500", claims["claim_id"][0]);
        Assert.Equal(1500m, claims["best"][0]);
        Assert.Null(claims["low"][0]);
        Assert.Equal(new DateTime(2024, 10, 18), claims["published_start"][0]);
        Assert.Equal("PRK", claims["from_iso3c"][0]);
        Assert.Equal("troops_deployed", claims["quantity"][0]);
    }

    [Fact]
    public void Meetings_name_their_event_and_the_leader_met()
    {
        var meetings = Repository.Data.MeetingsWith("RUS", from: new DateOnly(2018, 1, 1)).ToDataFrame();

        Assert.Equal("2019-04-25-putin-kim-vladivostok", meetings["event_id"][0]);
        Assert.Equal("RUS", meetings["counterpart_iso3c"][0]);
        Assert.Equal("Vladimir Putin", meetings["leader_name"][0]);
        Assert.Equal(new DateTime(2019, 4, 25), meetings["first_day"][0]);
    }

    [Fact]
    public void An_event_of_a_month_keeps_its_precision_and_both_ends()
    {
        var frame = Repository.Data.Events.ToDataFrame();

        for (var row = 0; row < Repository.Data.Events.Count; row++)
        {
            var date = Repository.Data.Events[row].Date;
            Assert.Equal((int)date.Precision, frame["date_prec"][row]);
            Assert.Equal(date.End, DateOnly.FromDateTime((DateTime)frame["date_end"][row]));
        }
    }

    [Fact]
    public void The_table_under_a_chart_is_text_with_the_ids_behind_each_row()
    {
        var table = Charts.TroopClaims(Repository.Data).Table;
        var frame = table.ToDataFrame();

        Assert.Equal([.. table.Columns, "row_ids"], frame.Columns.Select(column => column.Name));
        Assert.All(frame.Columns, column => Assert.Equal(typeof(string), column.DataType));
        Assert.Equal(table.Rows.Count, frame.Rows.Count);
    }
}
