using System.Reflection;

namespace DprkEngagement.Interactive;

/// <summary>The charts of the project, found by reflection.</summary>
internal static class ChartList
{
    private static readonly IReadOnlyList<MethodInfo> Methods =
    [
        .. typeof(Charts).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Figure) && method.GetParameters() is [{ } first, ..] && first.ParameterType == typeof(EngagementData)
                && method.GetParameters().Skip(1).All(parameter => parameter.HasDefaultValue))
            .OrderBy(method => method.Name, StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Names => Methods.Select(method => method.Name);

    /// <summary>How a chart is called in a notebook.</summary>
    public static string Call(string name) => $"Charts.{name}(data)";

    /// <summary>A chart of the data.</summary>
    public static Figure Draw(string name, EngagementData data)
    {
        var method = Methods.Single(one => one.Name == name);
        return (Figure)method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [data, .. method.GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)], culture: null)!;
    }
}
