namespace DprkEngagement.Cli;

/// <summary>The project's folder on this machine.</summary>
internal sealed record Checkout(string Folder)
{
    public string Notebooks => Path.Combine(Folder, "notebooks");

    /// <summary>Where results go unless <c>--out</c> says otherwise.</summary>
    public string Artifacts => Path.Combine(Folder, "artifacts");

    /// <summary>The nearest folder, from the start upwards, that holds Analysis.sln and notebooks; null where there is none.</summary>
    public static Checkout? Around(string? start) => start is null ? null
        : new Checkout(start) is var here && File.Exists(Path.Combine(start, "Analysis.sln")) && Directory.Exists(here.Notebooks) ? here
        : Around(Path.GetDirectoryName(start));
}
