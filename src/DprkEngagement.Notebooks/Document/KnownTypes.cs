namespace DprkEngagement.Notebooks;

/// <summary>The MIME types that the runner treats specially.</summary>
internal static class KnownTypes
{
    public const string Text = "text/plain";
    public const string Html = "text/html";
    public const string Png = "image/png";
    public const string Plotly = "application/vnd.plotly.v1+json";
}
