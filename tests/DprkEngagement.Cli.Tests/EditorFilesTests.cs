using System.Text.Json;
using System.Text.RegularExpressions;

namespace DprkEngagement.Cli.Tests;

/// <summary>What VS Code and a dev container are told about the project holds.</summary>
public sealed class EditorFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Check the data")]
    [InlineData("Check the data on every save")]
    public async Task The_problem_matcher_of_a_task_finds_every_problem_that_the_check_prints_and_nothing_else(string task)
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data))
        {
            _folder.Write("data/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        var line = File.ReadLines(Path.Combine(ThisRepository.Data, "places.csv")).Count() + 1;
        File.AppendAllText(Path.Combine(_folder.Path, "data", "places.csv"), "nowhere,\"Nowhere (1,2): x\",KRO,91,0,1\n");
        File.Delete(Path.Combine(_folder.Path, "data", "left-out.csv"));
        var run = await Dprk.InAsync(_folder.Path, "check", "--data", "data");
        Assert.Equal(3, run.ExitCode);

        var matcher = Task(task).GetProperty("problemMatcher");
        var pattern = matcher.GetProperty("pattern");
        var regex = new Regex(pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);
        string Group(Match match, string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
        var found = run.Output.Split('\n').Select(text => regex.Match(text)).Where(match => match.Success)
            .Select(match => $"{Group(match, "file")} | {Group(match, "line")} | {Group(match, "code")} | {Group(match, "message")}");
        Assert.Equal(
            [
                $"data/places.csv | {line} | iso3c-unknown | iso3c is 'KRO'; actors.csv has no such iso3c; did you mean 'KOR'? (codebook: places.iso3c)",
                $"data/places.csv | {line} | out-of-range | latitude is '91'; it must be from -90 to 90 (codebook: places.latitude)",
                $"data/left-out.csv | 0 | file-missing | the file of the table 'left-out' is not there; looked for {Path.Combine(_folder.Path, "data", "left-out.csv")}",
            ],
            found);
        Assert.Equal("location", pattern.GetProperty("kind").GetString());
        Assert.Equal(["autoDetect", "${workspaceFolder}"], matcher.GetProperty("fileLocation").EnumerateArray().Select(one => one.GetString()));

        // The check names a field by its number in the row, an editor would take that for a letter: the whole line is marked.
        Assert.False(pattern.TryGetProperty("column", out _));
    }

    [Fact]
    public async Task The_watching_task_knows_where_a_check_begins_and_ends()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data))
        {
            _folder.Write("data/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        using var end = new CancellationTokenSource();
        using var output = new SignallingWriter("Waiting for changes");
        output.Reached += end.Cancel;
        await DprkCommand.RunAsync(["check", "--watch", "--data", "data"], new Surroundings(_folder.Path, output, TextWriter.Null, IsTerminal: false), end.Token);

        var background = Task("Check the data on every save").GetProperty("problemMatcher").GetProperty("background");
        var lines = output.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("Checking data.", Assert.Single(lines, Matches("beginsPattern")));
        Assert.Equal("Waiting for changes in data; Ctrl-C ends.", Assert.Single(lines, Matches("endsPattern")));
        Assert.Matches(background.GetProperty("beginsPattern").GetString()!, "Changed: claims.csv, events.csv. Checking data.");

        Predicate<string> Matches(string name) => line => Regex.IsMatch(line, background.GetProperty(name).GetString()!);
    }

    [Fact]
    public void Every_task_that_calls_dprk_calls_it_rightly()
    {
        var calls = Tasks().Where(task => task.GetProperty("command").GetString() == "dotnet")
            .Select(task => task.GetProperty("args").EnumerateArray().Select(one => one.GetString()!).ToArray())
            .Where(arguments => arguments[0] == "run").ToList();
        Assert.Equal(5, calls.Count);
        Assert.All(calls, arguments =>
        {
            Assert.Equal(["run", "--project", "src/DprkEngagement.Cli", "--"], arguments[..4]);
            Assert.Equal([], DprkCommand.Complaints(arguments[4..], Here));
        });
        Assert.True(Directory.Exists(Path.Combine(ThisRepository.Folder.Folder, "src", "DprkEngagement.Cli")));
        Assert.NotEqual([], DprkCommand.Complaints(["check", "--wacth"], Here));
    }

    [Fact]
    public void The_container_brings_the_recommended_extensions_and_the_sdk_of_the_project()
    {
        using var recommended = Read(".vscode/extensions.json");
        using var container = Read(".devcontainer/devcontainer.json");
        using var sdk = Read("global.json");
        Assert.Equal(
            recommended.RootElement.GetProperty("recommendations").EnumerateArray().Select(one => one.GetString()),
            container.RootElement.GetProperty("customizations").GetProperty("vscode").GetProperty("extensions").EnumerateArray().Select(one => one.GetString()));
        var version = container.RootElement.GetProperty("features").GetProperty("ghcr.io/devcontainers/features/dotnet:2").GetProperty("version").GetString();
        Assert.StartsWith(version + ".", sdk.RootElement.GetProperty("sdk").GetProperty("version").GetString(), StringComparison.Ordinal);

        var named = container.RootElement.GetProperty("build").GetProperty("dockerfile").GetString()!;
        Assert.True(File.Exists(Path.Combine(ThisRepository.Folder.Folder, ".devcontainer", named)));
        var script = Assert.Single(Regex.Matches(container.RootElement.GetProperty("postCreateCommand").GetString()!, @"[\w./-]+\.sh")).Value;
        Assert.True(File.Exists(Path.Combine(ThisRepository.Folder.Folder, script)));
    }

    public void Dispose() => _folder.Dispose();

    private static Surroundings Here => new(ThisRepository.Folder.Folder, TextWriter.Null, TextWriter.Null, IsTerminal: false);

    private static JsonElement Task(string label) => Tasks().Single(task => task.GetProperty("label").GetString() == label);

    private static IEnumerable<JsonElement> Tasks() => Read(".vscode/tasks.json").RootElement.GetProperty("tasks").EnumerateArray();

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(ThisRepository.Folder.Folder, file)));
}
