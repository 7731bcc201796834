using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace DprkEngagement.Tests.Interop;

/// <summary>
/// The tables in the hands of others: SQLite, pandas, the Frictionless tools for JavaScript, and the schema that VS Code checks
/// with.
/// </summary>
public sealed class OtherToolsTests(SqliteDatabase database, NodePackages packages) : IClassFixture<SqliteDatabase>
{
    private static readonly EngagementData Data = EngagementData.Load(Repository.Data);

    [Fact]
    public void SQLite_takes_every_row_of_every_table() => Assert.Equal(
        RowCounts(),
        string.Concat(PackageSchema.Tables.Select(table =>
            $"{table.Name} {Assert.Single(database.Query($"SELECT count(*) FROM \"{table.Name}\""))}\n")));

    [Fact]
    public void Every_value_has_the_documented_type()
    {
        var wrong = from table in PackageSchema.Tables
                    from field in table.Fields
                    let name = (string)field["name"]!
                    from type in database.Query($"SELECT DISTINCT typeof(\"{name}\") FROM \"{table.Name}\" WHERE \"{name}\" IS NOT NULL")
                    where !string.Equals(type, SqliteDatabase.TypeOf(field), StringComparison.OrdinalIgnoreCase)
                    select $"{table.Name}.{name} is {type}";

        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData("INSERT INTO votes VALUES ('2022-03-02-unga-es-11-1', 'XXX', 'no')", "SQLite Error 19: 'FOREIGN KEY constraint failed'.")]
    [InlineData("INSERT INTO votes VALUES ('2022-03-02-unga-es-11-1', 'PRK', 'no')",
        "SQLite Error 19: 'UNIQUE constraint failed: votes.event_id, votes.iso3c'.")]
    [InlineData("UPDATE events SET date_end = '2019-02-30'", "SQLite Error 19: 'CHECK constraint failed: date(date_end) = date_end'.")]
    [InlineData("UPDATE claims SET claimant_id = NULL", "SQLite Error 19: 'NOT NULL constraint failed: claims.claimant_id'.")]
    [InlineData("UPDATE places SET latitude = 91", "SQLite Error 19: 'CHECK constraint failed: latitude <= 90'.")]
    public void SQLite_holds_the_constraints(string sql, string error) =>
        Assert.Equal(error, Assert.Throws<SqliteException>(() => database.Execute(sql)).Message);

    [Fact]
    public void Pandas_loads_every_table_with_the_documented_types()
    {
        var run = Python.Run(Repository.Root, Path.Combine(ToolRun.Folder, "load_pandas.py"), Repository.Data);

        Assert.Equal("", run.Error);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        Assert.Equal(RowCounts(), string.Concat(lines.Select(line => $"{line[0]} {line[1]}\n")));
        Assert.Equal("Int64,datetime64[ns],float64,string", lines.Single(line => line[0] == "claims")[2]);
        Assert.Equal("boolean,datetime64[ns],string", lines.Single(line => line[0] == "agreements")[2]);
    }

    [Fact]
    public void The_codebooks_example_in_pandas_counts_the_meetings_of_2018_and_2019_as_the_library_does()
    {
        var codebook = File.ReadAllText(Path.Combine(Repository.Data, "CODEBOOK.md"));

        var run = Python.Run(Repository.Root, "-c", codebook.Split("```python\n")[1].Split("```")[0]);

        Assert.Equal("", run.Error);
        Assert.Equal(
            Data.Meetings(new(2018, 1, 1), new(2019, 12, 31)).GroupBy(meeting => meeting.Counterpart.Iso3c)
                .OrderBy(state => state.Key, StringComparer.Ordinal)
                .Select(state => (state.Key, state.Count().ToString(CultureInfo.InvariantCulture))),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(cells => cells.Length == 2)
                    .Select(cells => (cells[0], cells[1])));
    }

    [Fact]
    public void The_Frictionless_tools_find_the_package_valid() =>
        Assert.Equal(new ToolRun(0, RowCounts(), ""), packages.Run("validate.js", Path.Combine(Repository.Data, "datapackage.json")));

    [Theory]
    [InlineData("events", ",summit,", ",sumit,",
        "events: The value \"sumit\" does not conform to the \"enum\" constraint for column \"event_type\"")]
    [InlineData("votes", ",PRK,", ",XXX,", "votes: Foreign key \"iso3c\" violation in row 2")]
    public void The_Frictionless_tools_find_what_is_wrong(string table, string what, string by, string complaint)
    {
        using var copy = DataCopy.Shipped();
        copy.Replace(table, what, by);

        var run = packages.Run("validate.js", copy.PathOf("datapackage.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(complaint, run.Output.Split('\n'));
    }

    [Fact]
    public void The_editors_schema_accepts_the_file_as_it_is() => Assert.Equal(new ToolRun(0, "", ""), Validate(Repository.Data));

    [Theory]
    [InlineData("\"type\": \"date\"", "\"type\": \"datum\"", "/type: No enum match for: \"datum\"")]
    [InlineData("\"required\": true", "\"requird\": true", "/constraints/requird: Additional properties not allowed")]
    [InlineData("\"name\": \"iso3c\"", "\"name\": \"ISO 3c\"", "/name: String does not match pattern: ^[a-z][a-z0-9_]*$")]
    [InlineData("\"fields\": [", "\"columns\": [", "/schema: Missing required property: fields")]
    [InlineData("\"version\": \"", "\"version\": \"v", "/version: String does not match pattern: ^[0-9]+\\.[0-9]+\\.[0-9]+$")]
    [InlineData("\"primaryKey\":", "\"primarykey\":", "/schema/primarykey: Additional properties not allowed")]
    public void The_editors_schema_rejects_a_slip_and_names_its_place(string what, string by, string complaint)
    {
        using var copy = DataCopy.Shipped();
        copy.Replace("datapackage.json", what, by);

        var run = Validate(copy.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Output.Split('\n'), line => line.EndsWith(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void The_editors_schema_knows_the_constraints_that_the_library_checks_and_no_others()
    {
        var listed = JsonNode.Parse(
            File.ReadAllText(EditorSchema))!["definitions"]!["column"]!["properties"]!["constraints"]!["properties"]!.AsObject()
            .Select(one => one.Key);
        using var copy = DataCopy.Shipped();
        copy.Replace("datapackage.json", "\"pattern\": \"[A-Z]{3}\"", "\"jsonSchema\": 3");

        var message = Assert.Single(copy.Load().Problems).Message;

        Assert.Equal(message[(message.IndexOf("; use ", StringComparison.Ordinal) + "; use ".Length)..].Split(", ")
            .Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_settings_tie_the_editors_schema_to_the_file()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")));
        var schema = settings.RootElement.GetProperty("json.schemas").EnumerateArray().Single();

        Assert.Equal(["/data/datapackage.json"], schema.GetProperty("fileMatch").EnumerateArray().Select(file => file.GetString()));
        Assert.True(File.Exists(Path.Combine(Repository.Root, schema.GetProperty("url").GetString()!)));
    }

    private static string EditorSchema => Path.Combine(Repository.Root, ".vscode", "datapackage.schema.json");

    private ToolRun Validate(string folder) => packages.Run("schema.js", EditorSchema, Path.Combine(folder, "datapackage.json"));

    /// <summary>A line "events 221" for each table, as the library counts.</summary>
    private static string RowCounts() => string.Concat(
        PackageSchema.Tables.Select(table =>
            string.Create(CultureInfo.InvariantCulture, $"{table.Name} {Data.Table(table.Name).Rows.Count}\n")));
}
