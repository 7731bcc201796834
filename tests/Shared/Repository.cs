namespace DprkEngagement.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>
    /// The shipped data. Tests of it hold invariants and facts that cannot change; counts are tested on <see cref="Sample"/>.
    /// </summary>
    public static string Data => Path.Combine(Root, "data");

    /// <summary>A frozen part of the data with a schema of its own, which no new row changes.</summary>
    public static string Sample => Path.Combine(Root, "tests", "sample");

    /// <summary>Few rows for tests of single rules: one event, one claim and what they need.</summary>
    public static string Small => Path.Combine(Root, "tests", "small");

    private static string Find(string directory) => File.Exists(Path.Combine(directory, "Analysis.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException(
            $"no Analysis.sln above {AppContext.BaseDirectory}"));
}
