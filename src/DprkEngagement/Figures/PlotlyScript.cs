namespace DprkEngagement;

/// <summary>
/// The drawing script, plotly.js (its basic bundle: scatter, bar and pie). The build embeds it in this library when
/// npm could fetch it; otherwise a page loads it from <see cref="CdnUrl"/>.
/// </summary>
public static class PlotlyScript
{
    /// <summary>The pinned version.</summary>
    public const string Version = "4.1.1";

    /// <summary>Where a page finds the same file on the network.</summary>
    public const string CdnUrl =
        "https://cdn.jsdelivr.net/npm/plotly.js-basic-dist-min@" + Version + "/plotly-basic.min.js";

    /// <summary>
    /// The file's hash in the form of a script element's integrity attribute: a browser refuses any other file.
    /// </summary>
    public const string Integrity = "sha384-N2HZsG+IG/3J8CwhGGYz/kmzZ0sprpPWwjhor9ZI4lxuf47i9DXK2/NDGxMaJiEb";

    /// <summary>Opens the embedded script, UTF-8 text; null when it was built without.</summary>
    public static Stream? TryOpen() => Open("plotly.min.js");

    /// <summary>Opens the script's licence text (MIT), UTF-8; null when it was built without.</summary>
    public static Stream? TryOpenLicense() => Open("plotly.LICENSE");

    private static Stream? Open(string name) => typeof(PlotlyScript).Assembly.GetManifestResourceStream(name);
}
