using System.Text.RegularExpressions;
using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>The examples in the help work as they stand, on the shipped data.</summary>
public partial class ExampleTests
{
    public static TheoryData<string> Lines() =>
        [.. $"{AddCommand.Example}\n{SupersedeCommand.Example}".Split('\n').Select(line => line.Trim()).Where(line => line.Contains("--", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task It_finds_no_problem(string line)
    {
        var words = Words().Matches(line).Select(match => match.Value.Trim('"')).ToList();
        var run = await Dprk.RunAsync([.. words.Skip(1).Where(word => word != "--dry-run"), "--dry-run", "--data", "data"]);
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();
}
