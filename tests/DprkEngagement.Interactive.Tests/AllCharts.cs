using System.Reflection;

namespace DprkEngagement.Interactive.Tests;

/// <summary>Every chart of the project, found by reflection, so that one added later is tested too.</summary>
internal static class AllCharts
{
    private static readonly Dictionary<string, MethodInfo> Methods = typeof(Charts).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType == typeof(Figure) && method.GetParameters() is [{ } first, ..] && first.ParameterType == typeof(EngagementData))
        .ToDictionary(method => method.Name);

    public static IEnumerable<string> Names => Methods.Keys.Order(StringComparer.Ordinal);

    /// <summary>The chart of the shipped data, with its parameters as they are by default.</summary>
    public static Figure Draw(string name) => (Figure)Methods[name].Invoke(
        null, [Repository.Data, .. Methods[name].GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)])!;
}
