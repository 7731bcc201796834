using System.ComponentModel;
using System.Diagnostics;

namespace DprkEngagement.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _project;

    public DiffTests()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data))
        {
            _folder.Write("project/data/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        _project = Path.Combine(_folder.Path, "project");
    }

    [Fact]
    public async Task Two_folders_are_compared_without_git()
    {
        CopyData("older");
        Append("actors.csv", "ZZZ,Nowhere <b>*x*</b> | x,Nowhere,,,false\n");

        var run = await Dprk.InAsync(_folder.Path, "diff", "older", "project");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            From older/data to project/data:

            actors: 1 added
              + ZZZ: Nowhere <b>*x*</b> | x

            """,
            run.Output);

        var markdown = await Dprk.InAsync(_folder.Path, "diff", "older/data", "project/data", "--format", "markdown");
        Assert.Equal(
            """
            ### Changes of the data

            From older/data to project/data.

            **actors: 1 added**

            | row | change |
            |---|---|
            | ZZZ | added: Nowhere \<b\>\*x\*\</b\> \| x |

            """,
            markdown.Output);
    }

    [Fact]
    public async Task The_last_commit_is_compared_with_the_working_tree()
    {
        Git("init", "-q");
        Commit("first");
        Assert.Equal($"From HEAD ({Hash("HEAD")}) to the working tree: no change in the data.\n", (await RunAsync()).Output);

        var added = RemoveMeeting();
        var run = await RunAsync();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"From HEAD ({Hash("HEAD")}) to the working tree:\n\nevents: 1 changed\n  ~ {added}", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n      code_status: coded → not_counted\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nCounts that move\n  meetings of leaders with United States: 3 → 2\n  events that are coded: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_revisions_are_compared_and_the_working_tree_is_left_alone()
    {
        Git("init", "-q");
        Commit("first");
        Git("tag", "v1");
        var (first, id) = (Hash("HEAD"), RemoveMeeting());
        Commit("second");
        var before = FolderBytes.Of(Path.Combine(_project, "data"));

        var run = await RunAsync("v1", "HEAD");
        Assert.StartsWith($"From v1 ({first}) to HEAD ({Hash("HEAD")}):\n\nevents: 1 changed\n  ~ {id}", run.Output, StringComparison.Ordinal);
        var back = await RunAsync("HEAD", "v1", "--format", "markdown");
        Assert.Contains("\n**Counts that move**\n\n| what | before | after |\n|---|---|---|\n| meetings of leaders with United States | 2 | 3 |\n", back.Output, StringComparison.Ordinal);
        Assert.Equal(before, FolderBytes.Of(Path.Combine(_project, "data")));
    }

    [Fact]
    public async Task A_revision_that_is_not_there_is_named_and_so_is_a_shallow_clone()
    {
        Git("init", "-q");
        Commit("first");
        Append("actors.csv", "ZZZ,Nowhere,Nowhere,,,false\n");
        Commit("second");
        var run = await RunAsync("nope");
        Assert.Equal((1, "", "There is no revision or data folder 'nope'. Name a commit, branch or tag, e.g. HEAD~1 or main.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith("There is no revision or data folder '-x'.", (await Dprk.InAsync(_project, "diff", "--data", "data", "--", "-x")).Error, StringComparison.Ordinal);

        Git("clone", "-q", "--depth", "1", "file://" + _project, Path.Combine(_folder.Path, "clone"));
        var shallow = await Dprk.InAsync(Path.Combine(_folder.Path, "clone"), "diff", "HEAD~1", "--data", "data");
        Assert.Equal(
            "There is no revision or data folder 'HEAD~1'. Name a commit, branch or tag, e.g. HEAD~1 or main. This clone is shallow and lacks older commits; 'git fetch --unshallow' brings them.\n",
            shallow.Error);
    }

    [Fact]
    public async Task A_revision_without_data_is_named()
    {
        Git("init", "-q");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "empty");
        var run = await RunAsync("HEAD");
        Assert.Equal((1, $"HEAD ({Hash("HEAD")}) has no data/datapackage.json, so there are no data to compare.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Outside_a_repository_it_says_what_works_there()
    {
        Git("--version");
        var run = await RunAsync("main");
        Assert.Equal(
            (1, $"{Path.Combine(_project, "data")} does not lie in a git repository, so 'main' cannot be looked up. Name two folders instead: dprk diff old/data new/data.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_schema_that_cannot_be_read_is_a_problem_of_the_data()
    {
        CopyData("older");
        _folder.Write("project/data/datapackage.json", "{\n");
        var run = await Dprk.InAsync(_folder.Path, "diff", "older", "project");
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("data/datapackage.json(2,0): error schema-unreadable: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_form_is_refused()
    {
        var run = await RunAsync("--format", "html");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Argument 'html' not recognized. Must be one of:", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(path => new FileInfo(path)).Where(file => file.IsReadOnly))
        {
            file.IsReadOnly = false;
        }

        _folder.Dispose();
    }

    private Task<Dprk> RunAsync(params string[] arguments) => Dprk.InAsync(_project, ["diff", .. arguments, "--data", "data"]);

    private void Append(string table, string row) => File.AppendAllText(Path.Combine(_project, "data", table), row);

    private void CopyData(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_project, "data")))
        {
            _folder.Write($"{name}/data/{Path.GetFileName(file)}", File.ReadAllText(file));
        }
    }

    /// <summary>Takes one of the three meetings of Trump and Kim out of the count.</summary>
    private string RemoveMeeting()
    {
        const string Id = "2018-06-12-trump-kim-singapore";
        var path = Path.Combine(_project, "data", "events.csv");
        var lines = File.ReadAllLines(path);
        var line = Array.FindIndex(lines, text => text.StartsWith(Id + ",", StringComparison.Ordinal));
        lines[line] = lines[line].Replace(",coded,", ",not_counted,", StringComparison.Ordinal);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return Id;
    }

    private void Commit(string message)
    {
        Git("add", ".");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
    }

    private string Hash(string revision) => Git("rev-parse", revision)[..7];

    private string Git(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _project, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output.Trim();
        }
        catch (Win32Exception)
        {
            Assert.Skip("git is not installed.");
            return "";
        }
    }
}
