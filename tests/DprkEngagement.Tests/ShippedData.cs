namespace DprkEngagement.Tests;

/// <summary>The project's own data, read once.</summary>
internal static class ShippedData
{
    public static readonly string Folder = Path.Combine(Repository.Root, "data");

    private static readonly Lazy<EngagementData> Loaded = new(() => EngagementData.Load(Folder));

    public static EngagementData Value => Loaded.Value;
}
