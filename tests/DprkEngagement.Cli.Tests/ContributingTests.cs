using System.Text.RegularExpressions;

namespace DprkEngagement.Cli.Tests;

/// <summary>CONTRIBUTING.md leads where it says.</summary>
public sealed partial class ContributingTests : IDisposable
{
    private static readonly string Root = ThisRepository.Folder.Folder;

    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "CONTRIBUTING.md"));

    private readonly TemporaryFolder _folder = new();

    public ContributingTests()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data, "*", SearchOption.AllDirectories))
        {
            _folder.Write("data/" + Path.GetRelativePath(ThisRepository.Data, file), File.ReadAllText(file));
        }
    }

    [Fact]
    public void Every_command_on_the_page_is_one_that_dprk_understands()
    {
        var calls = Calls();
        Assert.Equal(
            ["add claim", "add claim", "supersede --help", "check", "fix", "codebook", "rerun --in-place", "diff", "new-table sanctions"],
            calls.Select(call => string.Join(' ', call.Take(2))).Select(call => call.Trim()));
        var here = new Surroundings(Root, TextWriter.Null, TextWriter.Null, IsTerminal: false);
        Assert.All(calls, call => Assert.Equal([], DprkCommand.Complaints(call, here)));
        Assert.Contains("\ndotnet test\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_claim_of_the_page_can_be_added_and_then_the_check_finds_nothing()
    {
        var add = Calls().Single(call => call.Contains("--dry-run") && call[0] == "add");
        var before = FolderBytes.Of(_folder.Path);
        var dry = await InCopyAsync(add);
        Assert.Equal((0, ""), (dry.ExitCode, dry.Error));
        Assert.Contains("\n  high            12000\n", dry.Output, StringComparison.Ordinal);
        Assert.Equal(before, FolderBytes.Of(_folder.Path));

        Assert.Equal(0, (await InCopyAsync([.. add.Where(word => word != "--dry-run"), "--yes"])).ExitCode);
        var check = await InCopyAsync("check");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        var codebook = await InCopyAsync("codebook");
        Assert.Equal("Wrote data/CODEBOOK.md.\n", codebook.Output);

        var diff = await Dprk.InAsync(_folder.Path, "diff", ThisRepository.Data, "data");
        Assert.Contains("\nclaims: 1 added\n  + 2026-11-20-nis-troops-deployed-12000: ", diff.Output, StringComparison.Ordinal);
        Assert.Contains("\nsources: 1 added\n", diff.Output, StringComparison.Ordinal);
        Assert.Contains("\ncitations: 1 added\n", diff.Output, StringComparison.Ordinal);
        Assert.Contains("\nCounts that move\n  claims that are coded: ", diff.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_ones_own_is_made_as_the_page_says()
    {
        var call = Calls().Single(call => call[0] == "new-table");
        var file = _folder.Write("sanctions.csv", "sanction_id,iso3c\na,RUS\n");
        var run = await InCopyAsync([.. call.Select(word => word == "~/sanctions.csv" ? file : word)]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("Nothing was written: this was a dry run.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_task_and_file_it_names_is_there()
    {
        var tasks = File.ReadAllText(Path.Combine(Root, ".vscode", "tasks.json"));
        var named = Emphasised().Matches(Text).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["Check the data", "Check the data on every save"], named);
        Assert.All(named, label => Assert.Contains($"\"label\": \"{label}\"", tasks, StringComparison.Ordinal));
        var links = Links().Matches(Text).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal)).ToList();
        Assert.True(links.Count >= 2);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Root, link)), link));
        var files = Files().Matches(Text).Select(match => match.Groups[1].Value).ToList();
        Assert.True(files.Count >= 3);
        Assert.All(files, name => Assert.True(File.Exists(Path.Combine(Root, name)) || File.Exists(Path.Combine(ThisRepository.Data, name)) || Directory.Exists(Path.Combine(Root, name)), name));
    }

    public void Dispose() => _folder.Dispose();

    private Task<Dprk> InCopyAsync(params string[] arguments) => Dprk.InAsync(_folder.Path, [.. arguments, "--data", "data"]);

    private static List<string[]> Calls() =>
        [.. Call().Matches(Text).Select(match => Word().Matches(match.Groups[1].Value).Select(word => word.Value.Trim('"')).ToArray())];

    [GeneratedRegex(@"dotnet run --project src/DprkEngagement\.Cli -- ([^`\n]+)")]
    private static partial Regex Call();

    [GeneratedRegex("\"[^\"]*\"|[^\\s]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\*)\*([A-Z][^*]+)\*(?!\*)")]
    private static partial Regex Emphasised();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"`((?:data/|notebooks/|src/|\.devcontainer/)[\w./-]*|[a-z-]+\.csv)`")]
    private static partial Regex Files();
}
