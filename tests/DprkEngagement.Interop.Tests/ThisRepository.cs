namespace DprkEngagement.Interop.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class ThisRepository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>Programs in other languages that the tests run.</summary>
    public static string Programs { get; } = Path.Combine(Root, "tests", "interop");

    private static string Find(string directory) => File.Exists(Path.Combine(directory, "Analysis.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException($"no Analysis.sln above {AppContext.BaseDirectory}"));
}
