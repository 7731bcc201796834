namespace DprkEngagement.Notebooks;

/// <summary>The MIME types that the runner treats specially.</summary>
internal static class MimeTypes
{
    public const string Text = "text/plain";
    public const string Html = "text/html";
    public const string Plotly = "application/vnd.plotly.v1+json";
    public const string DprkFigure = "application/vnd.dprk.figure+json";
}
