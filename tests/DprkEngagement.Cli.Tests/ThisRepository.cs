namespace DprkEngagement.Cli.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class ThisRepository
{
    public static Repository Folder { get; } =
        Repository.Around(AppContext.BaseDirectory) ?? throw new InvalidOperationException("The tests must lie inside the repository.");

    public static string Data => Path.Combine(Folder.Folder, "data");
}
