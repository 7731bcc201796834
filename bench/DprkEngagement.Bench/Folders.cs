namespace DprkEngagement.Bench;

/// <summary>Where the data to measure are.</summary>
internal static class Folders
{
    /// <summary>The checkout.</summary>
    public static string Repository { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The shipped data.</summary>
    public static string Shipped => Path.Combine(Repository, "data");

    /// <summary>A synthetic folder, written anew so that it fits the schema of the day.</summary>
    public static string Synthetic(int claims)
    {
        var folder = Path.Combine(Repository, "artifacts", "bench", FormattableString.Invariant($"synthetic-{claims}"));
        SyntheticFolder.Write(Shipped, folder, claims);
        return folder;
    }

    private static string Find(string directory) => File.Exists(Path.Combine(directory, "Analysis.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException($"no Analysis.sln above {AppContext.BaseDirectory}"));
}
