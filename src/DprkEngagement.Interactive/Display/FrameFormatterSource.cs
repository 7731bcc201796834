using Microsoft.Data.Analysis;

namespace DprkEngagement.Interactive;

/// <summary>How a <see cref="DataFrame"/> is shown.</summary>
internal sealed class FrameFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<DataFrame>(MimeTypes.Html, FrameHtml.Write),
        new MimeFormatter<DataFrame>(MimeTypes.Text, FrameText.Write),
    ];
}
