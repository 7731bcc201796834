namespace DprkEngagement;

/// <summary>The address under which a source may be linked.</summary>
internal static class WebAddress
{
    /// <summary>The source's address, or null where it is not http or https: a link may lead nowhere else.</summary>
    public static string? Of(Source source) =>
        source.Url.IsAbsoluteUri && (source.Url.Scheme == Uri.UriSchemeHttp || source.Url.Scheme == Uri.UriSchemeHttps)
            ? source.Url.AbsoluteUri
            : null;
}
