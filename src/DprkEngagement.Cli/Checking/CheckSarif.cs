using System.Text.Json.Nodes;

namespace DprkEngagement.Cli.Checking;

/// <summary>Problems as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which code scanning and editors read.</summary>
internal static class CheckSarif
{
    /// <summary>A result points to so many other places at most; its message says how many there are.</summary>
    private const int MostRelated = 100;

    public static string Write(IReadOnlyList<DataProblem> problems, IReadOnlyDictionary<DataProblem, FieldRegion> regions)
    {
        var rules = problems.Select(problem => problem.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        return IndentedJson.Write(new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "dprk check",
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. problems.Select(problem => Result(problem, rules.IndexOf(problem.Rule), regions))]),
            }),
        });
    }

    private static JsonNode Rule(string id)
    {
        var help = RuleHelp.Of(id);
        return new JsonObject
        {
            ["id"] = id,
            ["shortDescription"] = Text(help.Found),
            ["help"] = Text(help.Remedy),
            ["defaultConfiguration"] = new JsonObject { ["level"] = "error" },
        };
    }

    private static JsonNode Result(DataProblem problem, int rule, IReadOnlyDictionary<DataProblem, FieldRegion> regions)
    {
        var result = new JsonObject
        {
            ["ruleId"] = problem.Rule,
            ["ruleIndex"] = rule,
            ["level"] = "error",
            ["message"] = Text(problem.Message),
            ["locations"] = new JsonArray(Location(problem.File, problem.Line, regions.TryGetValue(problem, out var region) ? region : null)),
        };
        if (problem.OtherLines.Count > 0)
        {
            result["relatedLocations"] = new JsonArray([.. problem.OtherLines.Distinct().Take(MostRelated).Select(line => Location(problem.File, line, null))]);
        }

        return result;
    }

    private static JsonNode Location(string file, int line, FieldRegion? field)
    {
        var place = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = FileUri(file) } };
        if (line > 0)
        {
            var region = new JsonObject { ["startLine"] = line };
            if (field is { } characters)
            {
                region["startColumn"] = characters.Start;
                region["endColumn"] = characters.End;
            }

            place["region"] = region;
        }

        return new JsonObject { ["physicalLocation"] = place };
    }

    /// <summary>Relative to where the command was started, as code scanning wants it; whole where the file lies elsewhere.</summary>
    private static string FileUri(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static JsonNode Text(string text) => new JsonObject { ["text"] = text };
}
