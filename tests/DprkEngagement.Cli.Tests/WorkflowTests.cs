using System.Text.RegularExpressions;

namespace DprkEngagement.Cli.Tests;

/// <summary>What runs for every change on GitHub.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(ThisRepository.Folder.Folder, ".github", "workflows", "ci.yml"));

    private static readonly Surroundings Here = new(ThisRepository.Folder.Folder, TextWriter.Null, TextWriter.Null, IsTerminal: false);

    [Fact]
    public void It_runs_the_two_commands_of_the_README_as_they_stand_there()
    {
        var readme = File.ReadAllText(Path.Combine(ThisRepository.Folder.Folder, "README.md"));
        foreach (var command in new[] { "dotnet run --project src/DprkEngagement.Cli -- rerun", "dotnet test" })
        {
            Assert.Contains($"```sh\n{command}\n```", readme, StringComparison.Ordinal);
            Assert.Contains($"        run: {command}\n", Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_calls_dprk_rightly_annotates_problems_and_writes_the_changes_where_GitHub_shows_them()
    {
        var calls = Calls().Matches(Text).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["check --format github", "diff HEAD^1 --format markdown >> \"$GITHUB_STEP_SUMMARY\"", "rerun"], calls);
        Assert.All(calls, call => Assert.Equal([], DprkCommand.Complaints(call.Split(" >> ")[0].Split(' '), Here)));
    }

    [Fact]
    public void Nothing_that_a_stranger_types_gets_into_a_command()
    {
        var run = Text.Split('\n').Where(line => line.Contains("run:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(run);
        Assert.All(run, line => Assert.DoesNotContain("${{", line, StringComparison.Ordinal));
    }

    [GeneratedRegex("dotnet run --project src/DprkEngagement.Cli(?: --no-build)? -- (.+)")]
    private static partial Regex Calls();
}
