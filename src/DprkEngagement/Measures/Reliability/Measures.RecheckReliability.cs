namespace DprkEngagement;

/// <content>Agreement of a second look.</content>
public static partial class Measures
{
    /// <summary>How often a second person who looked a sample of rows up again, field by field, found the same.</summary>
    /// <param name="data">The data; their table rechecks holds both values as they were.</param>
    /// <exception cref="ArgumentException">The data have no rechecks.</exception>
    public static RecheckReliability RecheckReliability(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var rechecks = data.Table("rechecks");
        var items = rechecks.Schema.Fields[rechecks.PlaceOf("item")].Enum;
        return new RecheckReliability
        {
            Unit = "items",
            Definition =
                "Items of a sample of rows that a second person looked up again. Where neither found anything stated, nothing is compared. "
                + "Agreement is in substance: a rounding or another spelling of a name is judged, not computed. From the values as they were, before any correction.",
            RowIds = [.. rechecks.Rows.Select(row => row["record_id"]!).Distinct()],
            Items = [.. items.Select(item => Count(item, rechecks.Rows.Where(row => row["item"] == item))).Where(item => item.Compared + item.NotFound > 0)],
            All = Count("all", rechecks.Rows),
            SamePage = Count("all, on the same page", rechecks.Rows.Where(row => row.Flag("same_page") == true)),
            OtherPage = Count("all, on another page", rechecks.Rows.Where(row => row.Flag("same_page") == false)),
        };
    }

    private static RecheckedItem Count(string item, IEnumerable<DataRow> rows)
    {
        var stated = rows.Where(row => row["first_value"] is not null || row["second_value"] is not null).ToList();
        return new RecheckedItem(
            item,
            stated.Count(row => row.Flag("agree") is not null),
            stated.Count(row => row.Flag("agree") == true),
            stated.Count(row => row.Flag("agree") is null));
    }
}
