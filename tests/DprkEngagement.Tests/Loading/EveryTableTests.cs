using System.Text.Json;
using System.Text.Json.Nodes;

namespace DprkEngagement.Tests.Loading;

/// <summary>
/// The same accidents in every table of the frozen sample: emptied, cut off, a column gone or too many, a row twice, a
/// reference that leads nowhere, wrong codes, dates and numbers, other encodings and separators.
/// </summary>
public sealed class EveryTableTests
{
    private const int Shown = 4;

    [Fact]
    public void What_happens_to_each_table_is_answered_as_written()
    {
        using var copy = DataCopy.Sample();
        var lines = new List<string>();
        var silent = new List<string>();
        foreach (var (name, table, changes) in Cases())
        {
            var before = copy.Read(table);
            var problems = new DataCase(name, changes, []).Happen(copy);
            copy.Write(table, before);
            lines.Add($"# {name}");
            lines.AddRange(problems.Take(Shown));
            if (problems.Count > Shown)
            {
                lines.Add($"… {problems.Count} in all");
            }
        }

        ExpectedFile.Holds("DprkEngagement.Tests/Loading/every-table.txt", string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<(string Name, string Table, string[] Changes)> Cases()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Sample, "datapackage.json")));
        return [.. json.RootElement.GetProperty("resources").EnumerateArray().SelectMany(resource =>
        {
            var table = resource.GetProperty("name").GetString()!;
            return Changes(table, JsonNode.Parse(resource.GetProperty("schema").GetRawText())!)
                .Select(one => ($"{table}: {one.Name}", table,
                    one.Changes.Select(change => change.Replace("TABLE", table, StringComparison.Ordinal)).ToArray()));
        })];
    }

    private static IEnumerable<(string Name, string[] Changes)> Changes(string table, JsonNode schema)
    {
        var fields = schema["fields"]!.AsArray().Select(field => field!).ToList();
        var names = fields.Select(field => (string)field["name"]!).ToList();
        var text = File.ReadAllText(Path.Combine(Repository.Sample, table + ".csv"));
        var rows = RawRows.Of(text);
        if (rows.Count < 3)
        {
            yield break;
        }

        yield return ("emptied", ["write TABLE "]);
        yield return ("the header alone", ["keep TABLE 1"]);
        yield return ("its end cut off", [$"cut TABLE {text.Length / 10}"]);
        yield return ("no last rows", [$"keep TABLE {rows.Count - Math.Max(1, rows.Count / 10)}"]);
        yield return ("a row twice", ["repeat TABLE 2"]);
        yield return ("a column too many", ["add-column TABLE my_column x"]);
        foreach (var column in new[] { names[0], names[1], names[^1] }.Distinct())
        {
            yield return ($"without {column}", [$"drop-column TABLE {column}"]);
        }

        foreach (var key in schema["foreignKeys"]?.AsArray() ?? [])
        {
            var column = key!["fields"] is JsonArray several ? (string)several[0]! : (string)key["fields"]!;
            yield return ($"{column} leads nowhere", [$"set TABLE 2 {column} no-such-row"]);
        }

        foreach (var (field, name) in fields.Zip(names))
        {
            foreach (var (what, value) in Slips(field))
            {
                yield return ($"{name} {what}", [$"set TABLE 2 {name} {value}"]);
            }
        }

        var free = fields.Last(field => (string)field["type"]! == "string" && field["constraints"]?["enum"] is null)["name"]!;
        yield return ("a formula", [$"set TABLE 2 {free} =1+1"]);
        yield return ("a stray quote", [$"set TABLE 2 {free} a \"b\" c"]);
        yield return ("a quote not closed", [$"set TABLE 2 {free} \"a"]);
        yield return ("a NUL byte", [$"set TABLE 2 {free} a\\0b"]);
        yield return ("a byte-order mark", ["encode TABLE utf-8-with-mark"]);
        yield return ("as UTF-16", ["encode TABLE utf-16"]);
        yield return ("as Windows-1252", [$"set TABLE 2 {free} café", "encode TABLE latin-1"]);
        yield return ("with CR LF", ["replace TABLE \\n => \\r\\n"]);
        yield return ("with CR alone", ["replace TABLE \\n => \\r"]);
        yield return ("with semicolons", ["replace TABLE , => ;"]);
        yield return ("with tabs", ["replace TABLE , => \\t"]);
        yield return ("with merge marks", ["append TABLE <<<<<<< HEAD\\n=======\\n>>>>>>> other\\n"]);
        yield return ("a workbook", ["bytes TABLE 504b030414000600"]);
    }

    private static IEnumerable<(string What, string Value)> Slips(JsonNode field)
    {
        var constraints = field["constraints"];
        if (constraints?["enum"] is JsonArray values)
        {
            yield return ("misspelt", values[0] + "x");
        }

        if ((bool?)constraints?["required"] == true)
        {
            yield return ("empty", "");
        }

        switch ((string)field["type"]!)
        {
            case "date":
                yield return ("no such day", "2024-13-01");
                yield return ("day first", "18/10/2024");
                yield return ("month or day first", "6/12/2018");
                break;
            case "number" or "integer":
                yield return ("a word", "many");
                yield return ("with a thousands comma", "\"12,000\"");
                yield return ("with a thousands point", "12.000");
                break;
            case "boolean":
                yield return ("yes", "yes");
                break;
        }
    }
}
