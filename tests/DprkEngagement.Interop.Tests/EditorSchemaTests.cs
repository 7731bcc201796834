using System.Text.Json;
using System.Text.Json.Nodes;

namespace DprkEngagement.Interop.Tests;

/// <summary>The schema with which VS Code checks data/datapackage.json while it is typed.</summary>
public sealed class EditorSchemaTests(NodePackages packages)
{
    [Fact]
    public void It_accepts_the_file_as_it_is()
    {
        Assert.Equal(new ToolRun(0, "", ""), Validate(ThisRepository.Data));
    }

    [Fact]
    public void It_accepts_a_table_of_ones_own()
    {
        using var copy = new DataCopy();
        var mine = Path.Combine(copy.Folder, "mine.txt");
        File.WriteAllText(mine, "Item ID,Target,Day,Share,Link,Kind\na-1,RUS,2024-11-05,1.5,https://example.org,x\na-2,PRK,,NA,,x\na-3,PRK,,2,,x\na-4,PRK,,2,,y\na-5,PRK,,2,,y\na-6,PRK,,2,,y\n");
        NewTable.Infer(copy.Folder, "items", mine).Write();
        Assert.Equal(new ToolRun(0, "", ""), Validate(copy.Folder));
    }

    [Theory]
    [InlineData("\"type\": \"date\"", "\"type\": \"datum\"", "/type: No enum match for: \"datum\"")]
    [InlineData("\"required\": true", "\"requird\": true", "/constraints/requird: Additional properties not allowed")]
    [InlineData("\"required\": true", "\"required\": \"yes\"", "/constraints/required: Invalid type: string (expected boolean)")]
    [InlineData("\"name\": \"iso3c\"", "\"name\": \"ISO 3c\"", "/name: String does not match pattern: ^[a-z][a-z0-9_]*$")]
    [InlineData("\"fields\": [", "\"columns\": [", "/schema: Missing required property: fields")]
    [InlineData("\"path\": \"persons.csv\"", "\"path\": \"../persons.csv\"", "/path: String does not match pattern: ^[^/\\\\:.][^\\\\:]*\\.csv$")]
    [InlineData("\"version\": \"", "\"version\": \"v", "/version: String does not match pattern: ^[0-9]+\\.[0-9]+\\.[0-9]+$")]
    [InlineData("\"minimum\": 2", "\"minimum\": \"2\"", "/constraints/minimum: Invalid type: string (expected number)")]
    [InlineData("\"delimiter\": \",\"", "\"delimiter\": \";\"", "/dialect/delimiter: No enum match for: \";\"")]
    [InlineData("\"primaryKey\":", "\"primarykey\":", "/schema/primarykey: Additional properties not allowed")]
    [InlineData("\"resource\": \"actors\",", "\"table\": \"actors\",", "/reference: Missing required property: resource")]
    public void It_rejects_a_slip_and_names_its_place(string old, string with, string complaint)
    {
        using var copy = new DataCopy();
        copy.Replace("datapackage.json", old, with);
        var run = Validate(copy.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Output.Split('\n'), line => line.EndsWith(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void It_knows_the_types_and_constraints_that_the_library_knows_and_no_others()
    {
        var column = JsonNode.Parse(File.ReadAllText(Schema))!["definitions"]!["column"]!["properties"]!;
        foreach (var type in column["type"]!["enum"]!.AsArray().Select(type => type!.GetValue<string>()).Append("datetime"))
        {
            using var copy = new DataCopy();
            copy.Replace("datapackage.json", "\"name\": \"supports\",\n            \"type\": \"string\"", $"\"name\": \"supports\",\n            \"type\": \"{type}\"");
            var known = !EngagementData.TryLoad(copy.Folder).Problems.Any(problem => problem.Message.Contains($"type '{type}'", StringComparison.Ordinal));
            Assert.Equal(type != "datetime", known);
        }

        using var wrong = new DataCopy();
        wrong.Replace("datapackage.json", "\"pattern\": \"[A-Z]{3}\"", "\"maxLength\": 3");
        var message = Assert.Single(EngagementData.TryLoad(wrong.Folder).Problems).Message;
        var listed = message[(message.IndexOf("; use ", StringComparison.Ordinal) + "; use ".Length)..].Split(", ");
        Assert.Equal(listed.Order(StringComparer.Ordinal), column["constraints"]!["properties"]!.AsObject().Select(one => one.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_settings_tie_it_to_the_file()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(ThisRepository.Root, ".vscode", "settings.json")));
        var schema = settings.RootElement.GetProperty("json.schemas").EnumerateArray().Single();
        Assert.Equal(["/data/datapackage.json"], schema.GetProperty("fileMatch").EnumerateArray().Select(file => file.GetString()));
        Assert.True(File.Exists(Path.Combine(ThisRepository.Root, schema.GetProperty("url").GetString()!)));
    }

    private static string Schema => Path.Combine(ThisRepository.Root, ".vscode", "datapackage.schema.json");

    private ToolRun Validate(string folder)
    {
        Assert.SkipWhen(packages.WhyMissing is not null, packages.WhyMissing ?? "");
        return packages.Run("schema.js", Schema, Path.Combine(folder, "datapackage.json"));
    }
}
