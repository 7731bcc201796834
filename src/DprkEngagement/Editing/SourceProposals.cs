using System.Security.Cryptography;
using System.Text;

namespace DprkEngagement;

/// <summary>What can be said of a page from its address.</summary>
internal static class SourceProposals
{
    private const int LongestPublisher = 24;

    /// <summary>Pages of one host mostly have one publisher.</summary>
    public static void Fill(RowDraft source, DataTables tables)
    {
        var sources = tables["sources"];
        var host = WebKey.HostOf(source["url"]);
        var publishers = Enumerable.Range(0, sources.Rows.Count)
            .Where(row => host.Length > 0 && WebKey.HostOf(sources.Value(row, "url")) == host)
            .Select(row => sources.Value(row, "publisher"))
            .Distinct()
            .ToList();
        if (publishers.Count == 1)
        {
            source.Propose("publisher", publishers[0], $"as for the other pages of {host}");
        }
    }

    /// <summary>The id: publisher without what stands in brackets, date, six hexadecimal digits of the address's SHA-1.</summary>
    public static string Id(RowDraft source)
    {
        var publisher = source["publisher"];
        var bracket = publisher.IndexOf('(', StringComparison.Ordinal);
        var slug = Slug.Of(bracket > 0 ? publisher[..bracket] : publisher);
        return Slug.Join(
            slug[..Math.Min(slug.Length, LongestPublisher)].TrimEnd('-'),
            source.Has("date_published") ? Slug.Of(source["date_published"]).Replace("-", "", StringComparison.Ordinal) : "nd",
            AddressHash(source["url"]));
    }

#pragma warning disable CA5350 // It tells addresses apart and protects nothing.
    private static string AddressHash(string url) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(url)))[..6];
#pragma warning restore CA5350

    /// <summary>The number of the row of a page; -1 where it is not in the table.</summary>
    /// <param name="sources">The table.</param>
    /// <param name="address">A web address in any of its forms, or an id.</param>
    public static int Find(CsvTable sources, string address)
    {
        if (sources.Find("source_id", address) is >= 0 and var known)
        {
            return known;
        }

        var key = WebKey.Of(address);
        for (var row = 0; row < sources.Rows.Count; row++)
        {
            if (WebKey.Of(sources.Value(row, "url")) == key)
            {
                return row;
            }
        }

        return -1;
    }
}
