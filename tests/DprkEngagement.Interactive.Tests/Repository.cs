namespace DprkEngagement.Interactive.Tests;

/// <summary>The folder that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>The shipped data.</summary>
    public static EngagementData Data { get; } = EngagementData.Load(Path.Combine(Root, "data"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no Analysis.sln above {AppContext.BaseDirectory}.");
    }
}
