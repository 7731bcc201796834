using System.Text.Json;

namespace DprkEngagement.Cli.Tests.Checking;

/// <summary>What <c>dprk check --format</c> prints, byte by byte.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly int _line = File.ReadLines(Path.Combine(ThisRepository.Data, "places.csv")).Count() + 1;

    public FormatTests()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data))
        {
            File.Copy(file, Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.Path, "data")).FullName, Path.GetFileName(file)));
        }

        File.AppendAllText(
            Path.Combine(_folder.Path, "data", "places.csv"),
            "nowhere,\"No \"\"where\"\", 5%\",XXX,91,0,1\nline-break,\"한국\nTwo lines\",RUS,91,0,1\nkorea-bay,Korea Bay,PRK,39,124,exact,\n");
        File.Move(Path.Combine(_folder.Path, "data", "votes.csv"), Path.Combine(_folder.Path, "data", "vótes 1,2.csv"));
    }

    [Fact]
    public async Task GitHub_annotates_each_line_and_no_text_of_the_data_ends_a_command_early()
    {
        var run = await CheckAsync("github");

        Assert.Equal(
            $"""
            ::error file=data/vótes 1%2C2.csv,title=table-undescribed::datapackage.json does not describe this file; add it to resources, or move it elsewhere
            ::error file=data/places.csv,line={_line},col=28,endColumn=30,title=iso3c-unknown::iso3c is 'XXX'; actors.csv has no such iso3c; add it there first (codebook: places.iso3c)
            ::error file=data/places.csv,line={_line},col=32,endColumn=33,title=out-of-range::latitude is '91'; it must be from -90 to 90 (codebook: places.latitude); the same in line {_line + 2}
            ::error file=data/places.csv,line={_line + 3},col=32,endColumn=36,title=integer-unreadable::where_prec is 'exact'; write a whole number, digits only (codebook: places.where_prec)
            ::error file=data/places.csv,line={_line + 3},col=38,endColumn=38,title=columns-empty::1 empty field follows the last column, where_prec, as a spreadsheet adds them; delete them, or run 'dprk fix'
            ::error file=data/votes.csv,title=file-missing::the file of the table 'votes' is not there; looked for {Path.Combine(_folder.Path, "data", "votes.csv")}
            6 problems in 3 files.

            """,
            run.Output);
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Json_has_the_shape_that_the_documentation_gives()
    {
        var run = await CheckAsync("json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["version", "problems", "tables"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("tables").ValueKind);
        var problems = json.RootElement.GetProperty("problems").EnumerateArray().Select(problem => JsonSerializer.Serialize(problem)).ToList();
        Assert.Equal(6, problems.Count);
        Assert.Equal(
            """{"file":"data/v\u00F3tes 1,2.csv","line":null,"column":null,"rule":"table-undescribed","field":null,"value":null,"message":"datapackage.json does not describe this file; add it to resources, or move it elsewhere","other_lines":[]}""",
            problems[0]);
        Assert.Equal(
            $$"""{"file":"data/places.csv","line":{{_line}},"column":4,"rule":"out-of-range","field":"latitude","value":"91","message":"latitude is \u002791\u0027; it must be from -90 to 90 (codebook: places.latitude); the same in line {{_line + 2}}","other_lines":[{{_line + 2}}]}""",
            problems[2]);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task Json_of_sound_data_counts_the_rows()
    {
        var run = await Dprk.RunAsync("check", "--data", ThisRepository.Data, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, json.RootElement.GetProperty("problems").GetArrayLength());
        var actors = json.RootElement.GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("name").GetString() == "actors");
        Assert.Equal(File.ReadLines(Path.Combine(ThisRepository.Data, "actors.csv")).Count() - 1, actors.GetProperty("rows").GetInt32());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Sarif_holds_what_its_schema_requires()
    {
        var run = await CheckAsync("sarif");

        using var log = JsonDocument.Parse(run.Output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var once = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var driver = once.GetProperty("tool").GetProperty("driver");
        Assert.Equal("dprk check", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["columns-empty", "file-missing", "integer-unreadable", "iso3c-unknown", "out-of-range", "table-undescribed"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!));
        foreach (var result in once.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var uri = Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
        }
    }

    [Fact]
    public async Task Sarif_places_a_problem_at_its_characters_and_names_the_lines_with_the_same()
    {
        var run = await CheckAsync("sarif");

        using var log = JsonDocument.Parse(run.Output);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal("""{"artifactLocation":{"uri":"data/v%C3%B3tes%201%2C2.csv"}}""", JsonSerializer.Serialize(Place(results[0])));
        Assert.Equal($$$"""{"artifactLocation":{"uri":"data/places.csv"},"region":{"startLine":{{{_line}}},"startColumn":32,"endColumn":34}}""", JsonSerializer.Serialize(Place(results[2])));
        Assert.Equal(
            "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"data/places.csv\"},\"region\":{\"startLine\":" + $"{_line + 2}" + "}}}]",
            JsonSerializer.Serialize(results[2].GetProperty("relatedLocations")));
    }

    [Fact]
    public async Task A_file_elsewhere_has_a_whole_address()
    {
        var run = await Dprk.InAsync(Directory.CreateDirectory(Path.Combine(_folder.Path, "notes")).FullName, "check", "--data", "../data", "--format", "sarif");

        using var log = JsonDocument.Parse(run.Output);
        var uri = Place(log.RootElement.GetProperty("runs")[0].GetProperty("results")[1]).GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.Equal(new Uri(Path.Combine(_folder.Path, "data", "places.csv")).AbsoluteUri, uri);
    }

    [Fact]
    public async Task Steering_characters_are_escaped_in_every_format()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "data", "datapackage.json"), """{"version": "1", "resources": [{"name": "a\u202E\u001B[2Jb\u009B", "path": "a.csv"}]}""");
        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            var run = await CheckAsync(format);

            Assert.Equal(3, run.ExitCode);
            Assert.DoesNotContain(run.Output, character => character != '\n' && VisibleText.IsSteering(character));
            Assert.Contains("202E", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_format_is_wrong_usage()
    {
        var run = await CheckAsync("xml");

        Assert.Equal((1, "--format is 'xml'; it must be text, json, sarif or github.\n'dprk check --help' explains it with an example.\n"), (run.ExitCode, run.Error));
    }

    public void Dispose() => _folder.Dispose();

    private Task<Dprk> CheckAsync(string format) => Dprk.InAsync(_folder.Path, "check", "--data", "data", "--format", format);

    private static JsonElement Place(JsonElement result) => Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
}
