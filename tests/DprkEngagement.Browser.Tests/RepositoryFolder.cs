namespace DprkEngagement.Browser.Tests;

/// <summary>The repository that the tests stand in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Analysis.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("The tests do not stand in the repository.");
        }

        return folder;
    }
}
