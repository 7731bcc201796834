namespace DprkEngagement.Interop.Tests.Oracle;

/// <summary>The project's own data as the library reads them.</summary>
internal static class Shipped
{
    public static EngagementData Data { get; } = EngagementData.Load(ThisRepository.Data);
}
