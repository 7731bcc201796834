namespace DprkEngagement.Notebooks;

/// <summary>The files beside the pages: style sheet, script, and plotly.js where the library holds it.</summary>
internal static class ReportAssets
{
    /// <summary>Writes them into the folder assets/.</summary>
    /// <returns>Whether plotly.js is among them.</returns>
    public static bool Write(string folder)
    {
        var assets = Directory.CreateDirectory(Path.Combine(folder, "assets")).FullName;
        foreach (var name in (string[])["report.css", "marks.js", "report.js"])
        {
            using var own = typeof(ReportAssets).Assembly.GetManifestResourceStream(name)!;
            Copy(own, Path.Combine(assets, name));
        }

        using var script = PlotlyScript.TryOpen();
        using var license = PlotlyScript.TryOpenLicense();
        if (script is null || license is null)
        {
            return false;
        }

        Copy(script, Path.Combine(assets, "plotly.min.js"));
        Copy(license, Path.Combine(assets, "plotly.LICENSE.txt"));
        return true;
    }

    private static void Copy(Stream from, string path)
    {
        using var file = File.Create(path);
        from.CopyTo(file);
    }
}
