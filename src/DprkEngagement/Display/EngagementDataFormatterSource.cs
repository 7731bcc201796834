using System.Globalization;

namespace DprkEngagement;

/// <summary>How <see cref="EngagementData"/> shows itself: by its tables, since all their rows would fill a notebook.</summary>
internal sealed class EngagementDataFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<EngagementData>(MimeTypes.Html, data => TableHtml.Write(Table(data))),
        new MimeFormatter<EngagementData>(MimeTypes.Text, data => TableText.Write(Table(data))),
    ];

    private static ResultTable Table(EngagementData data) => new(
        $"Data, version {data.Version}",
        ["Table", "Rows"],
        [.. data.RowCounts.Select(one => new ResultRow([one.Table, one.Rows.ToString(CultureInfo.InvariantCulture)], []))]);
}
