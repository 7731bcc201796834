namespace DprkEngagement.Tests;

/// <summary>The data of the repository, read once.</summary>
internal static class Shipped
{
    public static EngagementData Data { get; } = EngagementData.Load();
}
