using System.Reflection;

namespace DprkEngagement.Interactive.Tests;

/// <summary>Measures of the shipped data: what the methods of <see cref="Measures"/> give, found by reflection, and what queries give.</summary>
internal static class AllMeasures
{
    private static readonly Dictionary<string, Func<Measure>> Computed = Find();

    public static IEnumerable<string> Names => Computed.Keys.Order(StringComparer.Ordinal);

    public static Measure Compute(string name) => Computed[name]();

    private static Dictionary<string, Func<Measure>> Find()
    {
        var found = typeof(Measures).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => typeof(Measure).IsAssignableFrom(method.ReturnType))
            .ToDictionary(method => method.Name, method => (Func<Measure>)(() => (Measure)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!));
        var troops = Repository.Data.ClaimsOf(Quantity.TroopsDeployed);
        found["Latest"] = () => troops.Latest(ClaimMeasure.Cumulative);
        found["Envelope"] = () => troops.Latest(ClaimMeasure.Cumulative).Envelope()!;
        found["Flows"] = () => FlowSeries.Of([Repository.Data.Claims.First(claim => claim is { Measure: ClaimMeasure.Flow, Status: CodeStatus.Coded, PeriodStart: not null, PeriodEnd: not null })]);
        return found;
    }

    /// <summary>Something that fits a parameter without a default.</summary>
    private static object? Argument(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: true } => parameter.DefaultValue,
        _ when parameter.ParameterType == typeof(EngagementData) => Repository.Data,
        _ when parameter.ParameterType == typeof(DateOnly) => parameter.Name == "to" ? new DateOnly(2025, 12, 31) : new DateOnly(2018, 1, 1),
        _ when parameter.ParameterType.IsEnum => Enum.GetValues(parameter.ParameterType).GetValue(0),
        _ when parameter.ParameterType.IsAssignableFrom(typeof(Quantity[])) => new[] { Quantity.TroopsDeployed },
        { Name: "of" } => "CHN",
        { Name: "other" } => "USA",
        _ when parameter.ParameterType == typeof(string) => "test",
        _ when parameter.ParameterType == typeof(Func<CodingChoices, double?>) => (CodingChoices choices) => (double?)choices.WindowMonths,
        _ => throw new InvalidOperationException($"Say here what {parameter.Member.Name} should get for {parameter.Name}."),
    };
}
