namespace DprkEngagement;

/// <summary>How a <see cref="ClaimSet"/> shows itself: its table.</summary>
internal sealed class ClaimSetFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<ClaimSet>(MimeTypes.Html, set => TableHtml.Write(set.ToTable())),
        new MimeFormatter<ClaimSet>(MimeTypes.Text, set => TableText.Write(set.ToTable())),
    ];
}
