using System.Globalization;

namespace DprkEngagement;

/// <summary>The groups of claims that describe the same people or goods.</summary>
internal static class ClaimGroups
{
    public static string Write(WholeRecord record) => MarkdownTable.Write(
        ["group", "claims", "claimants", "quantities", "published"],
        record.Data.Claims.Where(claim => claim.Group is not null)
            .GroupBy(claim => claim.Group!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key, [.. group])));

    private static string[] Row(string group, IReadOnlyList<Claim> claims) =>
    [
        MarkdownTable.Code(group),
        Whole(claims.Count),
        Whole(claims.Select(claim => claim.Claimant).Distinct().Count()),
        string.Join(", ", claims.Select(claim => EnumText.Code(claim.Quantity)).Distinct().Order(StringComparer.Ordinal).Select(MarkdownTable.Code)),
        Published(claims.MinBy(claim => claim.Published.Start)!.Published, claims.MaxBy(claim => claim.Published.End)!.Published),
    ];

    private static string Published(EventDate first, EventDate last) => (first.Precision, last.Precision) switch
    {
        (DatePrecision.Day, DatePrecision.Day) => DateText.Span(first.Start, last.Start),
        _ when first == last => StatedDate.Of(first),
        _ => StatedDate.Of(first) + " – " + StatedDate.Of(last),
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
