namespace DprkEngagement;

/// <summary>What two addresses of one page have in common.</summary>
internal static class WebKey
{
    private static readonly string[] Tracking = ["fbclid", "gclid", "ref", "mc_cid", "mc_eid"];

    /// <summary>The address without what does not tell pages apart: http or https, www or m, a last slash, the place in the page, marks of advertisers.</summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return url.Trim();
        }

        var host = uri.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host.StartsWith("m.", StringComparison.Ordinal) ? host[2..] : host;
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsTracking(part));
        return $"{host}{(uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}"))}{uri.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}";
    }

    /// <summary>The host without www, or empty.</summary>
    public static string HostOf(string url) => Of(url) is var key && key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? key[..slash] : "";

    private static bool IsTracking(string part) =>
        part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(part.Split('=')[0], StringComparer.OrdinalIgnoreCase);
}
