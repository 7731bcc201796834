namespace DprkEngagement;

/// <content>What was left out.</content>
public static partial class Measures
{
    /// <summary>What a result looked at and left out, by the titles of the rows.</summary>
    /// <param name="result">The result.</param>
    /// <param name="data">The data, which know the titles.</param>
    public static Result<LeftOut> LeftOutTable(this Result result, EngagementData data)
    {
        var titles = data.Events.Select(one => (one.Id, one.Title)).Concat(data.Claims.Select(one => (one.Id, one.Title)))
            .ToDictionary(one => one.Id, one => one.Title, StringComparer.Ordinal);
        return new Result<LeftOut>
        {
            Title = "Looked at and left out",
            Unit = "rows",
            Definition = "",
            Rows = result.LeftOut,
            Columns = [new("row", "Row", row => titles.GetValueOrDefault(row.RowId, row.RowId)),
                new("reason", "Reason", row => row.Reason)],
            Ids = row => [row.RowId],
        };
    }
}
