namespace DprkEngagement.Cli;

/// <summary>The project's folder on this machine.</summary>
internal sealed record Checkout(string Folder)
{
    /// <summary>Where the notebooks lie.</summary>
    public string Notebooks => Path.Combine(Folder, "notebooks");

    /// <summary>Where results go unless <c>--out</c> says otherwise.</summary>
    public string Artifacts => Path.Combine(Folder, "artifacts");

    /// <summary>The nearest folder, from <paramref name="start"/> upwards, that holds Analysis.sln and notebooks; null where there is
    /// none.</summary>
    public static Checkout? Around(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = new Checkout(folder.FullName);
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln")) && Directory.Exists(candidate.Notebooks))
                return candidate;
        }

        return null;
    }
}
