using System.Text.Json.Nodes;

namespace DprkEngagement.Cli.Checking;

/// <summary>The result of a check as one JSON object; docs/check.md describes it. Members may be added; none will change its meaning.</summary>
internal static class CheckJson
{
    public static string Write(LoadResult loaded) => IndentedJson.Write(new JsonObject
    {
        ["version"] = 1,
        ["problems"] = new JsonArray([.. loaded.Problems.Select(Problem)]),
        ["tables"] = loaded.Data is not { } data ? null : new JsonArray([.. data.RowCounts.Select(table => new JsonObject
        {
            ["name"] = table.Table,
            ["rows"] = table.Rows,
        })]),
    });

    private static JsonNode Problem(DataProblem problem) => new JsonObject
    {
        ["file"] = problem.File,
        ["line"] = Known(problem.Line),
        ["column"] = Known(problem.Column),
        ["rule"] = problem.Rule,
        ["field"] = Known(problem.Field),
        ["value"] = problem.Field.Length == 0 ? Known(problem.Value) : problem.Value,
        ["message"] = problem.Message,
        ["other_lines"] = new JsonArray([.. problem.OtherLines.Select(line => JsonValue.Create(line))]),
    };

    private static JsonNode? Known(int number) => number == 0 ? null : number;

    private static JsonNode? Known(string text) => text.Length == 0 ? null : text;
}
