using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DprkEngagement.Tests;

/// <summary>Every chart of the project, found by its type, on the shipped data.</summary>
internal static class AllFigures
{
    private static readonly DateOnly[] Days = [new(2023, 12, 31), new(2024, 10, 28), new(2025, 6, 30), new(2025, 12, 31)];

    public static EngagementData Data { get; } = EngagementData.Load(Repository.Data);

    public static IReadOnlyList<MethodInfo> Methods { get; } =
        [.. typeof(Charts).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Figure))];

    public static IReadOnlyList<string> Names { get; } = [.. Methods.Select(method => method.Name)];

    public static Figure Of(string name) => Of(name, Data);

    public static Figure Of(string name, EngagementData data)
    {
        var method = Methods.Single(one => one.Name == name);
        object? Value(ParameterInfo parameter) => parameter.ParameterType switch
        {
            var type when type == typeof(EngagementData) => data,
            var type when type == typeof(DataTable) => data.Table("events")
                .With(data.Table("events").Rows.Where(row => row["event_type"] == "treaty")),
            _ when parameter.HasDefaultValue => parameter.DefaultValue,
            var type when type == typeof(string) => "date_start",
            _ => Days,
        };
        try
        {
            return (Figure)method.Invoke(null, [.. method.GetParameters().Select(Value)])!;
        }
        catch (TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }

    public static JsonObject Json(Figure figure, Look look = default) =>
        JsonNode.Parse(ChartJson.Write(ChartJson.Of(figure.Chart(look))))!.AsObject();

    /// <summary>Numbers in digits, a range being one: 34, 11,000–12,000, 1.5.</summary>
    public static IReadOnlyList<string> NumbersIn(string text) =>
        [.. Regex.Matches(text, @"\d[\d,.]*(?:–\d[\d,.]*)?").Select(match => match.Value.TrimEnd('.', ','))];

    /// <summary>The marks of a drawing: what has ids.</summary>
    public static IEnumerable<(string Symbol, JsonNode X, double Y, IReadOnlyList<string> Ids, string Hover)> Marks(JsonObject chart) =>
        from trace in chart["data"]!.AsArray()
        where trace!["customdata"] is not null
        from point in Enumerable.Range(0, trace["customdata"]!.AsArray().Count)
        select ((string?)trace["marker"]!["symbol"] ?? "bar", trace["x"]![point]!, (double)trace["y"]![point]!,
            (IReadOnlyList<string>)[.. trace["customdata"]![point]!.AsArray().Select(id => (string)id!)],
                (string)trace["hovertext"]![point]!);
}
