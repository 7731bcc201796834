namespace DprkEngagement;

/// <summary>The MIME types in which the library shows its types.</summary>
internal static class MimeTypes
{
    /// <summary>A figure for a front end that draws Plotly figures itself.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    public const string Html = "text/html";

    public const string Text = "text/plain";
}
