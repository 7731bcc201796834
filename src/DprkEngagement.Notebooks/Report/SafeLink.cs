namespace DprkEngagement.Notebooks;

/// <summary>Decides which addresses become links: http and https alone; any other address stays text.</summary>
internal static class SafeLink
{
    /// <summary>The address in its normal form, or null where it may not be a link.</summary>
    public static string? TryHref(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;

    /// <summary>A link with a text; the text alone where the address may not be a link.</summary>
    public static Markup To(string? address, Markup text) =>
        TryHref(address) is { } href
            ? Markup.Of($"<a href=\"{href}\" rel=\"noopener noreferrer\">{text}</a>")
            : text;
}
