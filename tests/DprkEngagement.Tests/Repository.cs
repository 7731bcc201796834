namespace DprkEngagement.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string directory) => File.Exists(Path.Combine(directory, "Analysis.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException($"no Analysis.sln above {AppContext.BaseDirectory}"));
}
